import type { Moves } from './permalinks.ts';
import type { Slug } from './slug.ts';
import type { Wiki } from './wiki.ts';

/** What a build makes of seeds and vocabulary before any page is drawn. */
export interface Made {
  readonly wiki: Wiki;
  /** The papers' abstracts as HTML, mentions linked, by slug. */
  readonly abstracts: ReadonlyMap<Slug, string>;
  /** Addresses that moved or were withdrawn. */
  readonly moves: Moves;
  /** Names all that was read for it: the same key, the same contents, if the same code made them. */
  readonly key: string;
}

/** What `/data/` says of a file there: its size in bytes, and how it begins. */
export interface DataSample {
  readonly file: string;
  readonly bytes: number;
  readonly beginning: string;
}

/** A file's size in bytes, and the beginning of the SHA-256 of its contents in hex. */
export type Hashed = readonly [bytes: number, hash: string];

/** What the files hash to that a build wrote or took over, by their names within the site's folder. */
export type Written = Map<string, Hashed>;

/** What pages are drawn from, and what stands beside them. The promises fail where no site can be made. */
export interface HandOver {
  readonly made: Promise<Made>;
  readonly samples: Promise<readonly DataSample[]>;
  /** Holds when all files of the site have been written that are no pages, but for the search index. */
  readonly files: Promise<void>;
  /** Holds when the search index has been written, too. */
  readonly index: Promise<void>;
  /** Grows while the site is written; files that others wrote are not in it. */
  readonly written: Written;
}

declare global {
  var methodex: HandOver | undefined;
}

/** Hands what is made to the pages, which Astro bundles and runs in this process: they share nothing else with it. */
export function handOver(value: HandOver | undefined): void {
  globalThis.methodex = value;
}

/** Says whether there is something to take over. */
export function isHandedOver(): boolean {
  return globalThis.methodex !== undefined;
}

/** What was handed over last. Throws where nothing was: pages are drawn within a build alone. */
export function takeOver(): HandOver {
  const value = globalThis.methodex;
  if (value === undefined) throw new Error('Nothing was made to draw pages from.');
  return value;
}
