import type { Affiliation, PaperDate, Source } from './seed.ts';
import type { Slug } from './slug.ts';

/** One paper: the records that share a folded title, merged. Texts are as printed; `display()` makes them readable. */
export interface Paper {
  readonly slug: Slug;
  readonly title: string;
  readonly abstract: string;
  readonly date: PaperDate | null;
  readonly organization: Affiliation | null;
  readonly authorCount: number | null;
  readonly commentCount: number | null;
  /** Every place the paper came from, sorted by file and line; at least one. */
  readonly sources: readonly [Source, ...Source[]];
}
