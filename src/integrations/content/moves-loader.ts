import type { Loader } from 'astro/loaders';

import { readMoves } from '../../../scripts/lib/read-moves.ts';
import type { Moves } from '../../model/permalinks.ts';
import { readSettings } from '../settings.ts';

/** Addresses that moved or were withdrawn, in one entry. They are the project's own: a site of other seeds has none. */
export function movesLoader(): Loader {
  return {
    name: 'methodex:moves',
    load: ({ store, generateDigest }) => {
      const { value } = readMoves();
      const moves: Moves = (readSettings().own ? value : null) ?? { redirects: [], withdrawn: [] };
      const data = { redirects: [...moves.redirects], withdrawn: [...moves.withdrawn] };
      store.clear();
      store.set({ id: 'moves', data, digest: generateDigest(data) });
      return Promise.resolve();
    },
  };
}
