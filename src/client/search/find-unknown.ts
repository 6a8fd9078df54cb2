import { foldName } from '../../model/fold.ts';
import { toParts, toStem, toWords } from '../../model/search-words.ts';
import { searchText } from './engine.ts';
import { toMarkedExcerpt } from './mark-words.ts';
import { onceEach } from './once.ts';

/** Numbers and shorter words begin too many others to be told from them. */
const TELLING = /\p{L}{3}/u;
/** How many first letters two words must share, and what share of the one that was typed, to be of one family. */
const SHARED = 4;
const SHARE = 0.5;

/** The words of a query that no page has. The engine takes a word that it doesn't know for a shorter one that it knows. */
export async function findUnknown(words: readonly string[]): Promise<ReadonlySet<string>> {
  const known = await Promise.all(words.map(async (word) => [word, await isKnown(word)] as const));
  return new Set(known.filter(([, is]) => !is).map(([word]) => word));
}

const isKnown = onceEach(async (word: string): Promise<boolean> => {
  if (!TELLING.test(word)) return true;
  const hits = await searchText(word, { facets: [], sort: 'relevance' });
  if (hits.total === 0) return false;
  const [first] = await hits.load(0, 1);
  const marked = toMarkedExcerpt(first?.excerpt ?? '').filter((part) => part.marked);
  return marked.length === 0 || marked.some(({ text }) => isMeantBy(text, word));
});

/** Says whether a word of a page answers a word that was typed: it holds it, or both are of one family. */
export function isMeantBy(found: string, typed: string): boolean {
  const [want, text] = [toPlain(foldName(typed)), toPlain(foldName(found))];
  if (text.includes(want) || text.includes(toStem(want))) return true;
  const parts = [text, ...toWords(found), ...toParts(found)].map(toPlain);
  return parts.some(
    (part) =>
      toStem(part) === toStem(want) || countShared(part, want) >= Math.max(SHARED, SHARE * want.length),
  );
}

function toPlain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
