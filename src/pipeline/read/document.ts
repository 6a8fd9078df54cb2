import type { Span } from '../../model/facts.ts';
import { splitSentences } from './text/split-sentences.ts';

/** One sentence as printed: `document[field].slice(start, end) === text`. `index` counts all sentences, the title first. */
export interface Sentence extends Span {
  readonly text: string;
  readonly index: number;
}

/** A paper's text as the reading rules see it: the title is one sentence, the abstract's follow in order. */
export interface Document {
  readonly title: string;
  readonly abstract: string;
  readonly sentences: readonly Sentence[];
}

/** Cuts a paper's text into sentences. Takes linear time, and any text: one without sentence ends is one sentence. */
export function toDocument({ title, abstract }: { title: string; abstract: string }): Document {
  const sentences: Sentence[] = [];
  const titleStart = title.length - title.trimStart().length;
  const titleText = title.trim();
  if (titleText !== '') {
    const end = titleStart + titleText.length;
    sentences.push({ text: titleText, field: 'title', start: titleStart, end, index: 0 });
  }
  for (const { start, end } of splitSentences(abstract)) {
    const text = abstract.slice(start, end);
    sentences.push({ text, field: 'abstract', start, end, index: sentences.length });
  }
  return { title, abstract, sentences };
}

/** The span of a stretch of a sentence, given by offsets within the sentence. */
export function spanIn(sentence: Sentence, start: number, end: number): Span {
  return { field: sentence.field, start: sentence.start + start, end: sentence.start + end };
}
