import { toSingular, toWords } from '../../model/search-words.ts';
import { isStopWord } from './words.ts';

/** A stretch of text, marked where it is what was looked for. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A text with the words of a query marked: words that begin as one of the query's words does. Words of a question that
 * say nothing of what is asked for are not looked for.
 */
export function markWords(text: string, query: string): readonly MarkedText[] {
  const words = toWords(query);
  const telling = words.filter((word) => !isStopWord(word));
  const wanted = (telling.length > 0 ? telling : words).map(toSingular);
  const parts = text.split(/([\p{L}\p{N}][\p{L}\p{N}.^_]*)/u).map((part) => {
    const [word] = toWords(part);
    return { text: part, marked: word !== undefined && wanted.some((want) => isMeant(word, want)) };
  });
  return parts.filter((part) => part.text !== '');
}

/** Pagefind's excerpt, in which only what was found is marked up and all else is text with entities. */
export function toMarkedExcerpt(excerpt: string): readonly MarkedText[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/u)
    .map((part) => ({
      text: decodeEntities(part.replaceAll(/<\/?mark>/gu, '')),
      marked: part.startsWith('<mark>'),
    }))
    .filter((part) => part.text !== '');
}

function isMeant(word: string, want: string): boolean {
  return want.length < 3 ? word === want : word.startsWith(want);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => ENTITIES[entity] ?? entity);
}
