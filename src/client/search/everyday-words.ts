import { toStem } from '../../model/search-words.ts';
import { ACTING } from './everyday/acting.ts';
import { DOING } from './everyday/doing.ts';
import { JUDGING } from './everyday/judging.ts';
import { LEARNING } from './everyday/learning.ts';
import { QUALITIES } from './everyday/qualities.ts';
import { SEEING } from './everyday/seeing.ts';
import { THINGS } from './everyday/things.ts';
import { THINKING } from './everyday/thinking.ts';
import { toKin } from './kin.ts';

/**
 * Everyday words with those that papers write instead, the nearest first. They go one way: who asks for pictures wants
 * images too, but who asks for visual tasks did not say “picture”. Add words that outsiders use, never a name.
 */
export type EverydayWords = readonly (readonly [asked: string, written: string])[];

const WRITTEN: ReadonlyMap<string, readonly string[]> = toMap([
  ...SEEING,
  ...ACTING,
  ...LEARNING,
  ...JUDGING,
  ...THINKING,
  ...DOING,
  ...QUALITIES,
  ...THINGS,
]);

/** Words that papers write where a reader asks with a word of this stem; none where both use the same. */
export function toWritten(stem: string): readonly string[] {
  const kin = toKin(stem);
  return WRITTEN.get(stem) ?? (kin === null ? undefined : WRITTEN.get(toStem(kin))) ?? [];
}

function toMap(words: EverydayWords): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [asked, written] of words)
    for (const stem of asked.split(' ').map(toStem)) {
      const others = written.split(' ').filter((other) => toStem(other) !== stem);
      all.set(stem, [...new Set([...(all.get(stem) ?? []), ...others])]);
    }
  return all;
}
