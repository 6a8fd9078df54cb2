import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeDiskFolder } from '../../scripts/lib/disk/write-disk-folder.ts';
import { launchBrowser } from './browser.ts';
import { buildFrom } from './build-site.ts';
import { findKindsOfPage } from './kinds-of-page.ts';

const folder = resolve('.cache/e2e/disk');
const home = pathToFileURL(join(folder, 'index.html')).href;

let browser: Browser;
let page: Page;
let said: string[];

beforeAll(async () => {
  const site = buildFrom('seeds', '.cache/e2e/for-disk', '/');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await writeDiskFolder(site, folder);
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage();
  said = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
});

afterEach(() => page.close());

describe('the wiki on a disk', () => {
  it('shows every kind of page, with nothing wrong', async () => {
    const { found, missing } = findKindsOfPage(folder);
    expect(missing).toEqual([]);
    for (const [, path] of found) {
      await page.goto(new URL(path.endsWith('.html') ? path : `${path}index.html`, home).href);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('erif');
    }
    expect(said).toEqual([]);
  }, 60_000);

  it('leads from page to page', async () => {
    await page.goto(home);
    await page.locator('header nav a', { hasText: 'Topics' }).click();
    await page.waitForURL(new URL('topics/index.html', home).href);
    await page.locator('main a[href*="grpo/"]').first().click();
    await page.waitForURL(new URL('topics/grpo/index.html', home).href);
    expect(await page.locator('h1').innerText()).not.toBe('');
  });

  it('finds names and words from every page', async () => {
    await page.goto(home);
    await page.keyboard.press('/');
    await page.keyboard.type('grpo');
    await page.locator('.search-status', { hasText: 'pages with “grpo”' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(new URL('topics/grpo/index.html', home).href);
    expect(said).toEqual([]);
  });

  it('narrows what it finds by facets, with the state in the address', async () => {
    await page.goto(`${new URL('search/index.html', home).href}?q=reward%20hacking&kind=paper`);
    await page.locator('[data-status]', { hasText: /^\d+ pages? with “reward hacking”/u }).waitFor();
    const box = page.locator('[data-facet=technique] li label').first();
    const count = Number(await box.locator('.facet-count').innerText());
    await box.click();
    await page.locator('[data-status]', { hasText: new RegExp(`^${count} pages? with`, 'u') }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('technique')).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('draws the graph', async () => {
    await page.goto(new URL('graph/index.html', home).href);
    await page.locator('[data-graph][data-ready]').waitFor();
    expect(await page.locator('[data-graph] [data-status]').innerText()).toMatch(/\d+ names/u);
    expect(said).toEqual([]);
  });

  it('shows what a linked page is about', async () => {
    await page.goto(new URL('topics/grpo/index.html', home).href);
    const link = page.locator('main a[href*="/papers/"][href$="/index.html"]').first();
    // Scrolling closes a preview, so the link has to be in view before it is pointed at.
    await link.scrollIntoViewIfNeeded();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await link.hover();
    await page.locator('.preview .title').waitFor();
    expect(await page.locator('.preview').innerText()).toMatch(/\p{L}{3}/u);
  });

  it('changes the theme', async () => {
    await page.goto(home);
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await paper();
    await page.locator('[data-theme-button]').click();
    expect(await paper()).not.toBe(before);
  });
});
