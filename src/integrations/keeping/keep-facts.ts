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
/** How many papers' facts stand in one record: what is written takes several times its size in memory. */
const PAPERS_EACH = 1_000;

/** Code and vocabulary are read once in a build, before the texts. */
const readingKeyOf = memoize((vocabulary) => toReadingKey({ vocabulary }));

type Text = Pick<Paper, 'title' | 'abstract'>;

/** The facts that were read in papers for the site before, as far as they would be read the same now. */
export function readKeptFacts(settings: Settings): (paper: Text) => Facts | undefined {
  if (settings.kept === null) return () => undefined;
  const code = readingKeyOf(settings.vocabulary);
  const folder = toRecordsFolder(settings.kept);
  const kept = new Map<string, Facts>();
  for (let number = 0; ; number += 1) {
    const record = readRecord<KeptFacts>(folder, toName(number), (value) => value.code === code);
    if (record === null) break;
    for (const [key, facts] of record.facts) kept.set(key, facts);
  }
  return (paper) => kept.get(toTextKey(paper));
}

/** Writes down what was read in papers, for the next build. */
export function recordFacts(settings: Settings, read: readonly PaperWithFacts[]): void {
  if (settings.records === null) return;
  const code = readingKeyOf(settings.vocabulary);
  for (let number = 0; number * PAPERS_EACH < read.length; number += 1) {
    const some = read.slice(number * PAPERS_EACH, (number + 1) * PAPERS_EACH);
    const facts = new Map(some.map((one) => [toTextKey(one.paper), one.facts]));
    writeRecord(settings.records, toName(number), { code, facts } satisfies KeptFacts);
  }
}

function toName(number: number): string {
  return `${FACTS_RECORD}-${number}`;
}

function toTextKey({ title, abstract }: Text): string {
  return hash('sha256', JSON.stringify([title, abstract]), 'base64url').slice(0, 22);
}
