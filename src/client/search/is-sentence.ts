import { toWords } from '../../model/search-words.ts';

/** Questions have at least so many words; what is shorter is a name or the beginning of one. */
const SENTENCE = 3;

/** Says whether a query has so many words that it may say something in other words than its own. */
export function isSentence(query: string): boolean {
  return toWords(query).length >= SENTENCE;
}

/** Fewer words may be a field's name; from so many on they may describe one page. */
const LONG = 5;

/** Says whether a question has so many words that it may describe one page. */
export function isLong(query: string): boolean {
  return toWords(query).length >= LONG;
}

/** Shorter words are mostly the beginnings of longer ones. */
const WORD = 4;

/** Says whether a query is one whole word, which outsiders may say of what has another name. */
export function isWord(query: string): boolean {
  const [word = '', ...others] = toWords(query);
  return others.length === 0 && word.length >= WORD;
}

/** Says whether a query has two words, which may be more than the beginning of a name. */
export function isPhrase(query: string): boolean {
  return toWords(query).length === 2;
}
