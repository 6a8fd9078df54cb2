import { type Answer, toPageAnswer } from './answer.ts';
import type { ScoredAnswer } from './answer-question.ts';
import type { Narrowing } from './engine.ts';
import { loadPages } from './gather-pages.ts';
import { isPhrase, isSentence, isWord } from './is-sentence.ts';
import { loadNames } from './load-names.ts';
import { findNames, type FoundName } from './match-names.ts';
import { isOutright, mergeAnswers } from './merge-answers.ts';
import { isPartlyQuoted, isQuoted } from './read-query.ts';
import { type FoundText, searchForgivingly } from './search-text.ts';

/** Answers, best first, and what was done to find them. */
export interface Answers {
  readonly list: readonly Answer[];
  readonly names: readonly FoundName[];
  readonly text: FoundText;
  /** Answered as a question is: by what says most of it, whether or not it has its words. */
  readonly isSaid: boolean;
}

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
    return { list: pages.slice(0, pagesLimit).map(toPageAnswer), names, text, isSaid: false };
  const { lexicon } = await loadNames(query);
  const isNarrowed = narrowing.facets.length > 0;
  const said = !isNarrowed && isToSay(query, names) ? await answer(query, names) : null;
  const wider = said === null ? await loadPages(text.wider) : [];
  const list = mergeAnswers({
    query: toMeant(query, names),
    names: isNarrowed ? [] : names,
    said,
    text,
    pages,
    wider,
    lexicon,
  });
  const isSaid = said !== null && said.length > 0 && (!isWord(query) || text.hits.total === 0);
  return { list, names, text, isSaid };
}

/** Few queries are questions: what answers them, everyday words above all, is loaded with the first one. */
async function answer(query: string, names: readonly FoundName[]): Promise<readonly ScoredAnswer[]> {
  const { answerQuestion } = await import('./answer-question.ts');
  return answerQuestion(query, names);
}

/** Nothing was named outright, so what is asked may be said in other words; two words may also be all of a name but its end. */
function isToSay(query: string, names: readonly FoundName[]): boolean {
  if (isQuoted(query) || isPartlyQuoted(query) || names.some(isOutright)) return false;
  return isSentence(query) || isWord(query) || (isPhrase(query) && !names.some(isBegunOrBorne));
}

/** The query begins a name, or bears one that is no ordinary word. */
function isBegunOrBorne({ match, proper }: FoundName): boolean {
  return match === 'start' || (match === 'within' && proper);
}

/** The query, or the name that was mistyped in it. */
function toMeant(query: string, names: readonly FoundName[]): string {
  return names[0]?.match === 'typo' ? (names[0].alias ?? names[0].name) : query;
}
