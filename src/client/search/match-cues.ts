import type { CueRow } from '../../model/search.ts';
import { toStem, toWords } from '../../model/search-words.ts';
import type { FoundName } from './match-names.ts';
import { type Lexicon, toWeight } from './prepare-names.ts';
import { isStopWord } from './words.ts';

/** A topic with the phrases by which papers are recognized as being about it. */
export interface PreparedCues {
  readonly row: CueRow;
  readonly phrases: readonly Phrase[];
}

/** What must stand in a question: one alternative of each slot, all words of it, in whatever order. */
type Phrase = readonly Slot[];
type Slot = readonly (readonly Wanted[])[];

/** A word by its stem, or all words that begin so. */
interface Wanted {
  readonly text: string;
  readonly isBeginning: boolean;
}

interface AskedWord {
  readonly word: string;
  readonly stem: string;
  /** 0 for words that say nothing of what is asked for. */
  readonly weight: number;
}

/** So much of a question must a topic's phrase say for the topic to be meant. */
const LEAST = 0.4;
/** How much a phrase counts beside a name that says as much of the question. */
const SHARE = 0.9;
/** Questions have at least so many words; what is shorter is a name or the beginning of one. */
const SENTENCE = 3;
/** How many letters may follow the beginning that a phrase gives. */
const ENDING = 5;

/** Reads phrases as `src/vocabulary/README.md` writes them; how far words may stand apart is left out of account. */
export function prepareCues(rows: readonly CueRow[]): PreparedCues[] {
  return rows.map((row) => ({ row, phrases: row.slice(3).map((phrase) => toPhrase(String(phrase))) }));
}

/** Topics that a question is about though it has no name of theirs, the surest first. */
export function findTopics(cues: readonly PreparedCues[], query: string, lexicon: Lexicon): FoundName[] {
  if (!isSentence(query)) return [];
  const words = toWords(query);
  const asked = words.map((word): AskedWord => {
    const stem = toStem(word);
    return { word, stem, weight: isStopWord(word) ? 0 : toWeight(stem, lexicon) };
  });
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  return cues
    .map(({ row, phrases }) => ({ row, share: weighBest(phrases, asked) / whole }))
    .filter(({ share }) => share >= LEAST)
    .map(({ row: [path, name, papers], share }): FoundName => {
      const score = SHARE * share;
      return { name, kind: 'topic', path, papers, match: 'meant', score, alias: null, proper: false };
    })
    .toSorted((a, b) => b.score - a.score || b.papers - a.papers);
}

/** Says whether a query has so many words that it may say a topic in others than its own. */
export function isSentence(query: string): boolean {
  return toWords(query).length >= SENTENCE;
}

function weighBest(phrases: readonly Phrase[], asked: readonly AskedWord[]): number {
  return Math.max(0, ...phrases.map((phrase) => weigh(phrase, asked)));
}

/** How much of what is asked a phrase says; 0 where it says anything that isn't asked. */
function weigh(phrase: Phrase, asked: readonly AskedWord[]): number {
  const said = new Set<AskedWord>();
  for (const slot of phrase) {
    const found = slot.map((words) => findAll(words, asked)).find((each) => each !== null);
    if (found === undefined || found === null) return 0;
    for (const word of found) said.add(word);
  }
  return [...said].reduce((sum, { weight }) => sum + weight, 0);
}

function findAll(words: readonly Wanted[], asked: readonly AskedWord[]): AskedWord[] | null {
  const found: AskedWord[] = [];
  for (const wanted of words) {
    const word = asked.find((each) => isMeant(wanted, each));
    if (word === undefined) return null;
    found.push(word);
  }
  return found;
}

function isMeant({ text, isBeginning }: Wanted, { word, stem }: AskedWord): boolean {
  return isBeginning ? word.startsWith(text) && word.length <= text.length + ENDING : stem === text;
}

function toPhrase(phrase: string): Phrase {
  return [...phrase.matchAll(/\(([^)]*)\)|[^\s.]+/gu)].map(([whole, alternatives]) =>
    (alternatives ?? whole).split('|').map(toWanted),
  );
}

function toWanted(alternative: string): Wanted[] {
  return alternative
    .split(/[\s.-]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const folded = word.toLowerCase().replace(/\*$/u, '');
      return word.endsWith('*')
        ? { text: folded, isBeginning: true }
        : { text: toStem(folded), isBeginning: false };
    });
}
