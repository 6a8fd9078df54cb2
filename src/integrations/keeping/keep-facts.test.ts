import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { makePaper } from '../../pipeline/link/make-paper.ts';
import { readSettings } from '../settings.ts';
import { openFacts, toTextKey } from './keep-facts.ts';
import { recordValues } from './keep-values.ts';

const ONE = makePaper({ title: 'One', abstract: 'It says this.' });
const OTHER = { ...ONE.paper, abstract: 'It says that.' };

it('gives the facts of the same text again, wherever it stands', () => {
  const site = join(mkdtempSync(join(tmpdir(), 'keep-facts-')), 'a');
  const settings = readSettings({ METHODEX_RECORDS: `${site}.kept`, METHODEX_KEPT: site });
  const key = toTextKey(ONE.paper);
  expect(openFacts(settings).find(key)).toBeUndefined();
  recordValues(settings, openFacts(settings).plan([[key, ONE.facts]]));
  expect(openFacts(settings).find(toTextKey({ title: 'One', abstract: 'It says this.' }))).toEqual(ONE.facts);
  expect(openFacts(settings).find(toTextKey(OTHER))).toBeUndefined();
  // Another vocabulary may read something else in it.
  expect(openFacts({ ...settings, vocabulary: join(site, 'none') }).find(key)).toBeUndefined();
  expect(openFacts({ ...settings, kept: null }).find(key)).toBeUndefined();
});
