import type { Facts } from '../model/facts.ts';
import type { Paper } from '../model/paper.ts';
import type { PaperWithFacts } from '../model/wiki.ts';

/** A paper's facts as they are exported: the fields that an answer key has, in its order, then all the others, then who wrote it and where it is. */
export interface FactLine extends Facts, Pick<Paper, 'title' | 'authors' | 'ids' | 'links'> {}

/** Lays out a paper's facts for a line of JSON. */
export function toFactLine({ paper, facts }: PaperWithFacts): FactLine {
  const { introduces, relations, results, topics, keySentence, codeUrls, ...beyond } = facts;
  const { title, authors, ids, links } = paper;
  const key = { introduces, relations, results, topics, keySentence, codeUrls };
  return { title, ...key, ...beyond, authors, ids, links };
}
