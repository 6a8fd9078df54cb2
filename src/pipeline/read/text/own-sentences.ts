import type { Introduced } from '../../../model/facts.ts';
import type { Document, Sentence } from '../document.ts';

/** A text, and the names by which it calls what it introduces. */
interface OwnText {
  readonly document: Document;
  readonly introduces: readonly Introduced[];
}

const OWN =
  /\b(?:we|our|ours|I|this (?:paper|work|study|article|report|survey|thesis)|the proposed|(?:experiment\w*|empirical|extensive|theoretical|evaluation) (?:results|evaluations?|experiments|analys[ie]s)|experiments)\b/iu;
const LONGEST_READ = 2_000;

/** The abstract's sentences from the first that speaks of the paper itself: those before tell of the field. */
export function findOwnSentences(text: OwnText): readonly Sentence[] {
  const sentences = text.document.sentences.filter(({ field }) => field === 'abstract');
  const first = sentences.findIndex((sentence) => speaksOfOwn(sentence, text));
  return sentences.slice(Math.max(0, first));
}

/** Says whether a sentence names the authors, their work, or what it introduces. */
export function speaksOfOwn({ text }: Sentence, { introduces }: Pick<OwnText, 'introduces'>): boolean {
  return OWN.test(text.slice(0, LONGEST_READ)) || introduces.some(({ name }) => text.includes(name));
}
