import type { IntroducedKind } from '../../../model/facts.ts';
import type { ReadText } from './read-text.ts';

const HEAD =
  /^[^:—–]*(?:[:—–]|--)\s(?:.*[?!:—–-]\s)?(?:(?:an?|the)\s)?(?:(?!(?:with|for|of|in|via|by|on|and|to|from|through|using|without|over|towards?|against|under)\s)[^\s:?!]+\s){0,7}?(?<head>benchmark|dataset|corpus)(?:\s(?:suite|for|of|in|with|to|on|from)\b|[,:]|$)/iu;

/** "A Benchmark of Doors and a Planning Framework": the title tells two things, and the abstract says which has the name. */
const BOTH =
  /\b(?:benchmark|dataset|corpus)\b.*\band\b.*\b(?:framework|method|model|approach|representation|agents?|system)\b/iu;

/** What the noun says that the title tells its name by: "Zephrix: A Hard Benchmark for Doors"; `null` where it is told otherwise. */
export function kindOfTitleHead({ document }: ReadText, name: string): IntroducedKind | null {
  const { title } = document;
  if (!title.toLowerCase().startsWith(name.toLowerCase()) || /^\p{L}/u.test(title.slice(name.length)))
    return null;
  const head = HEAD.exec(title)?.groups?.['head']?.toLowerCase();
  if (head === undefined || BOTH.test(title)) return null;
  return head === 'benchmark' ? 'benchmark' : 'dataset';
}
