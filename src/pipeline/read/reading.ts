import type { Introduced, Relation } from '../../model/facts.ts';
import type { Document, Sentence } from './document.ts';
import type { Occurrence } from './names/occurrence.ts';
import { findOwnSentences } from './text/own-sentences.ts';

/** What is known of a paper's text once its names and relations are read: what the later rules work from. */
export interface Reading {
  readonly document: Document;
  /** Every place that names something, in the order of the text. */
  readonly occurrences: readonly Occurrence[];
  readonly introduces: readonly Introduced[];
  readonly relations: readonly Relation[];
  /** The abstract's sentences from the first that speaks of the paper itself: those before tell of the field. */
  readonly own: readonly Sentence[];
}

/** Gathers what the later rules work from. */
export function toReading(known: Omit<Reading, 'own'>): Reading {
  return { ...known, own: findOwnSentences(known) };
}
