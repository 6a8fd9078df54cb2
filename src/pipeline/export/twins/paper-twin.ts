import { toPublishedAddress } from '../../../display/citation.ts';
import type { Evidence, RelationType } from '../../../model/facts.ts';
import type { Entity, EntityId, LinkedPaper, Wiki } from '../../../model/wiki.ts';
import { RIGHTS } from '../export-context.ts';
import { escapeMarkdown, toFile, toSection } from './markdown.ts';
import type { ToLink } from './twins.ts';

const RELATIONS: readonly (readonly [RelationType, string])[] = [
  ['builds-on', 'Builds on'],
  ['compares-with', 'Compared with'],
  ['evaluated-on', 'Evaluated on'],
];

/** A paper's page as Markdown: its text as printed, and every statement with the words that say it. */
export function toPaperTwin(linked: LinkedPaper, wiki: Wiki, link: ToLink): string {
  const { paper, facts } = linked;
  const find = (id: EntityId | null | undefined): Entity | undefined =>
    id == null ? undefined : wiki.entities.get(id);
  return toFile([
    `# ${escapeMarkdown(paper.title)}`,
    toByline(linked),
    escapeMarkdown(paper.abstract),
    ...toSection(
      'Introduces',
      facts.introduces.map((said, index) => {
        const entity = find(linked.introduces[index]);
        const name = entity?.hasPage ? link(said.name, entity.path) : escapeMarkdown(said.name);
        const long = said.expansion === null ? '' : `, ${escapeMarkdown(said.expansion)}`;
        return `- ${name} (${said.kind}${long})${toQuote(said)}`;
      }),
    ),
    ...RELATIONS.flatMap(([type, title]) =>
      toSection(
        title,
        facts.relations.flatMap((said, index) => {
          if (said.type !== type) return [];
          const entity = find(linked.targets[index]);
          const name = entity?.hasPage ? link(said.target, entity.path) : escapeMarkdown(said.target);
          const how = said.role ?? said.outcome;
          return [`- ${name}${how === null ? '' : ` (${how})`}${toQuote(said)}`];
        }),
      ),
    ),
    ...toSection(
      'Reported results',
      facts.results.map((said) => {
        const { value, metric, benchmark, kind, system } = said;
        const on = benchmark === null ? null : `on ${benchmark}`;
        const what = [value, metric, on, kind === 'gain' ? '(gain)' : null, system && `by ${system}`];
        return `- ${escapeMarkdown(what.filter(Boolean).join(' '))}${toQuote(said)}`;
      }),
    ),
    ...toSection(
      'Topics',
      facts.topics.flatMap(({ id }) => {
        const topic = wiki.topics.get(id);
        return topic === undefined ? [] : [`- ${link(topic.topic.label, topic.path)}`];
      }),
    ),
    ...toSection(
      'Corrections',
      (facts.corrections ?? []).map(({ did, what, why }) => `- ${escapeMarkdown(`${did}: ${what}. ${why}`)}`),
    ),
    ...toSection(
      'Related papers',
      linked.related.flatMap(({ paper: slug, reason }) => {
        const near = wiki.papers.get(slug);
        return near === undefined
          ? []
          : [`- ${link(near.paper.title, near.path)}: ${escapeMarkdown(reason)}`];
      }),
    ),
    RIGHTS,
  ]);
}

function toByline({ paper, facts }: LinkedPaper): string {
  const { authors, organization, date } = paper;
  const parts = [
    authors.join(', '),
    organization?.name,
    date?.iso,
    toPublishedAddress(paper),
    ...facts.codeUrls,
  ];
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => escapeMarkdown(part ?? ''))
    .join(' · ');
}

function toQuote({ evidence }: Evidence): string {
  return `: “${escapeMarkdown(evidence)}”`;
}
