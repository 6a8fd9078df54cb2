import { foldName } from '../../model/fold.ts';
import { type Narrowing, searchText, type TextHits } from './engine.ts';
import { findUnknown } from './find-unknown.ts';
import { gatherPages, type PageLoader } from './gather-pages.ts';
import type { FoundName } from './match-names.ts';
import { isQuoted } from './read-query.ts';
import { isFiller } from './words.ts';

/** Pages that hold the words of a query, and what was done to find them. */
export interface FoundText {
  readonly hits: TextHits;
  /** The words that were looked for instead, where nothing had those typed. */
  readonly instead: string | null;
  /** Where few pages have all words: those that have the most telling of them, best first. */
  readonly wider: readonly PageLoader[];
}

const NOTHING: TextHits = { total: 0, ids: [], relevances: [], places: [], counts: {}, load: async () => [] };

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
  const words = toSearchedWords(query);
  const unknown = words === '' ? new Set() : await findUnknown(isQuoted(words) ? [] : words.split(' '));
  const known = words.split(' ').filter((word) => !unknown.has(word));
  const hits = unknown.size > 0 ? NOTHING : await searchPhrasesFirst(query, words, narrowing);
  const near = names[0]?.match === 'typo' ? names[0] : undefined;
  if (words !== '' && near !== undefined && hits.total <= CHANCE) {
    const instead = near.alias ?? near.name;
    const found = await searchText(toSearchedWords(instead), narrowing);
    if (found.total > 0) return { hits: found, instead, wider: [] };
  }
  if (words === '' || hits.total >= FEW || isQuoted(words)) return { hits, instead: null, wider: [] };
  if (known.length === 0) return { hits, instead: null, wider: [] };
  const some = await searchSome(known, narrowing);
  if (hits.total > 0 || some.words === null) return { hits, instead: null, wider: some.without(hits) };
  const fewer = await searchText(some.words, narrowing);
  return { hits: fewer, instead: some.words, wider: some.without(fewer) };
}

/** The words of a query that the full text is searched for: without filler, but a quoted phrase stays as it is. */
export function toSearchedWords(query: string): string {
  const plain = query
    .replace(/[$\\{}]+/gu, '')
    .replace(/[“”]/gu, '"')
    .trim();
  if (isQuoted(plain)) return plain;
  const words = plain.split(/(".+?"|\s+)/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const kept = words.filter((word) => !isFiller(word.toLowerCase().replace(/[^\p{L}" ]/gu, '')));
  return (kept.length > 0 ? kept : words).map(toIndexed).join(' ').replaceAll('"', '');
}

/** Words that the engine would part, or knows by Latin letters too, as names are folded: `A^2Nav` is indexed as `a2nav`. */
function toIndexed(word: string): string {
  return /[\^\p{Script=Greek}]/u.test(word) && !word.startsWith('"') ? foldName(word) : word;
}

/** Pages that hold all words; where some of them are quoted, those first that hold them as they stand. */
async function searchPhrasesFirst(query: string, words: string, narrowing: Narrowing): Promise<TextHits> {
  const hits = await searchText(words, narrowing);
  const phrases = isQuoted(words) ? [] : (query.match(/["“][^"“”]+["”]/gu) ?? []);
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

interface SomeWords {
  /** The words that the best page has; `null` where none has any. */
  readonly words: string | null;
  readonly without: (hits: TextHits) => readonly PageLoader[];
}

/** Looks for each word alone: pages that have the most telling words come first, a word telling more the fewer have it. */
async function searchSome(words: readonly string[], narrowing: Narrowing): Promise<SomeWords> {
  const all = [...new Set(words)].slice(0, WORDS);
  const alone = await Promise.all(
    all.map(async (word) => ({ word, hits: await searchText(word, narrowing) })),
  );
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
