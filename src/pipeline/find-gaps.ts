import type { Paper } from '../model/paper.ts';

/** What a paper may lack that another source of it could tell. */
export const GAPS = ['authors', 'id', 'date'] as const;
export type Gap = (typeof GAPS)[number];

/** A paper that lacks something. */
export interface PaperWithGaps {
  readonly paper: Paper;
  readonly gaps: readonly Gap[];
}

/** Finds the papers that lack authors, an id or a date with its year, in the order in which they are given. */
export function findGaps(papers: readonly Paper[]): PaperWithGaps[] {
  return papers
    .map((paper) => ({ paper, gaps: GAPS.filter((gap) => lacks(paper, gap)) }))
    .filter(({ gaps }) => gaps.length > 0);
}

function lacks({ authors, ids, date }: Paper, gap: Gap): boolean {
  switch (gap) {
    case 'authors':
      return authors.length === 0;
    case 'id':
      return ids.arxiv === null && ids.doi === null;
    case 'date':
      return date === null || date.iso === null;
  }
}
