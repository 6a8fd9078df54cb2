import type { Introduced, Relation } from '../../model/facts.ts';
import type { Document } from './document.ts';
import type { Occurrence } from './names/occurrence.ts';

/** What is known of a paper's text once its names and relations are read: what the later rules work from. */
export interface Reading {
  readonly document: Document;
  /** Every place that names something, in the order of the text. */
  readonly occurrences: readonly Occurrence[];
  readonly introduces: readonly Introduced[];
  readonly relations: readonly Relation[];
}
