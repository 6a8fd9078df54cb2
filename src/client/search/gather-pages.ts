import type { TextHit, TextHits } from './engine.ts';

/** A word that was looked for, alone or by another in its place, and how much each page gains that has it. */
export interface FoundWord {
  readonly word: string;
  readonly hits: TextHits;
  /** `at` is the page's place among the hits. */
  readonly weigh: (at: number) => number;
}

/** A page with all that it gains by the words that it has. */
export interface GatheredPage {
  readonly id: string;
  readonly weight: number;
  readonly words: readonly string[];
  readonly load: PageLoader;
}

/** Fetches one page that was found. */
export type PageLoader = () => Promise<TextHit | undefined>;

/** Fetches pages that were found. */
export async function loadPages(loaders: readonly PageLoader[]): Promise<readonly TextHit[]> {
  return (await Promise.all(loaders.map((load) => load()))).filter((page) => page !== undefined);
}

/** The pages of all searches, those that gain most first; of a word that was looked for more than once, the best counts. */
export function gatherPages(found: readonly FoundWord[]): readonly GatheredPage[] {
  const pages = new Map<string, { gains: Map<string, number>; load: PageLoader }>();
  for (const { word, hits, weigh } of found)
    for (const [at, id] of hits.ids.entries()) {
      const page = pages.get(id) ?? { gains: new Map(), load: async () => (await hits.load(at, at + 1))[0] };
      page.gains.set(word, Math.max(page.gains.get(word) ?? 0, weigh(at)));
      pages.set(id, page);
    }
  return [...pages]
    .map(([id, { gains, load }]) => ({
      id,
      weight: [...gains.values()].reduce((sum, gain) => sum + gain, 0),
      words: [...gains.keys()],
      load,
    }))
    .sort((a, b) => b.weight - a.weight);
}
