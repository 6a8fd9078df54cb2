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
  /** What readers ask who don't know its name, in everyday words: the search leads them here. */
  readonly asked: readonly string[];
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

/** A rule that speaks for a topic: phrases, or facts already read, and how much each of them weighs. */
export interface CueRule {
  /** Permanent within its topic: it is printed beside every tag that the rule gave. */
  readonly id: string;
  readonly points: number;
  /** Phrases that count, and longer ones inside which they don't; `src/vocabulary/README.md` says how they are written. */
  readonly say: readonly string[];
  readonly except: readonly string[];
  /** Facts that count: `introduces benchmark`, `builds-on GRPO`. */
  readonly facts: readonly string[];
  /** A sentence that the phrases must match and one that they must not. */
  readonly match: string | null;
  readonly miss: string | null;
}

/** What is written beside a topic about recognizing it: where `needs` has phrases, one must stand in the text. */
export interface TopicCues {
  readonly file: string;
  readonly needs: readonly string[];
  /** Topics beside which it takes twice the points. */
  readonly yields: readonly string[];
  readonly rules: readonly CueRule[];
}

/** All that people wrote down: topics sorted by id, names in the order of the file, cues by their topic's id. */
export interface Vocabulary {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly names: readonly KnownName[];
  readonly cues: ReadonlyMap<string, TopicCues>;
}
