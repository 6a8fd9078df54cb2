import { foldName } from '../../model/fold.ts';
import { toParts, toStem, toWords } from '../../model/search-words.ts';
import { NO_NARROWING, searchText } from './engine.ts';
import { onceEach } from './once.ts';
import { toBeginning } from './to-beginning.ts';
import { withoutMarks } from './without-marks.ts';

/** The words of a query that no page has. The engine takes a word that it doesn't know for a shorter one that it knows. */
export async function findUnknown(words: readonly string[]): Promise<ReadonlySet<string>> {
  const known = await Promise.all(words.map(async (word) => [word, await isKnown(word)] as const));
  return new Set(known.filter(([, is]) => !is).map(([word]) => word));
}

/** Says whether a page has a word, or one that begins as its stem does. */
export const isKnown = onceEach(async (word: string): Promise<boolean> => {
  const hits = await searchText(word, NO_NARROWING);
  if (hits.total === 0) return false;
  const [first] = await hits.load(0, 1);
  const [place] = hits.places[0] ?? [];
  const found = place === undefined ? undefined : first?.text.split(/\s+/u)[place];
  return found === undefined || isMeantBy(found, word);
});

/** Says whether a word of a page answers a word that was typed: it holds it, or begins as its stem does. */
export function isMeantBy(found: string, typed: string): boolean {
  const [want, text] = [withoutMarks(foldName(typed)), withoutMarks(foldName(found))];
  if (text.includes(want) || text.includes(toStem(want))) return true;
  const beginning = toBeginning(want);
  return [text, ...toWords(found), ...toParts(found)].some((part) =>
    withoutMarks(part).startsWith(beginning),
  );
}
