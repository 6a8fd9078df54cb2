import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { findKindsOfPage } from './kinds-of-page.ts';

const site = inject('site');
const { found: kinds } = findKindsOfPage(site.folder);
/** Pages whose scripts bring what their address asks for. */
const ASKED = [
  ['search with results', 'search/?q=grpo'],
  ['search narrowed down', 'search/?topic=gui-agents'],
  ['compare with things', 'compare/?m=grpo,ppo'],
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

it.each([...kinds, ...ASKED])('nothing moves while the page of kind "%s" comes', async (_, path) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript(watchShifts);
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
  await page.close();
  expect(moved).toEqual([]);
});

/** Runs in the browser before the page: notes what moves though nobody touched anything. */
function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const moved: string[] = [];
  Object.assign(globalThis, { moved });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as Shift[])
      if (!shift.hadRecentInput)
        moved.push(...shift.sources.map(({ node }) => (node as Element | null)?.className ?? 'nothing'));
  }).observe({ type: 'layout-shift', buffered: true });
}
