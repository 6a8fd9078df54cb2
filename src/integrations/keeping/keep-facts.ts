import { hash } from 'node:crypto';

import { toRecordsFolder } from '../../../scripts/lib/swap-site.ts';
import type { Facts } from '../../model/facts.ts';
import { memoize } from '../../model/memoize.ts';
import type { Paper } from '../../model/paper.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import type { Settings } from '../settings.ts';
import { toReadingKey } from './code-key.ts';
import { readRecord, writeRecord } from './records.ts';

/** What was read in texts: facts depend on a paper's text, on the vocabulary and on the code that read them. */
interface KeptFacts {
  readonly code: string;
  readonly facts: ReadonlyMap<string, Facts>;
}

const FACTS_RECORD = 'facts';

/** Code and vocabulary are read once in a build, before the texts. */
const readingKeyOf = memoize((vocabulary) => toReadingKey({ vocabulary }));

type Text = Pick<Paper, 'title' | 'abstract'>;

/** The facts that were read in papers for the site before, as far as they would be read the same now. */
export function readKeptFacts(settings: Settings): (paper: Text) => Facts | undefined {
  if (settings.kept === null) return () => undefined;
  const code = readingKeyOf(settings.vocabulary);
  const folder = toRecordsFolder(settings.kept);
  const kept = readRecord<KeptFacts>(folder, FACTS_RECORD, (value) => value.code === code);
  return (paper) => kept?.facts.get(toTextKey(paper));
}

/** Writes down what was read in papers, for the next build. */
export function recordFacts(settings: Settings, read: readonly PaperWithFacts[]): void {
  if (settings.records === null) return;
  const facts = new Map(read.map((one) => [toTextKey(one.paper), one.facts]));
  const kept: KeptFacts = { code: readingKeyOf(settings.vocabulary), facts };
  writeRecord(settings.records, FACTS_RECORD, kept);
}

function toTextKey({ title, abstract }: Text): string {
  return hash('sha256', JSON.stringify([title, abstract]), 'base64url').slice(0, 22);
}
