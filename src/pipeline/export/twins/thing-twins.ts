import type { RelationType } from '../../../model/facts.ts';
import type { Slug } from '../../../model/slug.ts';
import type { Counted, Entity, EntityUse, LinkedTopic, Organization, Wiki } from '../../../model/wiki.ts';
import { compareNewest } from '../../link/order.ts';
import { RIGHTS } from '../export-context.ts';
import { escapeMarkdown, toFile, toSection } from './markdown.ts';
import type { ToLink } from './twins.ts';

const USES: readonly (readonly [RelationType, string])[] = [
  ['builds-on', 'Built on by'],
  ['compares-with', 'Compared with by'],
  ['evaluated-on', 'Evaluated on by'],
];

/** A named thing's page as Markdown. */
export function toEntityTwin(entity: Entity, wiki: Wiki, link: ToLink): string {
  const { name, kind, expansion, known, introducedBy, takenUp, results, papers } = entity;
  const reference = known?.introduced ?? null;
  return toFile([
    `# ${escapeMarkdown(name)}`,
    escapeMarkdown([kind, expansion].filter((part) => part !== null).join(' · ')),
    known?.definition == null ? '' : escapeMarkdown(known.definition),
    reference === null || introducedBy.length > 0
      ? ''
      : escapeMarkdown([reference.title, reference.by, reference.year].filter(Boolean).join(', ')),
    ...toSection('Introduced by', toPapers(introducedBy, wiki, link)),
    ...toSection('Topics', toTopics(entity.topics, wiki, link)),
    ...USES.flatMap(([type, title]) =>
      toSection(
        title,
        takenUp.filter(({ relation }) => relation.type === type).flatMap((use) => toUse(use, wiki, link)),
      ),
    ),
    ...toSection(
      'Reported results',
      results.flatMap(({ paper: slug, result }) => {
        const paper = wiki.papers.get(slug);
        const what = [result.value, result.metric, result.kind === 'gain' ? '(gain)' : null];
        return paper === undefined
          ? []
          : [`- ${escapeMarkdown(what.filter(Boolean).join(' '))}: ${link(paper.paper.title, paper.path)}`];
      }),
    ),
    ...toSection('Papers that speak of it', toPapers(papers, wiki, link)),
    RIGHTS,
  ]);
}

/** A topic's page as Markdown; its definition is Markdown already. */
export function toTopicTwin(linked: LinkedTopic, wiki: Wiki, link: ToLink): string {
  const { topic, narrower, methods, benchmarks, papersWithNarrower } = linked;
  const toNames = (counted: readonly Counted<Entity['id']>[]): string[] =>
    counted.flatMap(({ item, count }) => {
      const entity = wiki.entities.get(item);
      return entity === undefined ? [] : [`- ${link(entity.name, entity.path)} (${count})`];
    });
  return toFile([
    `# ${escapeMarkdown(topic.label)}`,
    topic.aliases.length === 0 ? '' : escapeMarkdown(`Also called ${topic.aliases.join(', ')}.`),
    topic.definition,
    ...toSection('Broader', toTopics(topic.broader, wiki, link)),
    ...toSection('Narrower', toTopics(narrower, wiki, link)),
    ...toSection('Related', toTopics(topic.related, wiki, link)),
    ...toSection('Methods', toNames(methods)),
    ...toSection('Measured on', toNames(benchmarks)),
    ...toSection('Papers', toPapers(papersWithNarrower, wiki, link)),
    RIGHTS,
  ]);
}

/** The list of a topic's papers by month, all pages of it, as Markdown: the newest first, each with what it introduces. */
export function toTopicPapersTwin(linked: LinkedTopic, wiki: Wiki, link: ToLink): string {
  const papers = linked.papersWithNarrower.flatMap((slug) => wiki.papers.get(slug) ?? []);
  const lines = papers.sort(compareNewest).map(({ paper, path, introduces }) => {
    const names = introduces.flatMap((id) => {
      const entity = wiki.entities.get(id);
      return entity?.hasPage === true ? [link(entity.name, entity.path)] : [];
    });
    return [`- ${paper.date?.iso ?? 'undated'}: ${link(paper.title, path)}`, ...names].join(' · ');
  });
  return toFile([`# ${escapeMarkdown(linked.topic.label)}: papers by month`, lines.join('\n'), RIGHTS]);
}

/** An organization's page as Markdown. */
export function toOrganizationTwin({ name, papers }: Organization, wiki: Wiki, link: ToLink): string {
  return toFile([`# ${escapeMarkdown(name)}`, ...toSection('Papers', toPapers(papers, wiki, link)), RIGHTS]);
}

function toUse({ paper: slug, relation }: EntityUse, wiki: Wiki, link: ToLink): string[] {
  const paper = wiki.papers.get(slug);
  if (paper === undefined) return [];
  const how = relation.role ?? relation.outcome;
  const title = link(paper.paper.title, paper.path);
  return [`- ${title}${how === null ? '' : ` (${how})`}: “${escapeMarkdown(relation.evidence)}”`];
}

function toPapers(slugs: readonly Slug[], wiki: Wiki, link: ToLink): string[] {
  return slugs.flatMap((slug) => {
    const linked = wiki.papers.get(slug);
    if (linked === undefined) return [];
    const { title, date } = linked.paper;
    return [`- ${link(title, linked.path)}${date?.iso ? ` (${date.iso})` : ''}`];
  });
}

function toTopics(ids: readonly string[], wiki: Wiki, link: ToLink): string[] {
  return ids.flatMap((id) => {
    const linked = wiki.topics.get(id);
    return linked === undefined ? [] : [`- ${link(linked.topic.label, linked.path)}`];
  });
}
