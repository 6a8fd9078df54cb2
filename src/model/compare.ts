import type { BuildsOnRole, ComparisonOutcome, RelationType, ResultKind } from './facts.ts';
import type { ThingId } from './thing-path.ts';
import type { SitePath } from './urls.ts';

/** How many things are put side by side at most. */
export const MOST_COMPARED = 5;
/** How many things' facts one file holds, about. */
export const COMPARED_PER_FILE = 16;
/** How many papers that take a thing up its file names at most, the newest. */
export const MOST_USES = 60;

/** What a relation says beyond that it is there. */
export interface Tie {
  readonly type: RelationType;
  readonly role: BuildsOnRole | null;
  readonly outcome: ComparisonOutcome | null;
}

/** The words behind a statement and where they stand: on a paper's page, at their place. */
export interface Said {
  readonly words: string;
  readonly title: string;
  readonly path: SitePath;
}

/** A name with its page, where it has one. */
export type Named = readonly [label: string, path: SitePath | null];

/** What a thing's own papers say of it and another. `to` is the other's id, or its name folded. */
export interface ComparedRelation extends Tie {
  readonly to: ThingId;
  readonly name: Named;
  readonly said: Said;
}

/** What some paper does with a thing. */
export interface ComparedUse extends Tie {
  readonly paper: ThingId;
  readonly said: Said;
}

export interface ComparedResult {
  /** The benchmark's id, or its name folded; empty where none is named. */
  readonly on: ThingId;
  readonly benchmark: Named;
  readonly metric: string;
  readonly value: string;
  readonly kind: ResultKind;
  /** Which system under what condition, where the words say so. */
  readonly system: string;
  readonly said: Said;
}

/** All that stands of a thing beside others. Texts are plain. */
export interface ComparedThing {
  readonly id: ThingId;
  /** Its own id, and those of what it introduces. */
  readonly stands: readonly ThingId[];
  readonly kind: string;
  readonly name: string;
  readonly path: SitePath;
  readonly summary: string;
  /** Its date, or its year; empty where nobody knows. */
  readonly when: string;
  /** Papers that introduce it, or what it introduces. */
  readonly origin: readonly Named[];
  /** How many papers here speak of it; `null` for papers. */
  readonly papers: number | null;
  readonly topics: readonly Named[];
  readonly relations: readonly ComparedRelation[];
  readonly results: readonly ComparedResult[];
  readonly uses: readonly ComparedUse[];
}

/** One file of things, by their ids. */
export type ComparedFile = Readonly<Record<ThingId, ComparedThing>>;
