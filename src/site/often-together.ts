import type { Entity, Wiki } from '../model/wiki.ts';
import { selectEntities } from './select-pages.ts';

/** Among so many of the most written about. */
const LOOKED_AT = 40;

/** Pairs of methods that most papers take up together, each method once; examples of what can be compared. */
export function selectOftenTogether(wiki: Wiki, most: number): (readonly [Entity, Entity])[] {
  const methods = selectEntities(wiki, 'methods').slice(0, LOOKED_AT);
  const papers = new Map(methods.map(({ id, takenUp }) => [id, new Set(takenUp.map(({ paper }) => paper))]));
  const count = (a: Entity, b: Entity): number =>
    [...(papers.get(a.id) ?? [])].filter((paper) => papers.get(b.id)?.has(paper)).length;
  const pairs = methods
    .flatMap((a, place) => methods.slice(place + 1).map((b) => ({ a, b, together: count(a, b) })))
    .filter(({ a, b, together }) => together > 0 && !isFamily(a, b))
    .toSorted((x, y) => y.together - x.together);
  const used = new Set<Entity>();
  return pairs
    .filter(({ a, b }) => !used.has(a) && !used.has(b) && used.add(a).add(b))
    .slice(0, most)
    .map(({ a, b }) => [a, b]);
}

/** A family and its member, or two members of one, say little beside each other. */
function isFamily(a: Entity, b: Entity): boolean {
  return a.family === b.id || b.family === a.id || (a.family !== null && a.family === b.family);
}
