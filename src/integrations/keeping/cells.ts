import type { Made } from '../../model/hand-over.ts';
import type { Wiki } from '../../model/wiki.ts';
import { LOOKUPS } from '../../pipeline/link/lookups.ts';
import { KEY_LETTERS, toContentKey } from './content-key.ts';

/**
 * A cell is the least of a wiki that a page is noted to depend on: of a thing its head, or one of the lists that grow
 * with the wiki; the answer to a lookup; or a part of the wiki as a whole.
 */
export type Collection = 'papers' | 'entities' | 'topics' | 'homonyms' | 'organizations';

/** What of things changes when others are added: each such field is a cell of its own, all else the thing's head. */
export const LISTS: Readonly<Record<Collection, readonly string[]>> = {
  papers: ['related', 'mentionedBy'],
  entities: [
    'variants',
    'introducedBy',
    'members',
    'topics',
    'takenUp',
    'results',
    'otherResults',
    'papers',
    'year',
  ],
  topics: ['narrower', 'papers', 'papersWithNarrower', 'methods', 'benchmarks', 'occursWith', 'years'],
  homonyms: [],
  organizations: ['papers'],
};

/** More than any thing has lists: cells are numbered by their thing's number times this, and the list's own. */
export const CELLS_EACH = 16;

/** The thing and the list that a cell's number stands for, by the names of all things. */
export function toThingAndList(number: number, things: readonly string[]): readonly [string, number] {
  return [things[Math.floor(number / CELLS_EACH)] ?? '', number % CELLS_EACH];
}

/** The digest of a cell of a wiki, by the name of its thing and the number of its list. */
export type DigestOf = (name: string, list: number) => string;

/** Digests of a wiki's cells, each of which is made once. */
export function toDigests(made: Made): DigestOf {
  const known = new Map<string, { readonly valueOf: ValueOf; readonly digests: string[] }>();
  return (name, list) => {
    const met = known.get(name) ?? { valueOf: findThing(made, name), digests: [] };
    known.set(name, met);
    return (met.digests[list] ??= toCellKey(met.valueOf(list)));
  };
}

/** The same cell of two wikis has the same digest where, and as good as only where, it holds the same. */
export function toDigest(made: Made, name: string, list: number): string {
  return toDigests(made)(name, list);
}

/** Most cells hold next to nothing, and stand for themselves: no key is as short. */
function toCellKey(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length < KEY_LETTERS ? text : toContentKey(text);
}

/** What the lists of a thing hold, by their numbers. */
type ValueOf = (list: number) => unknown;

function findThing({ wiki, abstracts, moves, key }: Made, name: string): ValueOf {
  const slash = name.indexOf('/');
  const [kind, id] = [name.slice(0, slash), name.slice(slash + 1)];
  if (kind === 'all') return () => key;
  if (kind === 'moves') return () => moves;
  if (kind === 'abstracts') return () => (abstracts as ReadonlyMap<string, string>).get(id);
  if (isCollection(kind)) {
    const thing = toMap(wiki, kind).get(id);
    return (list) => toPart(thing, kind, list);
  }
  if (isLookup(kind)) return () => LOOKUPS[kind](wiki, id);
  throw new Error(`Nobody knows what ${name} is.`);
}

/** The collections of a wiki under one type; their things are told apart by their fields alone. */
export function toMap(wiki: Wiki, collection: Collection): ReadonlyMap<string, object> {
  return wiki[collection];
}

/**
 * What of things is not told of their heads: their lists, and what says nothing more than other fields. Facts are most of
 * a paper, and follow from its text and from code and vocabulary, which are in the key of all that is kept.
 */
const NOT_OF_HEADS: typeof LISTS = { ...LISTS, papers: [...LISTS.papers, 'facts'] };

/** Of the parts of a thing a map is told by its entries; what parts hold are plain lists and records. */
function toPart(thing: object | undefined, collection: Collection, list: number): unknown {
  if (thing === undefined) return null;
  if (list === 0) return Object.entries(thing).filter(([field]) => !NOT_OF_HEADS[collection].includes(field));
  const part: unknown = thing[LISTS[collection][list - 1] as keyof typeof thing];
  return part instanceof Map ? [...part] : part;
}

function isCollection(kind: string): kind is Collection {
  return kind in LISTS;
}

function isLookup(kind: string): kind is keyof typeof LOOKUPS {
  return kind in LOOKUPS;
}
