import type { Facts } from '../../model/facts.ts';
import { memoize } from '../../model/memoize.ts';
import type { Paper } from '../../model/paper.ts';
import type { Settings } from '../settings.ts';
import { toReadingKey } from './code-key.ts';
import { toContentKey } from './content-key.ts';
import { type KeptValues, openValues } from './keep-values.ts';

/** Opens what is kept of the facts that were read in papers, by the papers' texts. */
export function openFacts(settings: Settings): KeptValues<Facts> {
  // Facts depend on a paper's text, on the vocabulary and on the code that reads them.
  return openValues(settings, () => ({ name: 'facts', code: readingKeyOf(settings.vocabulary) }));
}

/** Code and vocabulary are read once in a build, before the texts. */
const readingKeyOf = memoize((vocabulary) => toReadingKey({ vocabulary }));

/** The same text, the same key, wherever it stands. */
export function toTextKey({ title, abstract }: Pick<Paper, 'title' | 'abstract'>): string {
  return toContentKey(JSON.stringify([title, abstract]));
}
