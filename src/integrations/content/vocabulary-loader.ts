import type { Loader } from 'astro/loaders';

import { readVocabulary } from '../../../scripts/lib/read-vocabulary.ts';

/** The id of the one entry that holds the vocabulary. */
export const VOCABULARY_ENTRY = 'vocabulary';

/** Topics and known names, parsed once, for pages to link by; cues are for reading alone and stay behind. */
export function vocabularyLoader(): Loader {
  return {
    name: 'methodex:vocabulary',
    load: async ({ store, generateDigest }) => {
      store.clear();
      const { value } = readVocabulary();
      if (value === null) return;
      const data = { topics: [...value.topics.values()], names: [...value.names] };
      store.set({ id: VOCABULARY_ENTRY, data, digest: generateDigest(data) });
    },
  };
}
