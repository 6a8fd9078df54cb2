import type { Outcome } from '../../src/model/issues.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';

/** Reads the project's topics and known names. */
export function readVocabulary(): Outcome<Vocabulary | null> {
  return { value: { topics: new Map(), names: [] }, issues: [] };
}
