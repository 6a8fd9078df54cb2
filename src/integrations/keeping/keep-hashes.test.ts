import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { readSettings } from '../settings.ts';
import { readKeptHashes, recordHashes, toHashed } from './keep-hashes.ts';

it('knows what the files of the site before hash to', () => {
  const kept = join(mkdtempSync(join(tmpdir(), 'keep-hashes-')), 'a');
  const hashes = new Map([['x/index.html', toHashed('é')]]);
  recordHashes(readSettings({ METHODEX_RECORDS: `${kept}.kept` }), hashes);
  expect(readKeptHashes(readSettings({ METHODEX_KEPT: kept }))).toEqual(hashes);
  expect(readKeptHashes(readSettings({}))).toEqual(new Map());
});

it('hashes text as it is written', () => {
  expect(toHashed('é')).toEqual([2, '4a99557e4033c353']);
  expect(toHashed(Buffer.from('é'))).toEqual(toHashed('é'));
});
