/** The trees that topics stand in. */
export type Facet = 'task' | 'method' | 'model' | 'contribution';

/** A reference that the field agrees on; only what is certain is written down. */
export interface Reference {
  readonly title: string;
  readonly year: number;
  readonly by?: string;
}

/** A topic, as `topics/<id>.mdx` tells it. */
export interface Topic {
  readonly id: string;
  readonly file: string;
  readonly facet: Facet;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Ids of the topics that hold this one; several are allowed. */
  readonly broader: readonly string[];
  /** Ids of topics near it, and of those a reader does well to know first. */
  readonly related: readonly string[];
  readonly before: readonly string[];
  /** How it differs from a neighbour, by the neighbour's id: a sentence each. */
  readonly differs: Readonly<Record<string, string>>;
  /** The known name that is this topic as a method (`GRPO` of `grpo`). */
  readonly method: string | null;
  readonly introduced: Reference | null;
  /** The definition that people read: Markdown, the file's body. */
  readonly definition: string;
}

/** What a name can name. Methods and models have their pages under `/methods/`, the others under `/benchmarks/`. */
export type EntityKind = 'method' | 'model' | 'benchmark' | 'dataset' | 'environment';

/** A known name of `names.yml`. */
export interface KnownName {
  readonly name: string;
  readonly kind: EntityKind;
  readonly line: number;
  readonly expansion: string | null;
  readonly aliases: readonly string[];
  /** The name of the family it is a member of: `Qwen2.5-VL` of `Qwen`. */
  readonly family: string | null;
  /** Ids of the topics it belongs to. */
  readonly topics: readonly string[];
  /** One sentence for a reader new to it. */
  readonly definition: string | null;
  readonly introduced: Reference | null;
}

/** All that people wrote down: topics sorted by id, names in the order of the file. */
export interface Vocabulary {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly names: readonly KnownName[];
}
