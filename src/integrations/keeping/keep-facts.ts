import type { Facts } from '../../model/facts.ts';
import { memoize } from '../../model/memoize.ts';
import type { Paper } from '../../model/paper.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import type { Settings } from '../settings.ts';
import { toReadingKey } from './code-key.ts';
import { toContentKey } from './content-key.ts';
import { readKeptValues, recordValues, type ValuesKind } from './keep-values.ts';

type Text = Pick<Paper, 'title' | 'abstract'>;

/** The facts that were read in papers for the site before, as far as they would be read the same now. */
export function readKeptFacts(settings: Settings): (paper: Text) => Facts | undefined {
  if (settings.kept === null) return () => undefined;
  const kept = readKeptValues<Facts>(settings, toKind(settings));
  return (paper) => kept.get(toTextKey(paper));
}

/** Writes down what was read in papers, for the next build. */
export function recordFacts(settings: Settings, read: readonly PaperWithFacts[]): void {
  if (settings.records === null) return;
  const facts = read.map((one) => [toTextKey(one.paper), one.facts] as const);
  recordValues<Facts>(settings, toKind(settings), facts);
}

/** Code and vocabulary are read once in a build, before the texts. */
const readingKeyOf = memoize((vocabulary) => toReadingKey({ vocabulary }));

/** Facts depend on a paper's text, on the vocabulary and on the code that reads them. */
function toKind({ vocabulary }: Settings): ValuesKind {
  return { name: 'facts', code: readingKeyOf(vocabulary) };
}

function toTextKey({ title, abstract }: Text): string {
  return toContentKey(JSON.stringify([title, abstract]));
}
