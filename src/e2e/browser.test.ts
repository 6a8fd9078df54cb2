import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';

describe('the browser of the tests', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'methodex-'));
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['a classic script', '<script src="./it.js"></script>', 'ran'],
    ['no module', '<script type="module" src="./it.js"></script>', ''],
  ])('runs %s from file://, since its guards are on', async (_, script, title) => {
    await writeFile(join(folder, 'it.js'), 'document.title = "ran";');
    await writeFile(join(folder, 'index.html'), `<!doctype html><body>${script}`);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    expect(await page.title()).toBe(title);
  });
});
