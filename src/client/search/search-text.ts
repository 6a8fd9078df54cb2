import { foldName } from '../../model/fold.ts';
import { NO_HITS, NO_NARROWING, type Narrowing, searchText, type TextHits } from './engine.ts';
import { findUnknown } from './find-unknown.ts';
import { gatherPages, type PageLoader } from './gather-pages.ts';
import type { FoundName } from './match-names.ts';
import { onceEach } from './once.ts';
import { isQuoted } from './read-query.ts';
import { isFiller } from './words.ts';

/** Pages that hold the words of a query, and what was done to find them. */
export interface FoundText {
  readonly hits: TextHits;
  /** The words that were looked for instead, where nothing had those typed. */
  readonly instead: string | null;
  /** The words that the pages of `hits` have; `null` where there are none to look for. */
  readonly words: string | null;
  /** Where few pages have all words and nothing narrows the search: those that have the most telling of them, best first. */
  readonly wider: readonly PageLoader[];
}

/** Says whether pages have all words of what was typed. */
export function hasAllWords({ hits, instead }: Pick<FoundText, 'hits' | 'instead'>): boolean {
  return instead === null && hits.total > 0;
}

/** So few pages may hold something like a mistyped name by chance. */
const CHANCE = 2;
/** With fewer pages than this, those are shown too that have most of the words. */
const FEW = 3;
/** How many words of a query are looked for one by one at most, and how many pages that gives. */
const WORDS = 7;
const WIDER = 12;
/** So much of what the best page has must another have to stand beside it. */
const NEARLY = 0.25;

/**
 * Finds pages by the words of a query that mean something. Where none has them and a name is one typing error away,
 * that name is looked for instead; where few have all of them, pages that have the most telling ones come too.
 */
export async function searchForgivingly(
  query: string,
  { names, narrowing }: { readonly names: readonly FoundName[]; readonly narrowing: Narrowing },
): Promise<FoundText> {
  const chosen = await chooseWords(query, names);
  const { words, instead } = chosen;
  if (words === null) return { hits: NO_HITS, words, instead, wider: [] };
  const isNarrowed = narrowing.facets.length > 0;
  const isFound = !isNarrowed && narrowing.sort === 'relevance';
  const found = (isFound ? chosen.found : null) ?? (await searchText(words, narrowing));
  const hits = instead === null ? await putPhrasesFirst(query, found, narrowing) : found;
  return { hits, words, instead, wider: isNarrowed ? [] : (chosen.some?.without(hits) ?? []) };
}

interface ChosenWords {
  /** What the full text is searched for; `null` where it has nothing of the query. */
  readonly words: string | null;
  readonly instead: string | null;
  readonly some: SomeWords | null;
  /** All pages that have those words, where they are known already. */
  readonly found: TextHits | null;
}

/**
 * Chooses what is looked for, by all pages, whatever narrows the search: so a click on a facet leaves what its count said.
 */
async function chooseWords(query: string, names: readonly FoundName[]): Promise<ChosenWords> {
  const words = toSearchedWords(query);
  if (words === '')
    return { words: query.trim() === '' ? words : null, instead: null, some: null, found: null };
  const unknown = await findUnknown(isQuoted(words) ? [] : words.split(' '));
  const found = unknown.size > 0 ? NO_HITS : await searchText(words, NO_NARROWING);
  const { total } = found;
  const near = names[0]?.match === 'typo' ? names[0] : undefined;
  if (near !== undefined && total <= CHANCE) {
    const instead = near.alias ?? near.name;
    const others = toSearchedWords(instead);
    const ofOthers = await searchText(others, NO_NARROWING);
    if (ofOthers.total > 0) return { words: others, instead, some: null, found: ofOthers };
  }
  const whole = total > 0 ? words : null;
  const known = words.split(' ').filter((word) => !unknown.has(word));
  if (total >= FEW || isQuoted(words) || known.length === 0)
    return { words: whole, instead: null, some: null, found };
  const some = await searchSome(known);
  return total > 0 || some.words === null
    ? { words: whole, instead: null, some, found }
    : { words: some.words, instead: some.words, some, found: null };
}

/** The words of a query that the full text is searched for: without filler, but a quoted phrase stays as it is. */
export function toSearchedWords(query: string): string {
  const plain = query
    .replace(/[$\\{}]+/gu, '')
    .replace(/[“”]/gu, '"')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return '';
  if (isQuoted(plain)) return withoutSigns(plain);
  const words = plain.split(/(".+?"|\s+)/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const kept = words.filter((word) => !isFiller(word.toLowerCase().replace(/[^\p{L}" ]/gu, '')));
  return (kept.length > 0 ? kept : words).map(toIndexed).join(' ').replaceAll('"', '');
}

/** Words that the engine would part, or knows by Latin letters too, as names are folded: `A^2Nav` is indexed as `a2nav`. */
function toIndexed(word: string): string {
  return /[\^\p{Script=Greek}]/u.test(word) && !word.startsWith('"') ? foldName(word) : withoutSigns(word);
}

/** Text without the signs of formulas, which the engine leaves out of what it indexes: `h(x)=g(x)` is one word there. */
function withoutSigns(text: string): string {
  return text.replace(/\p{S}/gu, '');
}

/** Pages that hold all words; where some of them are quoted, those first that hold them as they stand. */
async function putPhrasesFirst(query: string, hits: TextHits, narrowing: Narrowing): Promise<TextHits> {
  const phrases = isQuoted(toSearchedWords(query)) ? [] : (query.match(/["“][^"“”]+["”]/gu) ?? []);
  if (phrases.length === 0 || narrowing.sort !== 'relevance') return hits;
  const exact = await Promise.all(
    phrases.map(async (phrase) => new Set((await searchText(toSearchedWords(phrase), narrowing)).ids)),
  );
  const isExact = (id: string): boolean => exact.every((ids) => ids.has(id));
  const order = [...hits.ids.keys()].sort(
    (a, b) => Number(isExact(hits.ids[b] ?? '')) - Number(isExact(hits.ids[a] ?? '')) || a - b,
  );
  return {
    ...hits,
    ids: order.map((at) => hits.ids[at] ?? ''),
    relevances: order.map((at) => hits.relevances[at] ?? 0),
    places: order.map((at) => hits.places[at] ?? []),
    load: async (from, to) =>
      (await Promise.all(order.slice(from, to).map((at) => hits.load(at, at + 1)))).flat(),
  };
}

/** Each word is looked for once, however many letters are typed after it. */
const searchAlone = onceEach((word: string) => searchText(word, NO_NARROWING));

interface SomeWords {
  /** The words that the best page has; `null` where none has any. */
  readonly words: string | null;
  readonly without: (hits: TextHits) => readonly PageLoader[];
}

/** Looks for each word alone: pages that have the most telling words come first, a word telling more the fewer have it. */
async function searchSome(words: readonly string[]): Promise<SomeWords> {
  const all = [...new Set(words)].slice(0, WORDS);
  const alone = await Promise.all(all.map(async (word) => ({ word, hits: await searchAlone(word) })));
  const most = Math.max(...alone.map(({ hits }) => hits.total));
  const best = gatherPages(
    alone.map((each) => ({ ...each, weigh: () => Math.log(2 + most / each.hits.total) })),
  );
  const least = (best[0]?.weight ?? 0) * NEARLY;
  return {
    words: best[0]?.words.join(' ') ?? null,
    without: (hits) => {
      const known = new Set(hits.ids);
      const fresh = best.filter(({ id, weight }) => !known.has(id) && weight >= least);
      return fresh.slice(0, WIDER).map(({ load }) => load);
    },
  };
}
