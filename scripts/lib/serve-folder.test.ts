import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

/** Longer than what a stream takes at once. */
const LONG = Array.from({ length: 100_000 }, (_, index) => String(index * 7919)).join(' ');

let folder: string;
let served: ServedFolder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'methodex-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'index.html'), LONG);
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, 'font.woff2'), 'font');
  served = await serveFolder(folder, { base: '/base/' });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describe('serveFolder', () => {
  it('serves a page under the base path, zipped', async () => {
    const response = await fetch(`${served.address}deep/`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(LONG);
  });

  it('leaves files alone that are packed already', async () => {
    const response = await fetch(`${served.address}font.woff2`);
    expect(response.headers.get('content-encoding')).toBe(null);
    expect(await response.text()).toBe('font');
  });

  it('gives the page for what is not there', async () => {
    const response = await fetch(`${served.address}nowhere/`);
    expect([response.status, await response.text()]).toEqual([404, 'nothing here']);
  });

  it('has nothing outside the base path, but leads from the root to it', async () => {
    expect((await fetch(`${served.origin}/deep/`)).status).toBe(404);
    expect((await fetch(served.origin, { redirect: 'manual' })).headers.get('location')).toBe('/base/');
  });
});
