import { copyFileSync, linkSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { readSettings } from '../settings.ts';
import { readKeptHashes, recordHashes } from './keep-hashes.ts';

it('knows files that are the same as in the site before, and no copies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keep-hashes-'));
  const [kept, out] = [join(folder, 'a'), join(folder, 'b')];
  [kept, out].forEach((site) => mkdirSync(site));
  for (const name of ['linked', 'copied', 'gone']) writeFileSync(join(kept, name), name);
  linkSync(join(kept, 'linked'), join(out, 'linked'));
  copyFileSync(join(kept, 'copied'), join(out, 'copied'));
  recordHashes(
    readSettings({ METHODEX_RECORDS: `${kept}.kept` }),
    new Map(['linked', 'copied', 'gone'].map((name) => [name, [6, 'abc']])),
  );
  const known = readKeptHashes(readSettings({ METHODEX_KEPT: kept, METHODEX_OUT: out }));
  expect(['linked', 'copied', 'gone', 'new'].map(known)).toEqual([
    [6, 'abc'],
    undefined,
    undefined,
    undefined,
  ]);
  expect(readKeptHashes(readSettings({ METHODEX_OUT: out }))('linked')).toBeUndefined();
});
