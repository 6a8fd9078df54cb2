import type { Loader } from 'astro/loaders';

import { readVocabularyFiles } from '../../../scripts/lib/read-vocabulary.ts';

/** The files of the vocabulary as text, so that pages can parse them: an entry's `id` is its file. */
export function vocabularyLoader(): Loader {
  return {
    name: 'methodex:vocabulary',
    load: async ({ store, generateDigest }) => {
      store.clear();
      for (const { file, text } of readVocabularyFiles())
        store.set({ id: file, data: { file, text }, digest: generateDigest(text) });
    },
  };
}
