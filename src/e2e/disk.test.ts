import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkSite } from '../../scripts/lib/check-site/check-site.ts';
import { readSiteFolder } from '../../scripts/lib/check-site/read-site-folder.ts';
import { writeDiskFolder } from '../../scripts/lib/disk/write-disk-folder.ts';
import { writeZip } from '../../scripts/lib/disk/write-zip.ts';
import { launchBrowser } from './browser.ts';
import { buildFrom } from './build-site.ts';
import { findFirefox, type FirefoxPage, openFirefox } from './firefox.ts';
import { findKindsOfPage } from './kinds-of-page.ts';

/** What a reader has who unpacked the zip. */
const unpacked = resolve('.cache/e2e/disk');
const folder = join(unpacked, 'wiki');
const home = pathToFileURL(join(folder, 'index.html')).href;

let browser: Browser;
let page: Page;
let said: string[];
/** The files that were zipped, each with its size. */
let zipped: string[];

beforeAll(async () => {
  const site = buildFrom('seeds', '.cache/e2e/for-disk', '/');
  const written = resolve('.cache/e2e/disk-written');
  for (const each of [unpacked, written]) rmSync(each, { recursive: true, force: true });
  mkdirSync(written, { recursive: true });
  const files = await writeDiskFolder(site, written);
  writeZip(`${written}.zip`, { folder: written, name: 'wiki', files });
  unpack(`${written}.zip`, unpacked);
  zipped = listFiles(written);
  for (const each of [written, `${written}.zip`]) rmSync(each, { recursive: true });
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  rmSync(unpacked, { recursive: true });
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
    expect(missing).toEqual(['offline']);
    for (const [, path] of found) {
      await page.goto(new URL(path.endsWith('.html') ? path : `${path}index.html`, home).href);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('erif');
    }
    expect(said).toEqual([]);
  }, 60_000);

  it('comes out of the zip as it was', () => {
    expect(zipped.length).toBeGreaterThan(1000);
    expect(listFiles(folder)).toEqual(zipped);
  });

  it('has no link that leads nowhere', () => {
    const issues = checkSite(readSiteFolder(folder, '/'));
    const dead = issues.filter(({ code }) => code !== 'orphan-page' && code !== 'inline-code');
    expect(dead.map(({ happened }) => happened)).toEqual([]);
  });

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

  it('answers a question', async () => {
    await page.goto(home);
    await page.keyboard.press('/');
    await page.keyboard.type('when should a model stop thinking');
    // What answers at once is in another order.
    await page.locator('dialog [role=option]').first().getByText('Adaptive reasoning length').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(new URL('topics/adaptive-reasoning/index.html', home).href);
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

describe('the policy of a page on a disk', () => {
  it('blocks inline scripts before and after those of the site', async () => {
    const file = join(folder, 'about', 'index.html');
    const html = readFileSync(file, 'utf8');
    const policy = /<meta http-equiv="content-security-policy"[^>]*>/u;
    expect(html.search(policy)).toBeLessThan(html.indexOf('<script'));
    const body = html
      .replace(policy, '$&<script>globalThis.ranBefore = true</script>')
      .replace('</body>', '<script>globalThis.ranAfter = true</script></body>');
    const changed = join(folder, 'about', 'changed.html');
    writeFileSync(changed, body);
    await page.goto(pathToFileURL(changed).href);
    const ran = await page.evaluate(() => Object.keys(globalThis).filter((name) => name.startsWith('ran')));
    rmSync(changed);
    expect(ran).toEqual([]);
    expect(said.filter((text) => text.includes('Content Security Policy'))).toHaveLength(2);
  });
});

const firefox = findFirefox();

const notRun = 'Firefox: not run, there is none here (Debian has firefox-esr).\n';
if (firefox === null) process.stdout.write(notRun);

describe.skipIf(firefox === null)('in Firefox (not run where there is none)', () => {
  let reader: FirefoxPage;

  beforeAll(async () => {
    reader = await openFirefox(firefox ?? '');
  }, 60_000);

  afterAll(() => reader.close());

  it.each([
    ['a classic script', '<script src="./it.js"></script>', 'ran'],
    ['no module', '<script type="module" src="./it.js"></script>', ''],
  ])('%s runs from file://, since its guards are on', async (_, script, title) => {
    writeFileSync(join(unpacked, 'it.js'), 'document.title = "ran";');
    writeFileSync(join(unpacked, 'control.html'), `<!doctype html><body>${script}`);
    await reader.goto(pathToFileURL(join(unpacked, 'control.html')).href);
    expect(await reader.evaluate('document.title')).toBe(title);
  });

  it('leads from page to page, with its style', async () => {
    await reader.goto(home);
    const topics = await reader.evaluate(`document.querySelector('header nav a[href*="topics/"]').href`);
    await reader.goto(String(topics));
    expect(await reader.evaluate(`document.querySelector('h1').textContent.trim()`)).toBe('Topics');
    expect(await reader.evaluate('getComputedStyle(document.body).fontFamily')).toContain('erif');
  });

  it('finds names and words', async () => {
    await reader.goto(home);
    await reader.type('/');
    await waitFor(`document.querySelector('dialog[open]') !== null`);
    await reader.type('reward hacking');
    await waitFor(
      `/pages with “reward hacking”/u.test(document.querySelector('.search-status').textContent)`,
    );
    const best = await reader.evaluate(`document.querySelector('dialog [role=option]').href`);
    expect(best).toBe(new URL('topics/reward-hacking/index.html', home).href);
  });

  it('narrows what it finds by facets', async () => {
    await reader.goto(`${new URL('search/index.html', home).href}?q=reward%20hacking&kind=paper`);
    await waitFor(`document.querySelector('[data-facet=technique] li label') !== null`);
    const count = await reader.evaluate(
      `document.querySelector('[data-facet=technique] .facet-count').textContent`,
    );
    await reader.evaluate(`document.querySelector('[data-facet=technique] li input').click()`);
    const isTrue = `document.querySelector('[data-status]').textContent.startsWith('${String(count)} page')`;
    await waitFor(`${isTrue} && location.search.includes('technique=')`);
    expect(await reader.evaluate(isTrue)).toBe(true);
  });

  it('draws the graph, shows previews and changes the theme', async () => {
    await reader.goto(new URL('graph/index.html', home).href);
    await waitFor(`document.querySelector('[data-graph][data-ready]') !== null`);
    await reader.goto(new URL('topics/grpo/index.html', home).href);
    // A window that isn't looked at is told of no focus.
    await reader.evaluate(`(() => {
      const link = document.querySelector('main a[href*="/papers/"][href$="/index.html"]');
      link.focus({ preventScroll: true });
      link.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    })()`);
    await waitFor(`document.querySelector('.preview .title') !== null`);
    const paper = 'getComputedStyle(document.body).backgroundColor';
    const before = await reader.evaluate(paper);
    await reader.evaluate(`document.querySelector('[data-theme-button]').click()`);
    expect(await reader.evaluate(paper)).not.toBe(before);
  });

  async function waitFor(condition: string): Promise<void> {
    await expect.poll(() => reader.evaluate(condition), { timeout: 20_000, interval: 100 }).toBe(true);
  }
});

function unpack(zip: string, into: string): void {
  for (const [name, contents] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), contents);
  }
}

/** The files of a folder, each with its size. */
function listFiles(at: string): string[] {
  const names = readdirSync(at, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => `${name} ${statSync(join(at, name)).isFile() ? statSync(join(at, name)).size : ''}`)
    .sort();
}
