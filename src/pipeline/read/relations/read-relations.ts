import type { Introduced, Relation } from '../../../model/facts.ts';
import type { Document } from '../document.ts';
import type { Occurrence } from '../names/occurrence.ts';

/** Finds how the contribution stands to what others made. */
export function readRelations(
  _document: Document,
  _names: { occurrences: readonly Occurrence[]; introduces: readonly Introduced[] },
): Relation[] {
  return [];
}
