import type { Entity, Homonym, Wiki } from '../model/wiki.ts';

export type NameSection = 'methods' | 'benchmarks';

/** What may stand at an address of named things. */
export type NamePage =
  | { readonly kind: 'entity'; readonly entity: Entity }
  /** The thing's page is its topic's; this address leads there. */
  | { readonly kind: 'moved'; readonly entity: Entity }
  | { readonly kind: 'homonym'; readonly homonym: Homonym };

/** Every address of a section of named things, as `getStaticPaths` wants them. */
export function selectNamePages(
  wiki: Wiki,
  section: NameSection,
): { params: { slug: string }; props: { page: NamePage } }[] {
  const entities = selectEntities(wiki, section).map((entity) => ({
    params: { slug: entity.id },
    props: { page: { kind: entity.topic === null ? ('entity' as const) : ('moved' as const), entity } },
  }));
  const homonyms = [...wiki.homonyms.values()]
    .filter(({ path }) => path.startsWith(`/${section}/`))
    .map((homonym) => ({
      params: { slug: homonym.slug },
      props: { page: { kind: 'homonym' as const, homonym } },
    }));
  return [...entities, ...homonyms];
}

/** The named things of a section that have a page anywhere, most papers first, then by name. */
export function selectEntities(wiki: Wiki, section: NameSection): Entity[] {
  return [...wiki.entities.values()]
    .filter((entity) => entity.hasPage && isOf(section, entity))
    .sort(
      (a, b) => b.papers.length - a.papers.length || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
    );
}

function isOf(section: NameSection, { kind }: Entity): boolean {
  return (kind === 'method' || kind === 'model') === (section === 'methods');
}
