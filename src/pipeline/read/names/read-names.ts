import type { Introduced } from '../../../model/facts.ts';
import type { Document } from '../document.ts';
import type { Lexicon } from './lexicon.ts';
import type { Occurrence } from './occurrence.ts';

/** Finds what a text names, and which of it the paper presents as its own. */
export function readNames(
  _document: Document,
  _lexicon: Lexicon,
): { occurrences: Occurrence[]; introduces: Introduced[] } {
  return { occurrences: [], introduces: [] };
}
