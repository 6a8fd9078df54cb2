import type { Introduced } from '../../../model/facts.ts';
import type { Sentence } from '../document.ts';
import type { Reading } from '../reading.ts';
import { KEY_SENTENCE_CUES } from './key-sentence-cues.ts';

const WEIGHT = {
  named: 1.5,
  presented: 1.5,
  inTitle: 1,
  titleWords: 3,
  defines: 3,
  first: 0.5,
  later: -0.12,
};
/** Longer stretches hold several sentences that lost their ends: their first part says enough. */
const LONGEST_READ = 2_000;
const SMALL_WORDS = new Set(
  'a an the of for and in on with to via by from as at is are be its it this that how what when why do does can towards toward using through into or not no we you your all more than'.split(
    ' ',
  ),
);

/**
 * Selects the sentence of the abstract that best says what the paper contributes: cues in its words, the names that it
 * introduces, the words it shares with the title, and its place are weighed. `null` where there is no abstract.
 */
export function selectKeySentence({ document, introduces }: Reading): Sentence | null {
  const titleWords = contentWords(document.title);
  let best: { sentence: Sentence; score: number } | null = null;
  const sentences = document.sentences.filter(({ field }) => field === 'abstract');
  for (const [place, sentence] of sentences.entries()) {
    const score =
      scoreWords(sentence.text.slice(0, LONGEST_READ), titleWords) +
      scoreNames(sentence, introduces, document.title) +
      WEIGHT.later * place +
      (place === 0 ? 0 : WEIGHT.first);
    if (best === null || score > best.score) best = { sentence, score };
  }
  return best?.sentence ?? null;
}

function scoreWords(text: string, titleWords: ReadonlySet<string>): number {
  let score = 0;
  for (const cue of KEY_SENTENCE_CUES) if (cue.pattern.test(text)) score += cue.weight;
  const words = contentWords(text);
  const shared = [...titleWords].filter((word) => words.has(word)).length;
  return score + (WEIGHT.titleWords * shared) / Math.max(4, titleWords.size);
}

function scoreNames(sentence: Sentence, introduces: readonly Introduced[], title: string): number {
  const named = introduces.filter(({ name }) => sentence.text.includes(name));
  if (named.length === 0) return 0;
  const presented = introduces.some(
    ({ at }) => at.field === sentence.field && at.start < sentence.end && at.end > sentence.start,
  );
  const defines = named.some(({ name }) => sentence.text.startsWith(`${name} is a`));
  return (
    WEIGHT.named +
    (presented ? WEIGHT.presented : 0) +
    (defines ? WEIGHT.defines : 0) +
    (named.some(({ name }) => title.includes(name)) ? WEIGHT.inTitle : 0)
  );
}

function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !SMALL_WORDS.has(word)).map(toStem));
}

/** Cuts the endings that title and abstract most often differ in. */
function toStem(word: string): string {
  return word.length < 6
    ? word
    : word.replace(/(?:ations?|ings?|ions?|ives?|ments?|ers?|ed|es|s|al|e)$/u, '');
}
