import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { findKindsOfPage } from './kinds-of-page.ts';

const site = inject('site');
const { found: kinds, missing } = findKindsOfPage(site.folder);
const HEAVIEST = 150 * 1024;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

it('has every kind of page', () => {
  expect(missing).toEqual([]);
});

describe.each(kinds)('the page of kind "%s"', (_, path) => {
  it('reads well without JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.address + path);
    const shape = {
      language: await page.locator('html').getAttribute('lang'),
      headings: await page.locator('h1').count(),
      mains: await page.locator('main').count(),
      hasTitle: (await page.title()) !== '',
      hasText: ((await page.locator('main').innerText()).match(/\p{L}{2,}/gu) ?? []).length > 5,
    };
    await page.close();
    expect(shape).toEqual({ language: 'en', headings: 1, mains: 1, hasTitle: true, hasText: true });
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    const violations = await runAxe(page);
    await page.close();
    expect(violations).toEqual([]);
  });

  it('asks no other host for anything, says nothing on the console, and weighs little', async () => {
    const page = await browser.newPage();
    const seen = watch(page);
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    const weight = (await Promise.all(seen.bodies)).reduce((sum, bytes) => sum + bytes, 0);
    await page.close();
    expect(seen.elsewhere).toEqual([]);
    expect(seen.said).toEqual([]);
    expect(weight).toBeLessThanOrEqual(HEAVIEST);
  });

  it.each([320, 390, 820, 1440])('needs no scrolling sideways at %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(site.address + path);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.close();
    expect(wider).toBeLessThanOrEqual(0);
  });
});

interface Seen {
  readonly elsewhere: string[];
  readonly said: string[];
  readonly bodies: Promise<number>[];
}

/** Notes what a page fetches, in bytes as they come over the wire, and all warnings and errors it gives. */
function watch(page: Page): Seen {
  const seen: Seen = { elsewhere: [], said: [], bodies: [] };
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/`) && !request.url().startsWith('data:'))
      seen.elsewhere.push(request.url());
  });
  page.on('response', (response) =>
    seen.bodies.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => responseBodySize),
    ),
  );
  page.on('pageerror', (error) => seen.said.push(error.message));
  page.on('console', (message) => {
    const isExpected = message.location().url.endsWith('404.html');
    if (['error', 'warning'].includes(message.type()) && !isExpected) seen.said.push(message.text());
  });
  return seen;
}

async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      // Off unless asked for: targets of 24 pixels and more.
      rules: { 'target-size': { enabled: true } },
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
