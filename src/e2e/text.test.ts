import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readSeedFolder } from '../../scripts/lib/read-seed-files.ts';
import { display } from '../display/display.ts';
import { toShownText } from '../display/plain-text.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../pipeline/merge-records.ts';
import { readListings } from '../pipeline/run-pipeline.ts';
import { launchBrowser } from './browser.ts';

const site = inject('site');
const { seeds, notes } = readSeedFolder('seeds');
const papers = mergeRecords(readListings(seeds, notes).value).value;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe('what the browser shows of a paper', () => {
  it('equals what display() makes of its seed, for every paper', async () => {
    expect(papers.length).toBeGreaterThan(200);
    const page = await browser.newPage();
    await page.goto(`${site.address}404.html`);
    const shown = await page.evaluate(readTexts, papers.map(toHtml));
    await page.close();
    const wanted = papers.map(({ title, abstract }) => [toWanted(title), toWanted(abstract)]);
    expect(shown).toEqual(wanted);
  });
});

function toHtml({ slug }: Paper): string {
  return readFileSync(join(site.folder, 'papers', slug, 'index.html'), 'utf8');
}

function toWanted(text: string): string {
  return toShownText(display(text)).replace(/\s+/gu, ' ').trim();
}

/** Runs in the browser: its parser decides what is text and what is markup. Controls within the text are no text. */
function readTexts(pages: readonly string[]): string[][] {
  const parser = new DOMParser();
  return pages.map((html) => {
    const page = parser.parseFromString(html, 'text/html');
    for (const extra of page.querySelectorAll('[data-abstract] > h2, button, [hidden]')) extra.remove();
    return ['h1', '[data-abstract]'].map((selector) =>
      (page.querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim(),
    );
  });
}
