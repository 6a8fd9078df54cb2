import type { SearchKind } from '../../model/search.ts';
import { toSingular, toWords } from '../../model/search-words.ts';
import type { Answer } from './answer.ts';

/** Words that ask for pages of a kind, one or many. */
const KINDS: Readonly<Record<string, readonly SearchKind[]>> = {
  benchmark: ['benchmark', 'dataset', 'environment'],
  dataset: ['dataset', 'benchmark'],
  environment: ['environment', 'benchmark'],
  simulator: ['environment'],
};

/** Words that ask for a page of a kind: who asks for many is well served by the topic that lists them. */
const ONE_OF_A_KIND: Readonly<Record<string, readonly SearchKind[]>> = {
  paper: ['paper'],
  method: ['method', 'paper'],
  algorithm: ['method', 'paper'],
};

/** What a paper says that presents something to measure by. */
const MEASURES = /bench|dataset|environment|simulat/iu;
/** How much an answer of the kind that is asked for gains, and a paper loses that has none of that kind. */
const KIND_BONUS = 0.15;

/** The kinds of pages that a question asks for by their names; none where it asks for none. */
export function toAskedKinds(query: string): ReadonlySet<SearchKind> {
  return new Set(toWords(query).flatMap((word) => KINDS[toSingular(word)] ?? ONE_OF_A_KIND[word] ?? []));
}

/**
 * What an answer gains or loses by its kind: who asks for a benchmark wants neither its field
 * nor a paper that has the words but no benchmark.
 */
export function toKindBonus({ kind, title, note }: Answer, kinds: ReadonlySet<SearchKind>): number {
  if (kinds.size === 0) return 0;
  if (kinds.has(kind)) return KIND_BONUS;
  return kind === 'topic' || (kind === 'paper' && !MEASURES.test(`${title} ${note}`)) ? -KIND_BONUS : 0;
}
