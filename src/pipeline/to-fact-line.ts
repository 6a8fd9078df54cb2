import type { Facts } from '../model/facts.ts';
import type { PaperWithFacts } from '../model/wiki.ts';

/** A paper's facts as they are exported: the fields that an answer key has, in its order, then all the others. */
export interface FactLine extends Facts {
  readonly title: string;
}

/** Lays out a paper's facts for a line of JSON. */
export function toFactLine({ paper, facts }: PaperWithFacts): FactLine {
  const { introduces, relations, results, topics, keySentence, codeUrls, ...beyond } = facts;
  return { title: paper.title, introduces, relations, results, topics, keySentence, codeUrls, ...beyond };
}
