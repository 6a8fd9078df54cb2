import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const site = inject('site');

let browser: Browser;
let context: BrowserContext;
let page: Page;
let said: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  said = [];
  page.on('pageerror', (error) => said.push(error.message));
});

afterEach(async () => {
  await context.close();
  if (said.length > 0) throw new Error(said.join('\n'));
});

function open(path: string): Promise<unknown> {
  return page.goto(site.address + path, { waitUntil: 'networkidle' });
}

async function findViolations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe('things side by side', () => {
  it('are those of the address, with what relates them', async () => {
    await open('compare/?m=grpo,ppo');
    expect(await page.locator('.compared').first().locator('thead th').allInnerTexts()).toEqual([
      'GRPO',
      'PPO',
    ]);
    await page.locator('.of-papers details summary').first().click();
    expect(await page.locator('.of-papers details[open] q').first().innerText()).toMatch(/GRPO|PPO/u);
    expect(await findViolations()).toEqual([]);
  });

  it('are added by name with the keyboard alone, and left out again', async () => {
    await open('methods/dpo/');
    await open('compare/?m=grpo');
    await page.locator('#compare-field').fill('ppo');
    await page.locator('#compare-names [role=option]').first().waitFor();
    expect(await findViolations()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('[data-chosen] li', { hasText: 'PPO' }).waitFor();
    expect(new URL(page.url()).searchParams.get('m')).toBe('grpo,topic:ppo');
    await page.locator('[data-chosen] button').first().click();
    await page.locator('[data-status]', { hasText: 'Add something' }).waitFor();
    await page.goBack();
    await page.locator('[data-chosen] li', { hasText: 'GRPO' }).waitFor();
  });

  it('can be papers, from their own pages', async () => {
    await open('papers/');
    const link = page.locator('main .papers a').first();
    const title = await link.innerText();
    await link.click();
    await page.getByRole('link', { name: 'Compare with' }).click();
    const column = page.locator('.compared thead th').first();
    await column.waitFor();
    expect(await column.innerText()).toBe(title);
  });

  it('say what is not there', async () => {
    await open('compare/?m=no-such-thing');
    expect(await page.locator('[data-status]').innerText()).toContain('no-such-thing');
  });
});

describe('the reading list', () => {
  async function keep(path: string): Promise<void> {
    await open(path);
    const button = page.locator('[data-keep]');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  }

  it('keeps pages, gives them up, and hands them on', async () => {
    await open('papers/');
    const paper = (await page.locator('main .papers a').first().getAttribute('href')) ?? '';
    await keep(paper.slice(site.base.length));
    await keep('topics/grpo/');
    await open('reading-list/');
    const titles = await page.locator('.kept > li > a').allInnerTexts();
    expect(titles).toHaveLength(2);
    expect(titles[1]).toContain('GRPO');
    expect(await findViolations()).toEqual([]);
    const share = (await page.locator('.share').getAttribute('href')) ?? '';

    const other = await browser.newContext();
    const theirs = await other.newPage();
    await theirs.goto(share, { waitUntil: 'networkidle' });
    expect(await theirs.locator('.kept > li > a').allInnerTexts()).toEqual(titles);
    await theirs.getByRole('button', { name: 'Add all to mine' }).click();
    await theirs.getByRole('link', { name: 'Show mine' }).click();
    await theirs.locator('.kept button').first().waitFor();
    await other.close();

    await page.locator('.kept button').first().click();
    await expect.poll(() => page.locator('.kept > li').count()).toBe(1);
  });

  it('writes files that other programs read', async () => {
    await open('papers/');
    const link = page.locator('main .papers a').first();
    const title = await link.innerText();
    await keep(((await link.getAttribute('href')) ?? '').slice(site.base.length));
    await open('reading-list/');
    const files: Record<string, string> = {};
    for (const name of ['Markdown', 'BibTeX', 'RIS']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      files[name] = readFileSync(await download.path(), 'utf8');
    }
    expect(files['Markdown']).toContain(`- [[`);
    expect(files['Markdown']).toContain(title.replace(/[[\]|]/gu, ' ').slice(0, 20));
    expect(files['BibTeX']).toMatch(/^@misc\{[\s\S]*\n\}\n$/u);
    expect(files['RIS']).toMatch(/^TY {2}- GEN\n[\s\S]*ER {2}-\s*$/u);
  });

  it('has no button without JavaScript', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${site.address}topics/grpo/`);
    expect(await plain.locator('[data-keep]').isVisible()).toBe(false);
    await plain.close();
  });
});

describe('lists', () => {
  it.each([
    ['papers/', '.papers > li', 'topic'],
    ['methods/', 'tbody > tr', 'kind'],
    ['benchmarks/', 'tbody > tr', 'kind'],
    ['organizations/', '.papers > li', 'year'],
  ])('%s are narrowed and sorted, with the state in the address', async (path, rows, filter) => {
    await open(path);
    await page.getByRole('button', { name: 'Sort and filter' }).click();
    const select = page.locator('.narrow select').first();
    await select.waitFor();
    expect(await findViolations()).toEqual([]);
    const label = await page.locator('.narrow label span').nth(1).innerText();
    await select.selectOption({ index: 1 });
    const [few = 0, all = 0] = await readCounts();
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThanOrEqual(all);
    expect(new URL(page.url()).search).not.toBe('');
    expect(await page.locator(rows).filter({ visible: true }).count()).toBe(Math.min(few, 100));

    const address = page.url();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('.narrow').waitFor();
    expect(await readCounts()).toEqual([few, all]);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(label).not.toBe('');
    expect(await page.locator('[data-full-list]').isVisible()).toBe(true);
    await page.goto(`${site.address}${path}?${filter}=nothing-like-it`, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-full-list]').isVisible()).toBe(true);
  });

  async function readCounts(): Promise<number[]> {
    const text = await page.locator('.narrowing [role=status]').innerText();
    return [...text.replaceAll(',', '').matchAll(/\d+/gu)].map(([number]) => Number(number));
  }
});
