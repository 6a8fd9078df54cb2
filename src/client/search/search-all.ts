import { type Answer, toPageAnswer } from './answer.ts';
import type { Narrowing } from './engine.ts';
import { loadCues } from './load-cues.ts';
import { loadNames } from './load-names.ts';
import { findTopics, isSentence } from './match-cues.ts';
import { findNames, type FoundName } from './match-names.ts';
import { isOutright, mergeAnswers } from './merge-answers.ts';
import { isQuoted } from './read-query.ts';
import { type FoundText, searchForgivingly } from './search-text.ts';

/** Answers, best first, and what was done to find them. */
export interface Answers {
  readonly list: readonly Answer[];
  readonly names: readonly FoundName[];
  readonly text: FoundText;
}

/** All pages, the most relevant first. */
export const NO_NARROWING: Narrowing = { facets: [], sort: 'relevance' };

/** How many pages are looked at to put the best first, even where fewer are shown. */
const WEIGHED = 12;

/** The names that answer a query; they are here at once, while the full text is still looked through. */
export async function searchNames(query: string, limit: number): Promise<readonly FoundName[]> {
  const near = findNames(await loadNames(query), query, limit);
  if (near.some(({ match }) => match === 'exact' || match === 'asked')) return near;
  return findNames(await loadNames(query, { wide: true }), query, limit);
}

/**
 * Names and pages that answer a query as one list, at most `names` and `pages` of each. Names stand in it only where
 * nothing narrows the search and relevance sorts it.
 */
export async function searchAll(
  query: string,
  narrowing: Narrowing,
  { names: namesLimit, pages: pagesLimit }: { readonly names: number; readonly pages: number },
): Promise<Answers> {
  const names = query === '' ? [] : await searchNames(query, namesLimit);
  const text = await searchForgivingly(query, { names, narrowing });
  const pages = await text.hits.load(0, Math.max(pagesLimit, WEIGHED));
  if (narrowing.sort !== 'relevance' || query === '')
    return { list: pages.slice(0, pagesLimit).map(toPageAnswer), names, text };
  const wider = (await Promise.all(text.wider.map((load) => load()))).filter((page) => page !== undefined);
  const { lexicon } = await loadNames(query);
  const isNarrowed = narrowing.facets.length > 0;
  const meant =
    !isNarrowed && isSaid(query, names) ? findTopics(await loadCues().catch(() => []), query, lexicon) : [];
  const list = mergeAnswers({
    query: toMeant(query, names),
    names: isNarrowed ? [] : addTopics(names, meant),
    text,
    pages,
    wider,
    lexicon,
  });
  return { list, names, text };
}

/** So many topics, at most, are added to the names of a question. */
const MEANT = 2;

/** Nothing was named outright, so what is asked may be said in other words. */
function isSaid(query: string, names: readonly FoundName[]): boolean {
  return isSentence(query) && !isQuoted(query) && !names.some(isOutright);
}

/** Names and the topics that a question is about; a topic that was found both ways is as sure as the surer. */
function addTopics(names: readonly FoundName[], topics: readonly FoundName[]): readonly FoundName[] {
  const found = new Map(names.map((name) => [name.path, name]));
  for (const topic of topics.slice(0, MEANT)) {
    const known = found.get(topic.path);
    found.set(topic.path, known !== undefined && known.score > topic.score ? known : topic);
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score);
}

/** The query, or the name that was mistyped in it. */
function toMeant(query: string, names: readonly FoundName[]): string {
  return names[0]?.match === 'typo' ? (names[0].alias ?? names[0].name) : query;
}
