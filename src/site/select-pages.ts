import type { Entity, Wiki } from '../model/wiki.ts';

/** A page of a named thing, as `getStaticPaths` wants it. */
export interface EntityPage {
  readonly params: { readonly slug: string };
  readonly props: { readonly entity: Entity };
}

/** The pages that stand in a section of named things: those whose own address lies there. */
export function selectEntityPages(wiki: Wiki, section: 'methods' | 'benchmarks'): EntityPage[] {
  return selectEntities(wiki, section)
    .filter(({ path }) => path.startsWith(`/${section}/`) && !path.includes('#'))
    .map((entity) => ({ params: { slug: entity.id }, props: { entity } }));
}

/** The named things of a section that have a page anywhere, most papers first, then by name. */
export function selectEntities(wiki: Wiki, section: 'methods' | 'benchmarks'): Entity[] {
  return [...wiki.entities.values()]
    .filter((entity) => entity.hasPage && isOf(section, entity))
    .sort(
      (a, b) => b.papers.length - a.papers.length || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
    );
}

function isOf(section: 'methods' | 'benchmarks', { kind }: Entity): boolean {
  return (kind === 'method' || kind === 'model') === (section === 'methods');
}
