import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const site = inject('site');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** What opens on a page, and how; each leaves it open. */
const PARTS: readonly (readonly [part: string, path: string, open: (page: Page) => Promise<void>])[] = [
  [
    'the search with results',
    'topics/grpo/',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('ppo');
      await page.locator('.search-dialog [role=option]').first().waitFor();
    },
  ],
  [
    'the preview of a link',
    'topics/grpo/',
    async (page) => {
      const link = page.locator('main .body a[href*="/papers/"]').first();
      await link.scrollIntoViewIfNeeded();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      await link.hover();
      await page.locator('.preview .title').waitFor();
    },
  ],
  ['all evidence', 'topics/grpo/', openDetails],
  ['all that folds on a paper', 'papers/rstar2-agent-agentic-reasoning-technical-report/', openDetails],
  ['all that folds among news', 'new/', openDetails],
];

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe.each(PARTS)('with %s open', (_, path, open) => {
  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing wrong, %s, %i pixels wide', async (colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    await open(page);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
    );
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    expect(wider).toBeLessThanOrEqual(0);
  });
});

it('closes a preview with Escape, and leaves the link described no more', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.address}topics/grpo/`, { waitUntil: 'networkidle' });
  const link = page.locator('main .body a[href*="/papers/"]').first();
  await link.focus();
  await page.locator('.preview .title').waitFor();
  expect(await link.getAttribute('aria-describedby')).toBe('preview');
  await page.keyboard.press('Escape');
  expect(await page.locator('.preview').count()).toBe(0);
  expect(await link.getAttribute('aria-describedby')).toBeNull();
  await page.close();
});
