import { foldName } from '../../../model/fold.ts';
import type { KnownName, Vocabulary } from '../../../model/vocabulary.ts';

/** The known names, by the folded forms of their names and aliases. */
export interface Lexicon {
  readonly byKey: ReadonlyMap<string, KnownName>;
}

/** Indexes the vocabulary's names by every spelling that it lists. */
export function toLexicon(vocabulary: Vocabulary): Lexicon {
  const byKey = new Map<string, KnownName>();
  for (const known of vocabulary.names)
    for (const spelling of [known.name, ...known.aliases]) {
      const key = foldName(spelling);
      if (!byKey.has(key)) byKey.set(key, known);
    }
  return { byKey };
}
