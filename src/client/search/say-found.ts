import { toWords } from '../../model/search-words.ts';
import type { LoadedNames } from './load-names.ts';
import { isSentence } from './is-sentence.ts';
import { isQuoted } from './read-query.ts';
import type { Answers } from './search-all.ts';
import { hasAllWords } from './search-text.ts';
import type { SitePath } from '../../model/urls.ts';
import { isOfQuestions } from './words.ts';

/** What was found, in a line. */
export function toStatus(
  typed: string,
  { list, text, isSaid }: Pick<Answers, 'list' | 'text' | 'isSaid'>,
): string {
  const query = toShort(isQuoted(typed) ? typed.trim().slice(1, -1) : typed);
  const { hits, instead, wider } = text;
  const pages = countPages(hits.total);
  if (query === '') return pages;
  if (list.length === 0) return `Nothing here has “${query}”.`;
  if (isSaid && !hasAllWords(text)) return `No page has all words of “${query}”; these say most of it:`;
  if (isSaid) return `${pages} with “${query}”, and what says most of it`;
  if (instead !== null) return `No page has “${query}”. ${pages} with “${instead}”:`;
  if (hits.total === 0) return `No page has “${query}” in its text; names near it:`;
  if (wider.length > 0) return `${pages} with “${query}”, then pages with some of these words`;
  return `${pages} with “${query}”`;
}

/**
 * The words that are marked in what was found: those typed, unless others were looked for in their place; of a question
 * those that tell what is asked.
 */
export function toMarked(query: string, { text, isSaid }: Pick<Answers, 'text' | 'isSaid'>): string {
  if (!isSaid) return text.instead ?? query;
  const telling = toWords(query).filter((word) => !isOfQuestions(word));
  return isSentence(query) && telling.length > 0 ? telling.join(' ') : query;
}

/** What a reader may do who found nothing. */
export function toWays(query: string, isNarrowed: boolean): readonly string[] {
  return [
    ...(isNarrowed ? ['Give up one of the filters.'] : []),
    ...(/["“”]/u.test(query) ? ['Leave out the quotation marks, so that the words may stand apart.'] : []),
    ...(/\S\s+\S/u.test(query) ? ['Use fewer words.'] : ['Use another spelling or a broader word.']),
  ];
}

/** A name that looks like what was typed. */
export interface NearName {
  readonly name: string;
  readonly path: SitePath;
}

/** So much must two spellings have in common to look alike. */
const ALIKE = 0.3;

/** Names that look most like a query that found nothing, by the pairs of letters they share (Dice, 1945). */
export function findLookalikes({ names }: LoadedNames, query: string, limit: number): readonly NearName[] {
  const pairs = toPairs(query);
  return names
    .map(({ row, keys }) => ({
      name: row[0],
      path: row[2],
      alike: Math.max(...keys.map(({ text }) => compare(pairs, toPairs(text)))),
    }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, limit);
}

function toPairs(text: string): ReadonlySet<string> {
  const letters = [...text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}

function compare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return common === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** So much of a query is said again; who pastes a page of text knows what it was. */
const LENGTH = 80;

function toShort(query: string): string {
  const letters = [...query];
  return letters.length > LENGTH
    ? `${letters
        .slice(0, LENGTH - 1)
        .join('')
        .trimEnd()}…`
    : query;
}

function countPages(total: number): string {
  return total === 1 ? '1 page' : `${total.toLocaleString('en')} pages`;
}
