import type { Entity, LinkedPaper, Wiki } from '../model/wiki.ts';
import { lookUp } from '../pipeline/link/lookups.ts';

/** Hands out the ids of names that have no page but a place on a paper's page: each once, in the order of asking. */
export interface NameAnchors {
  /** The id for the place where the thing is asked for; `undefined` where it has a page, or its id is given away. */
  readonly claim: (entity: Entity | null) => string | undefined;
  /** The ids that nothing has asked for. */
  readonly rest: () => string[];
}

/** The ids of the names that stand on a paper's page. */
export function toNameAnchors({ path }: LinkedPaper, wiki: Wiki): NameAnchors {
  const free = new Set(lookUp('anchors', path, wiki));
  return {
    claim: (entity) => {
      const [page, anchor] = entity?.path.split('#') ?? [];
      return page === path && anchor !== undefined && free.delete(anchor) ? anchor : undefined;
    },
    rest: () => [...free],
  };
}
