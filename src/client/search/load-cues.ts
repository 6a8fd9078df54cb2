import type { CueRow } from '../../model/search.ts';
import { toAddress } from '../to-address.ts';
import { type PreparedCues, prepareCues } from './match-cues.ts';
import { once } from './once.ts';

/** Loads the phrases that say topics. */
export const loadCues = once(async (): Promise<readonly PreparedCues[]> => {
  const response = await fetch(toAddress('/search/cues.json'));
  return response.ok ? prepareCues((await response.json()) as readonly CueRow[]) : [];
});
