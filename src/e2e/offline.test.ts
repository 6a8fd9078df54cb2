import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { serveFolder, type ServedFolder } from '../../scripts/lib/serve-folder.ts';
import type { BuildFiles } from '../model/offline.ts';
import { launchBrowser } from './browser.ts';
import { findKindsOfPage } from './kinds-of-page.ts';

const site = inject('site');
/** A page that is seen beside the paper's. */
const other = 'topics/grpo/';
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
    await first.goto(site.address + other);
    await waitUntilKept(first, [other]);
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
    await page.locator('dialog [role=combobox]').fill('when should a model stop thinking');
    await page.locator('dialog [role=option]', { hasText: 'Adaptive reasoning length' }).waitFor();
    await page.goto(`${site.address}search/?q=reward%20hacking&kind=paper`);
    await page.locator('[data-status]', { hasText: /^\d+ pages? with “reward hacking”/u }).waitFor();
    await page.locator('[data-facet] li').first().waitFor();
    expect(await page.locator('[data-facet]').count()).toBeGreaterThan(3);
  });

  it('shows what a linked page is about that was seen', async () => {
    await page.evaluate((address) => {
      const seen = document.createElement('a');
      seen.href = address;
      seen.textContent = 'seen';
      document.querySelector('main')?.prepend(seen);
    }, `${site.address}${other}`);
    await page.locator('main > a').hover();
    await page.locator('.preview .title').waitFor();
    expect(await page.locator('.preview').innerText()).toMatch(/\p{L}{3}/u);
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
    expect(await page.locator('[data-kept] a').count()).toBe(2);
  });
});

it('fetches the shell alone before it begins: no paper, and no list of all files', () => {
  const text = readFileSync(join(site.folder, 'service-worker.js'), 'utf8');
  const [, json = '{}'] = /^const BUILD = (\{.*\});$/mu.exec(text) ?? [];
  const { shell } = JSON.parse(json) as { shell: string[] };
  const { files } = readFiles(site.folder);
  const sizes = new Map(files.map(([path, bytes]) => [path, bytes]));
  const bytes = shell.reduce((sum, path) => sum + (sizes.get(path as `/${string}`) ?? Number.NaN), 0);
  expect(
    shell.filter((path) => /^\/(?:papers|methods|benchmarks|topics|data|pagefind)\//u.test(path)),
  ).toEqual([]);
  expect(shell).not.toContain('/offline/files.json');
  expect(bytes).toBeLessThan(600_000);
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
    await page.locator('[data-save-status]', { hasText: /^[\d.]+ MB of [\d.]+ MB saved$/u }).waitFor();
    expect(await page.locator('[data-save] progress').isVisible()).toBe(true);
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
  let heard: string[];

  beforeEach(async () => {
    heard = [];
    rmSync(folder, { recursive: true, force: true });
    cpSync(site.folder, folder, { recursive: true, dereference: true });
    served = await serveFolder(folder, { base: site.base, heard: (path) => heard.push(path) });
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

  it('is fetched only where it changed, by who has the whole wiki', async () => {
    await page.goto(`${served.address}about/`);
    await page.locator('[data-save-look]').click();
    await page.locator('[data-save-start]').click();
    await page
      .locator('[data-save-status]', { hasText: 'The whole wiki is saved' })
      .waitFor({ timeout: 90_000 });
    publishOneChange(folder);
    heard.length = 0;
    await page.goto(served.address);
    await page.locator('.new-build').waitFor({ timeout: 60_000 });
    const pages = heard.filter((path) => /^\/(?:papers|topics|timeline|methods|pagefind)\//u.test(path));
    expect(pages).toEqual(['/timeline/']);
    await page.locator('.new-build button', { hasText: 'Show it' }).click();
    await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 10_000 }).toHaveLength(1);
    await context.setOffline(true);
    await page.goto(`${served.address}timeline/`);
    expect(await page.title()).toContain('Another build');
    await page.goto(served.address + paper);
    expect(await page.title()).not.toContain('Another build');
  }, 180_000);

  /** The same site with another timeline and another version, and nothing else changed. */
  function publishOneChange(at: string): void {
    const { files, version } = readFiles(at);
    edit(join(at, 'timeline/index.html'), (html) => html.replace('<title>', '<title>Another build: '));
    const hash = files.find(([path]) => path === '/timeline/')?.[2] ?? '';
    edit(join(at, 'offline/files.json'), (text) => text.replace(hash, 'another'));
    for (const file of ['service-worker.js', 'offline/version.json', 'offline/files.json'])
      edit(join(at, file), (text) => text.replaceAll(version, 'another'));
  }

  /** The same site with other titles and another version, as a host shows it once it is published. */
  function publishAnother(at: string): void {
    const files = readFiles(at);
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
  const { files } = readFiles(site.folder);
  return files
    .map(([path]) => path.slice(1))
    .filter((path) => /^pagefind\/|^search\/|^graph\/(?:$|data\/graph)/u.test(path));
}

function readFiles(at: string): BuildFiles {
  return JSON.parse(readFileSync(join(at, 'offline/files.json'), 'utf8')) as BuildFiles;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
