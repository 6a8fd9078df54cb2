/** A word of a text in lower case; `start` and `end` are offsets in the text. */
export interface Word {
  readonly lower: string;
  /** Whether it has two capitals or more, as acronyms have. */
  readonly isAcronym: boolean;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.\d+)*/gu;
/** First parts that are one word with what follows: `multi-agent`, `multi agent` and `multiagent`. */
const JOINED = new Set(['multi', 'pre', 'post', 'fine', 'mid', 'non', 'semi', 'co', 'un']);
const LONGEST = 6000;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Cuts a text into words, in linear time; what lies beyond 6,000 characters is left unread. */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  let joined: { text: string; start: number; end: number } | null = null;
  for (const match of read.matchAll(WORD)) {
    const found = match[0];
    const end = match.index + found.length;
    if (joined !== null && match.index - joined.end === 1) {
      words.push(toWord(joined.text + found, joined.start, end));
      joined = null;
      continue;
    }
    if (joined !== null) words.push(toWord(joined.text, joined.start, joined.end));
    joined = null;
    if (found === 's' && /['’]/u.test(read[match.index - 1] ?? '')) continue;
    if (JOINED.has(found.toLowerCase())) joined = { text: found, start: match.index, end };
    else words.push(toWord(found, match.index, end));
  }
  if (joined !== null) words.push(toWord(joined.text, joined.start, joined.end));
  return words;
}

function toWord(text: string, start: number, end: number): Word {
  return { lower: text.toLowerCase(), isAcronym: hasTwoCapitals(text), start, end };
}

/** Says whether a word is written as acronyms are: with two capitals or more. */
export function hasTwoCapitals(text: string): boolean {
  return TWO_CAPITALS.test(text);
}

/** Folds a word in lower case: plurals become singular, British spellings American. */
export function foldWord(lower: string): string {
  const american = lower
    .replace(/isation(s?)$/u, 'ization$1')
    .replace(/^behaviour/u, 'behavior')
    .replace(/^(mode|labe|signa)ll(ing|ed)$/u, '$1l$2');
  if (american.length <= 3 || !american.endsWith('s') || /(?:ss|us|is)$/u.test(american)) return american;
  return american.endsWith('ies') && american.length > 5
    ? `${american.slice(0, -3)}y`
    : american.slice(0, -1);
}
