import type { Correction } from './corrections.ts';

/** What a paper can present as its own. */
export type IntroducedKind = 'method' | 'benchmark' | 'dataset';
export type RelationType = 'builds-on' | 'compares-with' | 'evaluated-on';
/** How a comparison ended, from the contribution's side; `null` where the text does not say. */
export type ComparisonOutcome = 'better' | 'worse' | 'similar';
/** What builds-on means here. */
export type BuildsOnRole = 'modifies' | 'trains-with' | 'base-model' | 'component' | 'data';
export type ResultKind = 'absolute' | 'gain';
export type GainUnit = 'points' | 'relative' | 'ratio' | 'unstated';

/** A stretch of a paper's title or abstract as printed, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly field: 'title' | 'abstract';
  readonly start: number;
  readonly end: number;
}

/** What every statement carries: the exact words that say it, where they stand, and the rule that read them. */
export interface Evidence {
  readonly evidence: string;
  readonly at: Span;
  readonly rule: string;
}

/** A named thing that the paper presents as its own, under the shortest name its text uses. */
export interface Introduced extends Evidence {
  readonly name: string;
  readonly kind: IntroducedKind;
  readonly expansion: string | null;
}

/** A link from the paper's contribution to a named thing that is not its own. `target` is the name as written. */
export interface Relation extends Evidence {
  readonly type: RelationType;
  readonly target: string;
  /** Where the target's name stands. */
  readonly targetAt: Span;
  /** Of compares-with alone; `null` elsewhere and where the text does not say. */
  readonly outcome: ComparisonOutcome | null;
  /** Of builds-on alone. */
  readonly role: BuildsOnRole | null;
  /** The paper's own name that the sentence speaks of, where it names one of several. */
  readonly subject: string | null;
}

/** A number that the paper claims of its own contribution. */
export interface Result extends Evidence {
  /** As printed, TeX escapes removed: `88.2%`, `2.06x`. */
  readonly value: string;
  readonly valueAt: Span;
  readonly metric: string | null;
  readonly benchmark: string | null;
  readonly kind: ResultKind;
  /** Which system and size reached it, as printed: `UI-Ins-7B`. */
  readonly system: string | null;
  readonly variant: string | null;
  /** Under what condition: `zero-shot`, `with Qwen2-VL as backbone`. */
  readonly setting: string | null;
  /** The value it is measured from, and whose that is. */
  readonly from: string | null;
  readonly baseline: string | null;
  /** Of gains alone. */
  readonly unit: GainUnit | null;
}

/** A printed score of another's system, as reported by this paper. */
export interface OtherResult extends Evidence {
  readonly system: string;
  readonly value: string;
  readonly valueAt: Span;
  readonly metric: string | null;
  readonly benchmark: string | null;
}

/** A topic the paper is about, with the words that earned it. */
export interface TopicTag {
  readonly id: string;
  readonly rule: string;
  readonly words: readonly string[];
  readonly at: readonly Span[];
}

/** A sentence that states what was found, hedges and all. */
export type Finding = Evidence;

/** What the authors claim of their work, and what backs it. */
export interface Claim extends Evidence {
  readonly kind: 'first' | 'state-of-the-art' | 'novel' | 'guarantee' | 'comparison';
  readonly backing: 'number' | 'words' | 'theory' | 'human-study' | 'real-robot';
}

/** A size, cost or amount, as printed. */
export interface Scale extends Evidence {
  readonly what: 'parameters' | 'data' | 'steps' | 'hardware' | 'time' | 'cost';
  readonly value: string;
}

/** What can be had of the work, and how the abstract says so. */
export interface Availability extends Evidence {
  readonly what: 'code' | 'weights' | 'data' | 'page';
  readonly how: 'linked' | 'stated' | 'promised';
  readonly url: string | null;
}

/** A name or topic that the text speaks of, as written; whether it has a page is decided when all papers are linked. */
export interface Mention {
  readonly as: 'name' | 'topic';
  /** The name as written, or the topic's id. */
  readonly id: string;
  readonly at: Span;
}

/** All that the wiki knows of a paper beyond its text and its metadata. */
export interface Facts {
  readonly introduces: readonly Introduced[];
  readonly relations: readonly Relation[];
  readonly results: readonly Result[];
  readonly otherResults: readonly OtherResult[];
  readonly topics: readonly TopicTag[];
  /** The sentence that best says what the paper contributes, exactly as in the abstract, and its place. */
  readonly keySentence: string;
  readonly keySentenceAt: Span;
  readonly codeUrls: readonly string[];
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  readonly scale: readonly Scale[];
  readonly availability: readonly Availability[];
  readonly mentions: readonly Mention[];
  /** What people set right by hand, where they did; all else was read by rules. */
  readonly corrections?: readonly Correction[];
}
