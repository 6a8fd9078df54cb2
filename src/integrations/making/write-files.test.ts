import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { linkWiki } from '../../pipeline/link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../../pipeline/link/make-paper.ts';
import { readSettings } from '../settings.ts';
import { startShares } from './next-share.ts';
import { writePageData } from './write-files.ts';

const wiki = linkWiki([makePaper({ title: 'One' })], makeVocabulary([]));

/** What becomes of the page data where so many take shares of it, by the files' names. */
async function writeShared(writers: number): Promise<Map<string, string>> {
  const next = startShares();
  const places = Array.from({ length: writers }, () => ({
    folder: mkdtempSync(join(tmpdir(), 'write-files-')),
    written: new Map(),
  }));
  await Promise.all(
    places.map((place) => writePageData(readSettings({}), { wiki, place, keep: null }, next)),
  );
  const files = places.flatMap(({ folder }) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
      .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  expect(new Set(files.map(([name]) => name)).size).toBe(files.length);
  return new Map(files);
}

it('makes each share of the page data once, whoever takes it', async () => {
  const alone = await writeShared(1);
  expect([...alone.keys()]).toContain('/papers/list.json');
  expect(await writeShared(3)).toEqual(alone);
});
