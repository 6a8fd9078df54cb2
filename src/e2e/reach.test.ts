import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readWiki } from '../../scripts/lib/read-wiki.ts';
import { launchBrowser } from './browser.ts';
import { findKindsOfPage } from './kinds-of-page.ts';

const site = inject('site');
const { found: kinds } = findKindsOfPage(site.folder);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe('from the home page, without search,', () => {
  const steps = countSteps();

  it('the method that most papers take up is two clicks away', () => {
    expect(steps.get(findMostUsed())).toBeLessThanOrEqual(2);
  });

  it('every paper is three clicks away', () => {
    const papers = readdirSync(join(site.folder, 'papers'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'page')
      .map(({ name }) => `${site.base}papers/${name}/`);
    expect(papers.length).toBeGreaterThan(250);
    expect(papers.filter((path) => (steps.get(path) ?? Infinity) > 3)).toEqual([]);
  });
});

describe.each(kinds)('the page of kind "%s", by keyboard alone,', (_, path) => {
  it.each(['light', 'dark'] as const)('shows where one is, %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    const { reached, unseen } = await walk(page, 60);
    await page.close();
    expect(reached).toBeGreaterThan(8);
    expect(unseen).toEqual([]);
  });
});

/** The links of each page, followed from the home page three times: how many clicks away each address is. */
function countSteps(): Map<string, number> {
  const steps = new Map([[site.base, 0]]);
  let last = [site.base];
  for (let step = 1; step <= 3; step += 1) {
    last = last.flatMap(linksOf).filter((path) => !steps.has(path) && Boolean(steps.set(path, step)));
  }
  return steps;
}

function linksOf(path: string): string[] {
  const html = readFileSync(join(site.folder, path.slice(site.base.length), 'index.html'), 'utf8');
  return DomUtils.getElementsByTagName('a', parseDocument(html))
    .map(({ attribs }) => (attribs['href'] ?? '').replace(/[?#].*$/u, ''))
    .filter((href) => href.startsWith(site.base) && href.endsWith('/'));
}

/** The page of the method that the most papers speak of. */
function findMostUsed(): string {
  const methods = [...readWiki().entities.values()].filter(({ kind }) => kind === 'method');
  const [most] = methods.toSorted((a, b) => b.papers.length - a.papers.length);
  return `${site.base}${most?.path.slice(1)}`;
}

/** Tabs through a page: how many elements were reached, and which of them bear no sign of it. */
async function walk(page: Page, most: number): Promise<{ reached: number; unseen: string[] }> {
  const unseen: string[] = [];
  for (let reached = 0; ; reached += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(look);
    if (at === null || reached === most) return { reached, unseen };
    if (!at.shown) unseen.push(at.what);
  }
}

/** Runs in the browser: what has the focus, and whether it can be seen that it has. */
function look(): { what: string; shown: boolean } | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const hasLine = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  return { what: element.outerHTML.slice(0, 120), shown: hasLine && width > 0 && height > 0 };
}
