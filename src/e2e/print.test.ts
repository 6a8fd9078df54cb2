import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { findKindsOfPage } from './kinds-of-page.ts';

const site = inject('site');
const { found: kinds } = findKindsOfPage(site.folder);
const PAPER = 'papers/fine-tuning-vision-language-action-models-optimizing-speed-and-success/';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe.each(kinds)('the page of kind "%s", printed,', (_, path) => {
  it('fits the sheet, without what one clicks on', async () => {
    const page = await openPrinted(path);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const buttons = await page.locator('button:visible').count();
    const fields = await page.locator('input:visible, select:visible').count();
    await page.close();
    expect({ wider: wider > 0, buttons, fields }).toEqual({ wider: false, buttons: 0, fields: 0 });
  });
});

describe('a printed page', () => {
  it('numbers its links and lists where they lead, once each', async () => {
    const page = await openPrinted(PAPER);
    const numbers = await page.locator('.link-number').allTextContents();
    const addresses = await page.locator('.link-addresses li').allTextContents();
    const own = await page.locator('.evidence:visible, .take-away:visible, .no-print:visible').count();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    const after = await page.locator('.link-number, .link-addresses').count();
    await page.close();
    expect(addresses).toContain(`${site.address}methods/openvla/`);
    expect(addresses).toContain('https://openvla-oft.github.io/');
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(new Set(numbers).size).toBe(addresses.length);
    expect({ own, after }).toEqual({ own: 0, after: 0 });
  });

  it('says the words behind what other papers do with a method', async () => {
    const page = await openPrinted('methods/openvla/');
    const quotes = await page.locator('.evidence blockquote q:visible').count();
    await page.close();
    expect(quotes).toBeGreaterThan(2);
  });
});

async function openPrinted(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 700, height: 990 } });
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page;
}
