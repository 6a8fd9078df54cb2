import { foldTitle } from '../../model/fold.ts';
import type { SearchKind } from '../../model/search.ts';
import type { SitePath } from '../../model/urls.ts';
import { loadNames, type Narrowing, searchText, type TextHit, type TextHits } from './engine.ts';
import { findNames, type FoundName, type Match } from './match-names.ts';
import { isFiller } from './words.ts';

/** Something that answers a query. */
export interface Answer {
  readonly path: SitePath;
  readonly title: string;
  readonly kind: SearchKind;
  /** A line that says more: a spelling that matched, or the key sentence. */
  readonly note: string;
  /** Words around what was found, for where the line holds none of them; as in `TextHit`. */
  readonly excerpt: string;
  readonly papers: number | null;
}

/** Answers, best first, and what was done to find them. */
export interface Answers {
  readonly list: readonly Answer[];
  /** How many pages hold the words. */
  readonly total: number;
  /** The words that were looked for instead, where nothing had those typed. */
  readonly instead: string | null;
}

/** Matches that name what was looked for; the others are only near it. */
const NAMED: ReadonlySet<Match> = new Set(['exact', 'asked', 'within', 'typo', 'start', 'words']);

/** So few pages may hold something like a mistyped name by chance. */
const CHANCE = 2;

const NO_NARROWING: Narrowing = { facets: [], sort: 'relevance' };

/** The names alone that answer a query: they are here at once, while the full text is still looked through. */
export async function answerByNames(query: string, limit: number): Promise<readonly Answer[]> {
  return findNames(await loadNames(), query, limit).map(toNameAnswer);
}

/** Names and pages that answer a query, at most `limit` of each, as one list. */
export async function answer(query: string, limit: number): Promise<Answers> {
  const names = findNames(await loadNames(), query, limit);
  const { hits, instead } = await searchForgivingly(query, { names, narrowing: NO_NARROWING });
  const pages = await hits.load(0, limit);
  return { list: mergeAnswers(query, names, pages), total: hits.total, instead };
}

/**
 * Finds pages by the words of a query that mean something. Where none has them and a name is one typing error away,
 * that name is looked for instead; where still none has all of them, those that have the longest do.
 */
export async function searchForgivingly(
  query: string,
  { names, narrowing }: { readonly names: readonly FoundName[]; readonly narrowing: Narrowing },
): Promise<{ readonly hits: TextHits; readonly instead: string | null }> {
  const words = toSearchedWords(query);
  const hits = await searchText(words, narrowing);
  const near = names[0]?.match === 'typo' ? names[0] : undefined;
  if (hits.total > (near === undefined ? 0 : CHANCE) || words === '') return { hits, instead: null };
  const others = near === undefined ? toFewerWords(words) : [near.alias ?? near.name];
  for (const instead of others) {
    const found = await searchText(instead, narrowing);
    if (found.total > 0) return { hits: found, instead };
  }
  return { hits, instead: null };
}

/** The words of a query that the full text is searched for: without filler, but a quoted phrase stays as it is. */
export function toSearchedWords(query: string): string {
  const plain = query
    .replace(/[$\\{}]+/gu, '')
    .replace(/[“”]/gu, '"')
    .trim();
  if (/^".+"$/u.test(plain)) return plain;
  const words = plain.split(/\s+/u);
  const kept = words.filter((word) => !isFiller(word.toLowerCase().replace(/[^\p{L}]/gu, '')));
  return (kept.length > 0 ? kept : words).join(' ');
}

/**
 * One list of names and pages: a page whose title was typed, then names that say what was typed, then pages by their
 * relevance, then names that only hold it. No path stands twice.
 */
export function mergeAnswers(
  query: string,
  names: readonly FoundName[],
  pages: readonly TextHit[],
): readonly Answer[] {
  const titled = pages.filter((page) => isTitle(page.title, query));
  const all = [
    ...names.filter(({ match }) => match === 'exact').map(toNameAnswer),
    ...titled.map(toPageAnswer),
    ...names.filter(({ match }) => NAMED.has(match)).map(toNameAnswer),
    ...pages.map(toPageAnswer),
    ...names.map(toNameAnswer),
  ];
  const seen = new Set<SitePath>();
  return all.filter(({ path }) => !seen.has(path) && seen.add(path));
}

export function toPageAnswer({ path, title, kind, summary, excerpt }: TextHit): Answer {
  return { path, title, kind, note: summary, excerpt, papers: null };
}

export function toNameAnswer({ path, name, kind, alias, papers }: FoundName): Answer {
  return { path, title: name, kind, note: alias ?? '', excerpt: '', papers };
}

/** The query is the title, or so much of its start that no other can be meant. */
function isTitle(title: string, query: string): boolean {
  const folded = foldTitle(title);
  const typed = foldTitle(query.replace(/^["“]|["”]$/gu, ''));
  return folded === typed || (typed.split(' ').length >= 3 && folded.startsWith(typed));
}

/** Ever fewer of the words, the shortest left out first; down to one. */
function toFewerWords(words: string): string[] {
  const all = words.replaceAll('"', '').split(/\s+/u);
  const byLength = all.toSorted((a, b) => a.length - b.length);
  return byLength.slice(0, -1).map((_, dropped) => {
    const left = new Set(byLength.slice(dropped + 1));
    return all.filter((word) => left.has(word)).join(' ');
  });
}
