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
/** What there is to measure by, and how much it loses where nothing of the kind is asked for. */
const MEASURING: ReadonlySet<SearchKind> = new Set(['benchmark', 'dataset', 'environment']);
const UNASKED_LOSS = 0.12;
/** How much an answer of the kind that is asked for gains, and a paper loses that has none of that kind. */
const KIND_BONUS = 0.15;

/** “Robot that knows what it can reach” describes one thing; “the object that a sentence means” is part of what is asked. */
const ONE_DESCRIBED =
  /^(?:(?:is|are) there )?(?:(?:an?|any|one|which) )?(?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]*[^s\s] (?:that|which|who|where) /u;
const NOT_DESCRIBED = /^(?:how|what|why|when|where|who|find)\b|\bthe\b.* (?:that|which|who|where) /u;
/** Who asks so wants to know of a field. */
const FIELD_ASKED = /^(?:how|what|why)\b/u;
/** What topics lose where one thing is described, and gain where a field is asked for. */
const ONE_LOSS = 0.12;
const FIELD_BONUS = 0.05;

/** After such a word a kind belongs to what is asked about: “learning from a fixed dataset”, “how much each dataset counts”. */
const ABOUT = /^(?:how|why|can|do|does|each|every|in|from|of|on|for|to|by|with|without|[a-z]{2,}ing)$/u;

/** The kinds of pages that a question asks for by their names; none where it asks for none. */
export function toAskedKinds(query: string): ReadonlySet<SearchKind> {
  const words = toWords(query);
  const end = words.findIndex((word) => ABOUT.test(word));
  const head = end === -1 ? words : words.slice(0, end);
  return new Set(head.flatMap((word) => KINDS[toSingular(word)] ?? ONE_OF_A_KIND[word] ?? []));
}

/** What topics gain or lose by how a question is put. */
export function toTopicBonus(query: string): number {
  const asked = query.toLowerCase();
  if (FIELD_ASKED.test(asked)) return FIELD_BONUS;
  return ONE_DESCRIBED.test(asked) && !NOT_DESCRIBED.test(asked) ? -ONE_LOSS : 0;
}

/**
 * What an answer gains or loses by its kind: who asks for a benchmark wants neither its field
 * nor a paper that has the words but no benchmark.
 */
export function toKindBonus({ kind, title, note }: Answer, kinds: ReadonlySet<SearchKind>): number {
  if (kinds.size === 0) return MEASURING.has(kind) ? -UNASKED_LOSS : 0;
  if (kinds.has(kind)) return KIND_BONUS;
  return kind === 'topic' || (kind === 'paper' && !MEASURES.test(`${title} ${note}`)) ? -KIND_BONUS : 0;
}
