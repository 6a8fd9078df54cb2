import type { Mention } from '../../model/facts.ts';
import type { Slug } from '../../model/slug.ts';
import { pathOf } from '../../model/urls.ts';
import type { Entity, EntityId, LinkedPaper, MentionLink, RelatedPaper } from '../../model/wiki.ts';
import type { PaperUses } from './collect-uses.ts';

/** What papers are linked to. */
export interface LinkTargets {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Ids of the topics that have a page. */
  readonly topics: ReadonlySet<string>;
  readonly related: ReadonlyMap<Slug, readonly RelatedPaper[]>;
}

/** Gives a paper its place in the wiki. */
export function linkPaper(uses: PaperUses, targets: LinkTargets): LinkedPaper {
  const { paper, introduces, contribution } = uses;
  const { slug } = paper.paper;
  return {
    ...paper,
    path: pathOf('papers', slug),
    introduces,
    contribution,
    targets: uses.targets,
    resultBenchmarks: uses.resultBenchmarks.map(([first]) => first ?? null),
    links: toLinks(uses, targets),
    related: targets.related.get(slug) ?? [],
    mentionedBy: findMentioning(uses, targets.entities),
  };
}

/** The papers that name what this one introduces, in the order of the entities' papers: newest first. */
function findMentioning({ paper, introduces }: PaperUses, entities: LinkTargets['entities']): Slug[] {
  const naming = new Set(introduces.flatMap((id) => entities.get(id)?.papers ?? []));
  naming.delete(paper.paper.slug);
  for (const id of introduces) for (const other of entities.get(id)?.introducedBy ?? []) naming.delete(other);
  return [...naming];
}

/** The places of the text that lead somewhere else, in its order; where two overlap the longer one holds. */
function toLinks(uses: PaperUses, targets: LinkTargets): MentionLink[] {
  const { facts, paper } = uses.paper;
  const here = pathOf('papers', paper.slug);
  const named = facts.mentions.map((mention, index) =>
    toLink(mention, uses.mentions[index] ?? null, targets),
  );
  const related = facts.relations.map(({ target, targetAt }, index) =>
    toLink({ as: 'name', id: target, at: targetAt }, uses.targets[index] ?? null, targets),
  );
  const links = [...named, ...related]
    .filter((link) => link !== null)
    .filter(({ path }) => !path.startsWith(here));
  return withoutOverlaps(links);
}

function toLink(
  { as, id, at }: Mention,
  entity: EntityId | null,
  { entities, topics }: LinkTargets,
): MentionLink | null {
  if (as === 'topic') return topics.has(id) ? { ...at, path: pathOf('topics', id) } : null;
  const path = entity === null ? undefined : entities.get(entity)?.path;
  return path === undefined ? null : { field: at.field, start: at.start, end: at.end, path };
}

function withoutOverlaps(links: readonly MentionLink[]): MentionLink[] {
  const sorted = [...links].sort(
    (one, other) => rankField(one) - rankField(other) || one.start - other.start || other.end - one.end,
  );
  const kept: MentionLink[] = [];
  for (const link of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.field !== link.field || last.end <= link.start) kept.push(link);
    else if (link.end - link.start > last.end - last.start) kept[kept.length - 1] = link;
  }
  return kept;
}

function rankField({ field }: MentionLink): number {
  return field === 'title' ? 0 : 1;
}
