import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readSeedFolder } from '../../scripts/lib/read-seed-files.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { display } from '../display/display.ts';
import { toShownText } from '../display/plain-text.ts';
import { toEnvironment } from '../integrations/settings.ts';
import type { Paper } from '../model/paper.ts';
import { HOSTILE, HOSTILE_FOLDER, toHostileSeeds } from '../pipeline/parse/__fixtures__/hostile-seeds.ts';
import { mergeRecords } from '../pipeline/merge-records.ts';
import { readListings } from '../pipeline/run-pipeline.ts';
import { launchBrowser } from './browser.ts';
import { buildFrom, withoutTestRunner } from './build-site.ts';

const { base } = inject('site');
/** The good seeds' site, made like that of both: not as the project's own, to which corrections and moves belong. */
let good: { readonly folder: string };
/** What the texts would do if any of them ran. */
const TOKEN = '/tmp/HOSTILE_PWNED';

const aside = mkdtempSync(join(tmpdir(), 'methodex-'));
const goodPapers = readPapersOf('seeds');

let built: { readonly folder: string; readonly said: string };
let hostilePapers: readonly Paper[];
let browser: Browser;
let address: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const seeds = join(aside, 'seeds');
  writeSeeds(seeds);
  const goodSeeds = join(aside, 'good/seeds');
  cpSync('seeds', goodSeeds, { recursive: true });
  good = { folder: buildFrom(goodSeeds, '.cache/e2e/good', base) };
  built = buildGuarded(seeds);
  const slugs = new Set(goodPapers.map(({ slug }) => slug));
  hostilePapers = readPapersOf(seeds).filter(({ slug }) => !slugs.has(slug));
  const served = await serveFolder(built.folder, { base });
  ({ address, close } = served);
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await close();
  rmSync(aside, { recursive: true });
});

describe('a site of good and hostile seeds', () => {
  it('has said of every hostile seed what is wrong with it, and nothing of the good ones', () => {
    const found = [
      ...built.said.matchAll(/^ *seeds\/(\S+)\.txt(:\d+)?(?:-\d+)? {2}(?:warning|error) {2}([\w-]+)$/gmu),
    ].map(([, name = '', line = '', code = '']) => `${name} ${code}${line}`);
    const wanted = HOSTILE.flatMap(({ name, issues }) => issues.map((issue) => `${name} ${issue}`));
    // One title, "null", stands in two of them, with an abstract in each.
    expect(found.filter((issue) => !wanted.includes(issue))).toEqual(['27-front-matter abstracts-differ:65']);
    expect(wanted.filter((issue) => !found.includes(issue))).toEqual([]);
  });

  it('has run nothing and written nothing elsewhere', () => {
    expect(existsSync(TOKEN)).toBe(false);
    expect(readdirSync(join(aside, 'home'))).toEqual([]);
    expect(readdirSync(join(aside, 'tmp'))).toEqual([]);
  });

  it('has the pages of the good site, those of the papers that can be read, and those of their organizations', () => {
    const before = listPages(good.folder);
    // Lists that grow have more pages, with numbers.
    const fresh = listPages(built.folder).filter(
      (page) => !before.includes(page) && !/\/page\/\d+\//u.test(page),
    );
    const handles = hostilePapers.flatMap(({ organization }) => organization?.handle ?? []);
    expect(before.filter((page) => !existsSync(join(built.folder, page)))).toEqual([]);
    expect(fresh.filter((page) => page.startsWith('papers/')).sort()).toEqual(
      hostilePapers.map(({ slug }) => `papers/${slug}/index.html`).sort(),
    );
    const others = fresh.filter((page) => !page.startsWith('papers/'));
    expect(others.filter((page) => !page.startsWith('organizations/'))).toEqual([]);
    expect(others.length).toBeLessThanOrEqual(new Set(handles).size);
  });

  it('changes no page that names none of those papers, but for numbers beside topics and the last listing’s day', () => {
    const paths = hostilePapers.map(({ slug }) => `${base}papers/${slug}/`);
    const changed = listPages(good.folder)
      .filter((page) => /^(?:papers|methods|benchmarks|organizations)\/[^/]+\/index\.html$/u.test(page))
      .filter((page) => !/^\w+\/page\//u.test(page))
      .filter((page) => {
        const after = readStable(built.folder, page);
        return after !== readStable(good.folder, page) && !paths.some((path) => after.includes(path));
      });
    expect(changed).toEqual([]);
  });

  it('leaves home, search and lists where they were', async () => {
    for (const path of ['', 'search/', 'papers/', 'topics/', '404.html']) {
      const [before, after] = [readTitle(good.folder, path), readTitle(built.folder, path)];
      expect(after).toBe(before);
    }
  });

  it('carries no text of five megabytes', () => {
    const sizes = readdirSync(join(built.folder, '/'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).byteLength);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  });
});

describe('in the browser', () => {
  it('every hostile paper shows its text, runs nothing and asks for nothing elsewhere', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, serviceWorkers: 'block' });
    const seen = watch(page);
    const wrong: string[] = [];
    for (const paper of hostilePapers) {
      await page.goto(`${address}papers/${paper.slug}/`);
      const found = await page.evaluate(readPage);
      const wanted = { title: toWanted(paper.title), abstract: toWanted(paper.abstract) };
      if (found.title !== wanted.title || found.abstract !== wanted.abstract)
        wrong.push(`${paper.slug}: ${found.title} instead of ${wanted.title}`);
      if (found.ran || found.wider > 0 || found.links.length > 0)
        wrong.push(`${paper.slug}: ${JSON.stringify({ ...found, title: '', abstract: '' })}`);
    }
    await page.close();
    expect(wrong).toEqual([]);
    expect(seen).toEqual([]);
    expect(hostilePapers.length).toBeGreaterThan(200);
  }, 300_000);

  it.each(['', 'papers/', 'search/?q=Sentinel+script', 'graph/', 'topics/grpo/', 'organizations/', 'new/'])(
    'nothing runs on %s',
    async (path) => {
      const page = await browser.newPage();
      const seen = watch(page);
      await page.goto(address + path, { waitUntil: 'networkidle' });
      const { ran } = await page.evaluate(readPage);
      await page.close();
      expect({ ran, seen }).toEqual({ ran: false, seen: [] });
    },
  );

  it('feeds and site map are well-formed XML, and structured data is JSON', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}404.html`);
    const files = listFiles(built.folder).filter((file) =>
      /\.(?:atom|rss|xml|graphml|gexf|rdf)$/u.test(file),
    );
    const texts = files.map((file) => readFileSync(join(built.folder, file), 'utf8'));
    const sound = await page.evaluate(
      (all) =>
        all.map(
          (xml) =>
            new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') === null,
        ),
      texts,
    );
    await page.close();
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((_, index) => sound[index] !== true)).toEqual([]);
    for (const { slug } of hostilePapers) {
      const html = readFileSync(join(built.folder, 'papers', slug, 'index.html'), 'utf8');
      for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu))
        expect(JSON.parse(json)).toHaveProperty('@context');
    }
  });
});

function writeSeeds(folder: string): void {
  for (const name of ['home', 'tmp']) mkdirSync(join(aside, name));
  cpSync('seeds', folder, { recursive: true });
  for (const { file, bytes } of toHostileSeeds(readSeedFolder(HOSTILE_FOLDER).seeds))
    writeFileSync(join(folder, file), bytes);
}

/** Builds with `astro build`, as a process that may write nowhere but in the project. */
function buildGuarded(seeds: string): { folder: string; said: string } {
  const out = resolve('.cache/e2e/hostile');
  rmSync(out, { recursive: true, force: true });
  const guards = [
    '--permission',
    '--allow-fs-read=*',
    `--allow-fs-write=${resolve('.')}`,
    '--allow-addons',
    '--allow-worker',
    '--allow-child-process',
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: {
        ...withoutTestRunner(process.env),
        ...toEnvironment({ seeds, base, out, strict: false }),
        NODE_OPTIONS: guards.join(' '),
        HOME: join(aside, 'home'),
        TMPDIR: join(aside, 'tmp'),
      },
    },
  );
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}\n${stderr}`);
  return { folder: out, said: `${stdout}\n${stderr}` };
}

function readPapersOf(folder: string): Paper[] {
  const { seeds, notes } = readSeedFolder(folder);
  return mergeRecords(readListings(seeds, notes).value).value;
}

function listFiles(folder: string): string[] {
  return readdirSync(join(folder, '/'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function listPages(folder: string): string[] {
  return listFiles(folder).filter((file) => file.endsWith('.html'));
}

/** A page without the numbers beside names, and without the papers that are like it, which all papers decide. */
function readStable(folder: string, page: string): string {
  return readFileSync(join(folder, page), 'utf8')
    .replace(/<section aria-labelledby="related">.*?<\/section>/su, '')
    .replace(/<footer class="site-foot.*?<\/footer>/su, '')
    .replace(/(class="n"[^>]*>)\d+/gu, '$1');
}

function readTitle(folder: string, path: string): string | undefined {
  const file = join(folder, path, path.endsWith('.html') ? '' : 'index.html');
  return /<title>(.*?)<\/title>/su.exec(readFileSync(file, 'utf8'))?.[1];
}

function toWanted(text: string): string {
  return toShownText(display(text)).replace(/\s+/gu, ' ').trim();
}

/** Notes requests to other hosts, dialogs and errors. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin)) seen.push(request.url());
  });
  page.on('dialog', (dialog) => {
    seen.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(error.message));
  return seen;
}

/** Runs in the browser. `links` are those that lead to anything but http addresses. */
function readPage() {
  const text = (selector: string): string => {
    const copy = document.querySelector(selector)?.cloneNode(true) as HTMLElement | undefined;
    for (const extra of copy?.querySelectorAll('h2, button, [hidden]') ?? []) extra.remove();
    return (copy?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  };
  return {
    title: text('h1'),
    abstract: text('[data-abstract]'),
    ran: 'PWNED' in globalThis,
    wider: document.documentElement.scrollWidth - innerWidth,
    links: [...document.links].map(({ href }) => href).filter((href) => !/^(?:https?|mailto):/u.test(href)),
  };
}
