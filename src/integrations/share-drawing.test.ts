import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { AstroPrerenderer, RouteData } from 'astro';
import { describe, expect, it } from 'vitest';

import type { Keeping } from './keeping/keeping.ts';
import type { Written } from '../model/hand-over.ts';
import { NO_READS } from './keeping/to-reads.ts';
import type { DrawingSetup, DrawingTask } from './making/messages.ts';
import { shareDrawing } from './share-drawing.ts';

const ROUTE = { route: '/[x]', component: 'x.astro', type: 'page', params: ['x'] } as unknown as RouteData;
const FIXED = { route: '/about', component: 'about.astro', type: 'page', params: [] } as unknown as RouteData;
const FILE = { ...ROUTE, type: 'endpoint' } as RouteData;
const PATHS = [
  { pathname: '/a/', route: ROUTE },
  { pathname: '/moved/', route: ROUTE },
  { pathname: '/a', route: FIXED },
  { pathname: '/about', route: FIXED },
  { pathname: '/map.xml', route: FILE },
];
const ASTRO: AstroPrerenderer = {
  name: 'astro',
  getStaticPaths: () => Promise.resolve(PATHS),
  render: ({ url }) => {
    const moved = url.endsWith('/moved/');
    return Promise.resolve(new Response(moved ? null : `by Astro at ${url}`, { status: moved ? 301 : 200 }));
  },
};

function toShared(entries: readonly string[], kept: Keeping | null = null) {
  const folder = mkdtempSync(join(tmpdir(), 'share-drawing-'));
  const bundle = join(folder, '.prerender');
  mkdirSync(bundle);
  for (const name of entries) writeFileSync(join(bundle, name), APP);
  const asked: [DrawingTask, DrawingSetup][] = [];
  const drawing = {
    help: (...given: [DrawingTask, DrawingSetup]) => {
      asked.push(given);
      Atomics.store(given[0].next, 1, 1);
      return Promise.resolve({
        missed: [],
        reads: NO_READS,
        written: new Map([['b.txt', [1, 'b']] as const]),
      });
    },
    end: () => undefined,
  };
  const pages = () => new Map([['key', { styles: [1], other: () => 0 }]]);
  const address = 'http://localhost/base/';
  const keeping = () => Promise.resolve(kept);
  const twinned = () => Promise.resolve((path: string) => path === '/a/');
  const writeTwin = (file: string, html: string): void => writeFileSync(`${file}.md`, html);
  const written: Written = new Map();
  const writeData = async (): Promise<void> => void written.set('data.json', [1, 'c']);
  const site = { folder, bundle, address, pages, keeping, twinned, writeTwin, writeData };
  return { asked, folder, written, prerenderer: shareDrawing(ASTRO, { drawing, written }, site) };
}

/** A bundle that remembers what the route hands to its pages. */
const APP = `const staticPaths = [{ props: { of: 'a' } }, { props: { of: 'moved' } }];
export const app = { routeCache: { get: ({ route }) => route === '/[x]' ? { staticPaths } : undefined } };`;

const NO_NOTES = {
  names: [],
  nameOf: () => undefined,
  begin: () => undefined,
  take: () => new Uint32Array(),
} as unknown as Keeping['traced'];

const ENTRY = 'prerender-entry.Abc-1234.mjs';

describe('shareDrawing', () => {
  it('draws pages at their addresses and leaves Astro the rest', async () => {
    const { prerenderer, folder, written } = toShared([ENTRY]);
    const left = await prerenderer.getStaticPaths();
    expect(left.map(({ pathname }) => pathname)).toEqual(['/moved/', '/about', '/map.xml']);
    expect(readFileSync(join(folder, 'a/index.html'), 'utf8')).toBe('by Astro at http://localhost/base/a/');
    expect([...written.keys()]).toEqual(['a/index.html', 'data.json', 'b.txt']);
  });

  it('lets the thread take pages of the same list, with what it needs to load the bundle', async () => {
    const { prerenderer, asked } = toShared([ENTRY, 'chunks.mjs']);
    await prerenderer.getStaticPaths();
    const [[task, setup] = []] = asked;
    expect(task?.pages.map(({ twin }) => twin)).toEqual([false, true]);
    expect(task?.pages.map(({ address }) => address)).toEqual([
      'http://localhost/base/a/',
      'http://localhost/base/moved/',
    ]);
    expect(setup?.entry).toMatch(/^file:.*prerender-entry\.Abc-1234\.mjs$/u);
    // What can't be handed to a thread stays behind.
    expect(setup?.pages).toEqual([['key', { styles: [1] }]]);
  });

  it('draws no page that is taken over, and records those that are drawn', async () => {
    const wanted: (string | null)[][] = [];
    const kept: Keeping = {
      traced: { ...NO_NOTES },
      keep: (pages) => {
        wanted.push(pages.map(({ props }) => props));
        return new Set(['a/index.html']);
      },
      record: (pages, filesOf) => void wanted.push(pages.flatMap((_, place) => filesOf(place))),
      toReads: () => NO_READS,
    };
    const { prerenderer, asked } = toShared([ENTRY], kept);
    await prerenderer.getStaticPaths();
    expect(asked[0]?.[0].pages.map(({ address }) => address)).toEqual(['http://localhost/base/moved/']);
    const [[one, other] = [], drawn] = wanted;
    expect(one).toMatch(/^[\w-]{43}$/u);
    expect(one).not.toBe(other);
    expect(drawn).toEqual(['moved/index.html']);
  });

  it.each([[['prerender-entry.a.mjs', 'prerender-entry.b.mjs']], [['other.mjs']]])(
    'lets Astro draw all where %j stand in the bundle',
    async (entries) => {
      const { prerenderer, asked } = toShared(entries);
      expect(await prerenderer.getStaticPaths()).toHaveLength(PATHS.length - 1);
      expect(asked).toEqual([]);
    },
  );
});
