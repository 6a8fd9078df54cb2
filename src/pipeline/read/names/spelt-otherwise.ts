import { foldName } from '../../../model/fold.ts';
import type { KnownName } from '../../../model/vocabulary.ts';
import type { ReadText } from './read-text.ts';

/**
 * Says whether a text spells a known short form out as quite another thing: its "Standard American English (SAE)" is no
 * sparse autoencoder. A long form that has a telling word in common with the known one is but an odd way to spell it.
 */
export function isSpeltOtherwise({ abbreviations }: ReadText, name: string, known: KnownName): boolean {
  if (known.expansion === null) return false;
  const folded = foldName(name);
  if (foldName(known.expansion) === folded) return false;
  const longs = abbreviations.filter(({ short }) => foldName(short.text) === folded);
  if (longs.length === 0) return false;
  const stems = new Set([known.expansion, ...known.aliases].flatMap(toStems));
  return longs.every(({ long }) => !toStems(long.text).some((stem) => stems.has(stem)));
}

const STEM = 4;

function toStems(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !SMALL.has(word)).map((word) => word.slice(0, STEM));
}

const SMALL = new Set(['the', 'and', 'for', 'with', 'from', 'via', 'based', 'model', 'models', 'large']);
