import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { findKindsOfPage } from './kinds-of-page.ts';

const site = inject('site');
const { found } = findKindsOfPage(site.folder);
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"[^>]*>/u;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ serviceWorkers: 'block' });
});

afterEach(() => page.close());

describe('the content security policy', () => {
  it.each(found)('stands before every script of %s, and allows none inline but by its hash', (_, path) => {
    const html = readFileSync(join(site.folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
    const [before = ''] = html.split(POLICY);
    expect(before).toMatch(
      /^<!doctype html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8"\s*\/?>\s*$/iu,
    );
    const policy = POLICY.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/default-src 'self'; script-src 'self' 'sha256-[^']+'; style-src 'self';/u);
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(html).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)=/iu);
  });

  it('blocks inline scripts before and after those of the site, and those put in later', async () => {
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.route('**/about/', async (route) => {
      const html = await (await route.fetch()).text();
      const body = html
        .replace(POLICY, '$&<script>globalThis.ranBefore = true</script>')
        .replace('</body>', '<script>globalThis.ranAfter = true</script></body>');
      expect(body.match(/globalThis\.ran/gu)).toHaveLength(2);
      await route.fulfill({ body, contentType: 'text/html' });
    });
    await page.goto(`${site.address}about/`);
    await page.evaluate(() => {
      const policy = document.querySelector('meta[http-equiv]');
      for (const [place, name] of [
        ['beforebegin', 'ranAbove'],
        ['afterend', 'ranBelow'],
      ] as const) {
        const script = document.createElement('script');
        script.textContent = `globalThis.${name} = true`;
        policy?.insertAdjacentElement(place, script);
      }
    });
    const ran = await page.evaluate(() => Object.keys(globalThis).filter((name) => name.startsWith('ran')));
    expect(ran).toEqual([]);
    expect(refused.filter((text) => text.includes('Content Security Policy'))).toHaveLength(4);
  });

  it('lets the search work without compiling in the page', async () => {
    await page.goto(site.address);
    await page.keyboard.press('/');
    await page.keyboard.type('reward hacking');
    await page.locator('.search-status', { hasText: 'pages with “reward hacking”' }).waitFor();
    const compiled = await page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => 'compiled',
        () => 'refused',
      ),
    );
    expect(compiled).toBe('refused');
  });
});
