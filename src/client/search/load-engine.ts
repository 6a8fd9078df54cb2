import { toAddress } from '../to-address.ts';
import { importEngine } from './import-engine.ts';
import { once } from './once.ts';

/** Loads the engine of the full text, once. */
export const loadEngine = once(async (): Promise<Pagefind> => {
  const engine = (await importEngine(toAddress('/pagefind/pagefind.js'))) as Pagefind;
  await engine.options({ baseUrl: '/', excerptLength: 28 });
  await engine.init();
  return engine;
});

/** What the search uses of the engine. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  /** Loads the part of the index for each word, and looks for nothing. */
  preload(words: string): Promise<unknown>;
  search(words: string | null, options: PagefindOptions): Promise<PagefindResults>;
}

interface PagefindOptions {
  readonly filters: PagefindFilter;
  readonly sort: Readonly<Record<string, 'desc'>>;
}

export type PagefindFilter = Readonly<Record<string, unknown>>;

/** What was found. */
export interface PagefindResults {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    /** Where its words stand in the page's text. */
    readonly words: readonly number[];
    readonly data: () => Promise<PagefindData>;
  }[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A page that was found. */
export interface PagefindData {
  readonly raw_url?: string;
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}
