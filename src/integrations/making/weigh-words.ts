import type { PaperWithFacts } from '../../model/wiki.ts';
import { type Text, toWordVectors, type WordVectors } from '../../pipeline/link/related/word-vectors.ts';
import { askThread, MANY_PAPERS } from './ask-thread.ts';

/** What the words of papers tell, by which they are compared. Of many papers a thread finds it while they are linked. */
export function weighWords(papers: readonly PaperWithFacts[]): Promise<WordVectors> {
  const texts = papers.map(({ paper: { title, abstract } }): Text => ({ title, abstract }));
  if (papers.length < MANY_PAPERS) return Promise.resolve(toWordVectors(texts));
  return askThread('./wording-thread.ts', texts);
}
