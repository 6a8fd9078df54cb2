import type { IntroducedKind } from '../../../model/facts.ts';
import type { ReadText } from './read-text.ts';

const HEAD =
  /^[^:—–]*(?:[:—–]|--)\s(?:.*[?!:—–-]\s)?(?:(?:an?|the)\s)?(?:(?!(?:with|for|of|in|via|by|on|and|to|from|through|using|without|over|towards?|against|under)\s)[^\s:?!]+\s){0,7}?(?<head>benchmark|dataset|corpus)(?:\s(?:suite|for|of|in|with|to|on|from)\b|[,:]|$)/iu;

/** What the noun says that the title tells its name by: "Zephrix: A Hard Benchmark for Doors"; `null` where it is told otherwise. */
export function kindOfTitleHead({ document }: ReadText, name: string): IntroducedKind | null {
  const { title } = document;
  if (!title.toLowerCase().startsWith(name.toLowerCase()) || /^\p{L}/u.test(title.slice(name.length)))
    return null;
  const head = HEAD.exec(title)?.groups?.['head']?.toLowerCase();
  if (head === undefined) return null;
  return head === 'benchmark' ? 'benchmark' : 'dataset';
}
