import type { Introduced } from '../../../model/facts.ts';
import type { Sentence } from '../document.ts';
import type { Reading } from '../reading.ts';
import { beginningOf, openRules } from './open-rules.ts';

const WEIGHT = {
  named: 1.5,
  presented: 1.5,
  inTitle: 1,
  titleHead: 1,
  titleWords: 3,
  defines: 4.5,
  first: 0.5,
  later: -0.12,
  short: -0.8,
  dataAlone: -0.8,
  study: 1,
};
/** Titles of papers that look into something rather than make it. */
const STUDY_TITLE =
  /\b(?:Understanding|Empirical|Study|Analysis|Analy[sz]ing|Investigating|Revisiting|Rethinking|Exploring|Survey|Review|Convergence|Evaluating|Assessing|Beyond|Towards?|Does|Do|Can|Is|Are|How|What|Why|When|Probing|Comparing|Comparison|Insights|Evidence|Guide|Lessons|Limits|Theory|Theoretical|Uncover\w*|Perspective)\b|\?/u;
const STUDIES =
  /\bwe\b[^.]{0,40}\b(?:stud(?:y|ied)|investigate|explore|examine|analy[sz]e|revisit|survey|review|show|demonstrate|argue|ask|evaluate|hypothesi[sz]e|find|characteri[sz]e)\b|\bthis (?:\w+ )?(?:paper|work|study|survey|article|report) (?:\w+ly )?(?:investigat|explor|stud|examin|analy|survey|review|demonstrat|show|argue)/iu;
/** Shorter sentences name a thing and don't say what it does. */
const SHORT = 70;
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
  const titleStems = stemsOf(document.title);
  const isStudy = STUDY_TITLE.test(document.title);
  let best: { sentence: Sentence; score: number } | null = null;
  const sentences = document.sentences.filter(({ field }) => field === 'abstract');
  for (const [place, sentence] of sentences.entries()) {
    const score =
      scoreWords(sentence, titleStems) +
      scoreNames(sentence, introduces, document.title) +
      WEIGHT.later * place +
      (isStudy && STUDIES.test(beginningOf(sentence)) ? WEIGHT.study : 0) +
      (sentence.text.length < SHORT ? WEIGHT.short : 0) +
      (place === 0 ? 0 : WEIGHT.first);
    if (best === null || score > best.score) best = { sentence, score };
  }
  return best?.sentence ?? null;
}

function scoreWords(sentence: Sentence, titleStems: ReadonlySet<string>): number {
  const text = beginningOf(sentence);
  let score = 0;
  for (const cue of openRules(sentence).key) if (cue.pattern.test(text)) score += cue.weight;
  const words = ` ${text.toLowerCase().replace(/[-(/]/gu, ' ')}`;
  let shared = 0;
  for (const stem of titleStems) if (words.includes(stem)) shared++;
  return score + (WEIGHT.titleWords * shared) / Math.max(4, titleStems.size);
}

function scoreNames(sentence: Sentence, introduces: readonly Introduced[], title: string): number {
  const named = introduces.filter(({ name }) => holdsName(sentence.text, name));
  if (named.length === 0) return 0;
  const presented = introduces.some(
    ({ at }) => at.field === sentence.field && at.start < sentence.end && at.end > sentence.start,
  );
  const defines = named.some(
    ({ name }) => /^\sis an?\s/u.test(sentence.text.slice(name.length)) && sentence.text.startsWith(name),
  );
  return (
    WEIGHT.named +
    (presented ? WEIGHT.presented : 0) +
    (defines ? WEIGHT.defines : 0) +
    (isDataAlone(named, introduces, title) ? WEIGHT.dataAlone : 0) +
    (named.some(({ name }) => holdsName(title, name)) ? WEIGHT.inTitle : 0) +
    (named.some(({ name }) => title.startsWith(`${name}:`)) ? WEIGHT.titleHead : 0)
  );
}

/** Says whether a sentence names only data where the title has the name of a method. */
function isDataAlone(
  named: readonly Introduced[],
  introduces: readonly Introduced[],
  title: string,
): boolean {
  const isMethodTitled = introduces.some(({ kind, name }) => kind === 'method' && holdsName(title, name));
  return isMethodTitled && named.every(({ kind }) => kind !== 'method');
}

/** Says whether a text holds a name as a whole: "MASS" isn't in "MASS-Bench". */
function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!/^-?[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2))) return true;
  return false;
}

/** The stems of a text's words, each behind the space that it stands behind. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length > 1 && !SMALL_WORDS.has(word)).map((word) => ` ${toStem(word)}`),
  );
}

/** Cuts the endings that title and abstract most often differ in. */
function toStem(word: string): string {
  return word.length < 6
    ? word
    : word.replace(/(?:ations?|ings?|ions?|ives?|ments?|ers?|ed|es|s|al|e)$/u, '');
}
