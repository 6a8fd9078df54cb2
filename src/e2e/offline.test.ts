import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/lib/serve-folder.ts';
import type { BuildFiles } from '../model/offline.ts';
import { launchBrowser } from './browser.ts';
import { findKindsOfPage } from './kinds-of-page.ts';

const site = inject('site');
const paper = findKindsOfPage(site.folder).found.find(([kind]) => kind === 'one of papers')?.[1] ?? '';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(() => context.close());

describe('without a network, after one visit', () => {
  let reader: BrowserContext;

  beforeAll(async () => {
    reader = await browser.newContext();
    const first = await reader.newPage();
    await first.goto(site.address + paper);
    await waitUntilKept(first, [paper, ...(await readLater())]);
    await reader.setOffline(true);
    await first.close();
  });

  afterAll(() => reader.close());

  beforeEach(async () => {
    page = await reader.newPage();
    await page.goto(site.address + paper);
  });

  afterEach(() => page.close());

  it('shows the page that was seen, whole', async () => {
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await page.reload();
    expect(await page.locator('[data-abstract]').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('erif');
    expect(said).toEqual([]);
  });

  it('finds names and words, in the dialog and on the search page', async () => {
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.type('grpo');
    await page.locator('.search-status', { hasText: 'pages with “grpo”' }).waitFor();
    await page.goto(`${site.address}search/?q=reward%20hacking&kind=paper`);
    await page.locator('[data-status]', { hasText: /^\d+ pages? with “reward hacking”/u }).waitFor();
    await page.locator('[data-facet] li').first().waitFor();
    expect(await page.locator('[data-facet]').count()).toBeGreaterThan(3);
  });

  it('draws the graph', async () => {
    await page.goto(`${site.address}graph/`);
    await page.locator('[data-graph][data-ready]').waitFor();
    expect(await page.locator('[data-status]').innerText()).toMatch(/\d+ names/u);
  });

  it('says so of a page that was never seen, and lists those that were', async () => {
    await page.goto(`${site.address}new/`);
    expect(await page.locator('h1').innerText()).toBe('Without a network');
    await page.locator(`[data-kept] a[href$="${paper}"]`).waitFor();
    expect(await page.locator('[data-kept] a').count()).toBe(1);
  });
});

describe('saving the whole wiki', () => {
  it('says how much it is, fetches it, and then any page is there', async () => {
    const lists: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('/offline/files.json')) lists.push(request.url());
    });
    await page.goto(`${site.address}about/`);
    await page.locator('[data-save-look]').waitFor();
    expect(lists).toEqual([]);
    await page.locator('[data-save-look]').click();
    await page
      .locator('[data-save-status]', { hasText: /^The whole wiki is [\d,]+ files, [\d.]+ MB/u })
      .waitFor();
    await page.locator('[data-save-start]').click();
    await page
      .locator('[data-save-status]', { hasText: 'The whole wiki is saved' })
      .waitFor({ timeout: 90_000 });
    await context.setOffline(true);
    for (const path of [paper, 'timeline/', 'organizations/']) {
      await page.goto(site.address + path);
      expect(await page.locator('h1').innerText()).not.toBe('Without a network');
    }
  }, 120_000);
});

describe('a new build', () => {
  const folder = resolve('.cache/e2e/two-builds');
  let served: ServedFolder;

  beforeEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(site.folder, folder, { recursive: true, dereference: true });
    served = await serveFolder(folder, { base: site.base });
  });

  afterEach(async () => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is offered, waits for the reader, and brings along what was kept', async () => {
    await page.goto(served.address + paper);
    await waitUntilKept(page, [paper]);
    publishAnother(folder);
    await page.goto(served.address);
    await page.locator('.new-build').waitFor();
    await page.goto(served.address + paper);
    expect(await page.title()).not.toContain('Another build');
    await page.locator('.new-build button', { hasText: 'Show it' }).click();
    await expect.poll(() => page.title(), { timeout: 10_000 }).toContain('Another build');
    await context.setOffline(true);
    await page.reload();
    expect(await page.title()).toContain('Another build');
    await page.goto(served.address);
    expect(await page.title()).toContain('Another build');
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  it('is not mixed with the one before: what the host has since is shown and not kept', async () => {
    await page.goto(served.address);
    await waitUntilKept(page, ['']);
    publishAnother(folder);
    const [before] = await page.evaluate(() => caches.keys());
    await page.goto(`${served.address}timeline/`);
    expect(await page.title()).toContain('Another build');
    await page.locator('.new-build').waitFor();
    const kept = await page.evaluate(
      async ([name, address]) => (await (await caches.open(name)).match(address)) !== undefined,
      [before ?? '', `${served.address}timeline/`] as const,
    );
    expect(kept).toBe(false);
  });

  /** The same site with other titles and another version, as a host shows it once it is published. */
  function publishAnother(at: string): void {
    const files = JSON.parse(readFileSync(join(at, 'offline/files.json'), 'utf8')) as BuildFiles;
    for (const [path] of files.files.filter(([each]) => each.endsWith('/')))
      edit(join(at, path, 'index.html'), (html) => html.replace('<title>', '<title>Another build: '));
    for (const file of ['service-worker.js', 'offline/version.json', 'offline/files.json'])
      edit(join(at, file), (text) => text.replaceAll(files.version, 'another'));
  }
});

it('works without service workers', async () => {
  const plain = await browser.newContext({ serviceWorkers: 'block' });
  const other = await plain.newPage();
  const said: string[] = [];
  other.on('pageerror', (error) => said.push(error.message));
  await other.goto(`${site.address}about/`, { waitUntil: 'networkidle' });
  expect(await other.locator('[data-save-look]').isVisible()).toBe(false);
  await plain.close();
  expect(said).toEqual([]);
});

/** Waits until the browser keeps these files, by their paths under the base. `expect.poll` can't wait in a hook. */
async function waitUntilKept(at: Page, paths: readonly string[]): Promise<void> {
  const home = await at.locator('.mark').evaluate((mark) => (mark as HTMLAnchorElement).href);
  const areKept = (): Promise<boolean> =>
    at.evaluate(
      async (addresses) => {
        const found = await Promise.all(addresses.map((address) => caches.match(address)));
        return found.every((each) => each !== undefined);
      },
      paths.map((path) => home + path),
    );
  await vi.waitUntil(areKept, { interval: 500, timeout: 90_000 });
}

/** The files of search and graph that the worker fetches unasked. */
async function readLater(): Promise<string[]> {
  const { files } = JSON.parse(readFileSync(join(site.folder, 'offline/files.json'), 'utf8')) as BuildFiles;
  return files
    .map(([path]) => path.slice(1))
    .filter((path) => /^pagefind\/|^search\/|^graph\/(?:$|data\/graph)/u.test(path));
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
