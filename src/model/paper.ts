import type { Affiliation, PaperDate, PaperIds, Source } from './seed.ts';
import type { Slug } from './slug.ts';

/** One paper: the records that share a folded title, merged. Texts are as printed; `display()` makes them readable. */
export interface Paper {
  readonly slug: Slug;
  readonly title: string;
  readonly abstract: string;
  /** In their order; empty where no source names them. */
  readonly authors: readonly string[];
  readonly ids: PaperIds;
  /** Addresses that its sources give, sorted. */
  readonly links: readonly string[];
  readonly date: PaperDate | null;
  readonly organization: Affiliation | null;
  readonly authorCount: number | null;
  readonly commentCount: number | null;
  /** Every place the paper came from, sorted by file and line; at least one. */
  readonly sources: readonly [Source, ...Source[]];
}
