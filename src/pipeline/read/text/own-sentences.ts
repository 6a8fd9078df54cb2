import type { Sentence } from '../document.ts';
import type { Reading } from '../reading.ts';

const OWN =
  /\b(?:we|our|ours|I|this (?:paper|work|study|article|report|survey|thesis)|the proposed|(?:experiment\w*|empirical|extensive|theoretical|evaluation) (?:results|evaluations?|experiments|analys[ie]s)|experiments)\b/iu;
const LONGEST_READ = 2_000;

/** The abstract's sentences from the first that speaks of the paper itself: those before tell of the field. */
export function ownSentences(reading: Reading): readonly Sentence[] {
  const sentences = reading.document.sentences.filter(({ field }) => field === 'abstract');
  const first = sentences.findIndex((sentence) => speaksOfOwn(sentence, reading));
  return sentences.slice(Math.max(0, first));
}

/** Says whether a sentence names the authors, their work, or what it introduces. */
export function speaksOfOwn({ text }: Sentence, { introduces }: Reading): boolean {
  return OWN.test(text.slice(0, LONGEST_READ)) || introduces.some(({ name }) => text.includes(name));
}
