import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { makePaper } from '../../pipeline/link/make-paper.ts';
import { readSettings } from '../settings.ts';
import { readKeptFacts, recordFacts } from './keep-facts.ts';

const ONE = makePaper({ title: 'One', abstract: 'It says this.' });
const OTHER = { ...ONE.paper, abstract: 'It says that.' };

it('gives the facts of the same text again, wherever it stands', () => {
  const site = join(mkdtempSync(join(tmpdir(), 'keep-facts-')), 'a');
  const settings = readSettings({ METHODEX_RECORDS: `${site}.kept`, METHODEX_KEPT: site });
  expect(readKeptFacts(settings)(ONE.paper)).toBeUndefined();
  const many = Array.from({ length: 1_200 }, (_, number) => makePaper({ title: `${number}` }));
  recordFacts(settings, [...many, ONE]);
  const known = readKeptFacts(settings);
  expect(known({ title: 'One', abstract: 'It says this.' })).toEqual(ONE.facts);
  expect(known(OTHER)).toBeUndefined();
  // Another vocabulary may read something else in it.
  expect(readKeptFacts({ ...settings, vocabulary: join(site, 'none') })(ONE.paper)).toBeUndefined();
  expect(readKeptFacts({ ...settings, kept: null })(ONE.paper)).toBeUndefined();
});
