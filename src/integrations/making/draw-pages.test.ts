import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { toHashed } from '../keeping/keep-hashes.ts';
import { drawPages, type DrawPage, type Noting } from './draw-pages.ts';
import type { DrawingTask } from './messages.ts';
import { startShares } from './next-share.ts';

function toTask(names: readonly string[]): DrawingTask & { read: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'draw-pages-'));
  const pages = names.map((name) => ({
    name: `${name}/index.html`,
    twin: name === 'twin',
    address: `http://localhost/${name}/`,
    file: join(folder, name, 'index.html'),
    route: '/[x]',
    component: 'x.astro',
  }));
  const next = startShares();
  return { pages, next, read: (name) => readFileSync(join(folder, name, 'index.html'), 'utf8') };
}

const toNoting = (): Noting => ({
  traced: null,
  written: new Map(),
  writeTwin: (file, html) => writeFileSync(`${file}.md`, `# ${html}`),
});

const say: DrawPage = ({ address }) => Promise.resolve(new Response(`drawn at ${address}`));

describe('drawPages', () => {
  it('writes each page once, whoever takes it', async () => {
    const task = toTask(Array.from({ length: 50 }, (_, place) => `x/${place}`));
    const drawn: string[] = [];
    const draw: DrawPage = (page) => {
      drawn.push(page.address);
      return say(page);
    };
    const noting = toNoting();
    const taken = await Promise.all([draw, draw].map((each) => drawPages(task, each, noting)));
    expect(taken.map(({ missed }) => missed)).toEqual([[], []]);
    expect(new Set(drawn).size).toBe(50);
    expect(drawn).toHaveLength(50);
    expect(task.read('x/49')).toBe('drawn at http://localhost/x/49/');
    expect(noting.written.size).toBe(50);
    expect(noting.written.get('x/49/index.html')).toEqual(toHashed('drawn at http://localhost/x/49/'));
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no'))],
    ['leads elsewhere', () => Promise.resolve(new Response('', { status: 301 }))],
    ['has nothing on it', () => Promise.resolve(new Response(null))],
  ])('leaves a page to others that %s', async (_, draw: DrawPage) => {
    const task = toTask(['a']);
    expect((await drawPages(task, draw, toNoting())).missed).toEqual([0]);
    expect(() => task.read('a')).toThrow('ENOENT');
  });

  it('makes a twin of a page that wants one', async () => {
    const task = toTask(['a', 'twin']);
    await drawPages(task, say, toNoting());
    const twins = task.pages.map(({ file }) => existsSync(`${file}.md`));
    expect(twins).toEqual([false, true]);
    expect(readFileSync(`${task.pages[1]?.file}.md`, 'utf8')).toBe('# drawn at http://localhost/twin/');
  });

  it('tells what each page read', async () => {
    const task = toTask(['a', 'b']);
    let read: number[] = [];
    const traced = { begin: () => void (read = []), take: () => Uint32Array.from(read) };
    const draw: DrawPage = (page) => {
      read.push(page.address.endsWith('/a/') ? 7 : 8);
      return say(page);
    };
    const taken = await drawPages(task, draw, { ...toNoting(), traced });
    expect(taken.read).toEqual([
      [0, Uint32Array.of(7)],
      [1, Uint32Array.of(8)],
    ]);
  });

  it('ends where nothing can be written', async () => {
    const task = toTask(['a']);
    const [page] = task.pages;
    const folder = join(page?.file ?? '', '../..');
    writeFileSync(join(folder, 'a'), 'a file where a folder should be');
    await expect(drawPages(task, say, toNoting())).rejects.toThrow('ENOTDIR');
  });
});
