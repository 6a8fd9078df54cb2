import type { SitePath } from './urls.ts';
import type { EntityKind } from './vocabulary.ts';

/** What a page that can be found is about, in the order in which groups of results stand. */
export const SEARCH_KINDS = [
  'topic',
  'method',
  'model',
  'benchmark',
  'dataset',
  'environment',
  'organization',
  'paper',
] as const satisfies readonly (EntityKind | 'topic' | 'organization' | 'paper')[];

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The facets that results are narrowed by, as the address and the index call them. */
export const SEARCH_FACETS = [
  'kind',
  'task',
  'technique',
  'model',
  'contribution',
  'method',
  'benchmark',
  'year',
  'code',
  'organization',
] as const;

export type SearchFacet = (typeof SEARCH_FACETS)[number];

/**
 * One name that has a place in the wiki, as a row: the name people read, the number of its kind in `SEARCH_KINDS`, its
 * path, how many papers name it, then its other spellings and long forms.
 */
export type NameRow = readonly [
  name: string,
  kind: number,
  path: SitePath,
  papers: number,
  ...aliases: readonly string[],
];

/**
 * What of the names is loaded first. A small wiki's are all here. A large one's are parted into shards by the letters
 * that their spellings and words begin with (`shards`), and by those that whole spellings end with, read backwards
 * (`ends`), for typing errors at the beginning; `rows` are then the most used.
 */
export interface NamesRoot {
  readonly rows: readonly NameRow[];
  readonly shards: readonly string[];
  readonly ends: readonly string[];
  /** How many names there are, and how many of them bear each stem that several do: rarer words weigh more. */
  readonly total: number;
  readonly stems: Readonly<Record<string, number>>;
  /** Abbreviations that stand for several words within names: `rl` for `reinforc learn`. */
  readonly short: Readonly<Record<string, string>>;
}

/** Some of the names: those of one shard. */
export interface NamesShard {
  readonly rows: readonly NameRow[];
}

/** The file beside the index of words that says how it is parted. */
export const PARTS_FILE = 'parts.json';

/** How the index of words is parted: how each part begins, and how many of them one beginning of a word is worth. */
export interface IndexParts {
  readonly starts: readonly string[];
  readonly few: number;
}

/** What is said of a topic, to lead questions to it. */
export interface TopicWords {
  readonly path: SitePath;
  readonly label: string;
  readonly papers: number;
  /** Its aliases, and other spellings of the method that shares its page. */
  readonly names: readonly string[];
  /** What readers ask who don't know its name. */
  readonly asked: readonly string[];
  /** Its definition, as plain text. */
  readonly definition: string;
}

/** One page as the search engine indexes it. */
export interface SearchDocument {
  readonly path: SitePath;
  readonly kind: SearchKind;
  readonly title: string;
  /** Other spellings and long forms, which weigh nearly as much as the title. */
  readonly names: readonly string[];
  /** What a reader sees of it among results: one sentence. */
  readonly summary: string;
  readonly text: string;
  readonly filters: Readonly<Partial<Record<SearchFacet, readonly string[]>>>;
  /** `2025-05-20`; empty where nobody knows. */
  readonly date: string;
  readonly comments: number;
}

/** A topic among the facets: its id, what people read, its facet, and the ids of those above it in that facet. */
export type FacetTopic = readonly [
  id: string,
  label: string,
  facet: SearchFacet,
  ...broader: readonly string[],
];
