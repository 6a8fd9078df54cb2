import type { Introduced, Relation, Result } from './facts.ts';
import type { Slug } from './slug.ts';

type Some<T, Keys extends keyof T> = { readonly [Key in Keys]?: T[Key] };

/** The fields of a fact that people may write, beside those that name it. */
export type IntroducedFields = Some<Introduced, 'kind' | 'expansion'>;
export type RelationFields = Some<Relation, 'role' | 'outcome' | 'subject'>;
export type ResultFields = Some<
  Result,
  'metric' | 'benchmark' | 'kind' | 'system' | 'variant' | 'setting' | 'from' | 'baseline' | 'unit'
>;

/** A fact as a person names it, with as many fields as tell it from its neighbours, or make it. */
export type NamedFact =
  | ({ readonly of: 'introduces'; readonly name: string } & IntroducedFields)
  | ({
      readonly of: 'relation';
      readonly type: Relation['type'];
      readonly target: string;
    } & RelationFields)
  | ({ readonly of: 'result'; readonly value: string } & ResultFields)
  | { readonly of: 'topic'; readonly id: string }
  | { readonly of: 'keySentence'; readonly text: string }
  | { readonly of: 'code'; readonly url: string };

/** What a person wants done: `evidence` is words of the title or the abstract, which what is added rests on. */
export interface CorrectionEntry {
  readonly file: string;
  readonly line: number;
  readonly paper: Slug;
  readonly fact: NamedFact;
  readonly deed:
    | { readonly verb: 'add'; readonly evidence: string }
    | { readonly verb: 'remove' }
    | { readonly verb: 'change'; readonly to: Readonly<Record<string, string | null>> };
  readonly why: string;
}

/** A correction that was made, as the paper's page and its data tell of it. */
export interface Correction {
  readonly did: 'added' | 'removed' | 'changed';
  /** The fact in words: `builds on GRPO`. */
  readonly what: string;
  readonly why: string;
}

/** The rule that facts name which a person added or changed. */
export const CORRECTION_RULE = 'correction';

/** Where corrections are written: one file for all, and in a folder beside it one a paper, as readers suggest them. */
export const CORRECTIONS_FILE = 'src/vocabulary/corrections.yml';
export const CORRECTIONS_FOLDER = 'src/vocabulary/corrections';
