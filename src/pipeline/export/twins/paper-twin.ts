import { toPublishedAddress } from '../../../display/citation.ts';
import type { Evidence, RelationType, Result } from '../../../model/facts.ts';
import type { EntityId, LinkedPaper, Wiki } from '../../../model/wiki.ts';
import { lookUp } from '../../link/lookups.ts';
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
  const toName: ToName = (name, id) => {
    const entity = id == null ? undefined : wiki.entities.get(id);
    return entity?.hasPage ? link(name, entity.path) : escapeMarkdown(name);
  };
  const topics = facts.topics.flatMap(({ id }) => wiki.topics.get(id) ?? []);
  const corrections = facts.corrections ?? [];
  return toFile([
    `# ${escapeMarkdown(paper.title)}`,
    toByline(linked),
    escapeMarkdown(paper.abstract),
    ...toIntroduced(linked, toName),
    ...toRelations(linked, toName),
    ...toSection('Reported results', facts.results.map(toResult)),
    ...toSection(
      'Topics',
      topics.map(({ topic, path }) => `- ${link(topic.label, path)}`),
    ),
    ...toSection(
      'Corrections',
      corrections.map(({ did, what, why }) => `- ${escapeMarkdown(`${did}: ${what}. ${why}`)}`),
    ),
    ...toSection(
      'Related papers',
      lookUp('related', paper.slug, wiki).flatMap(([slug, reason]) => {
        const near = wiki.papers.get(slug);
        return near === undefined
          ? []
          : [`- ${link(near.paper.title, near.path)}: ${escapeMarkdown(reason)}`];
      }),
    ),
    RIGHTS,
  ]);
}

/** A name, leading to its page where it has one. */
type ToName = (name: string, id: EntityId | null | undefined) => string;

function toIntroduced({ facts, introduces }: LinkedPaper, toName: ToName): string[] {
  const lines = facts.introduces.map((said, index) => {
    const long = said.expansion === null ? '' : `, ${escapeMarkdown(said.expansion)}`;
    return `- ${toName(said.name, introduces[index])} (${said.kind}${long})${toQuote(said)}`;
  });
  return toSection('Introduces', lines);
}

function toRelations({ facts, targets }: LinkedPaper, toName: ToName): string[] {
  return RELATIONS.flatMap(([type, title]) => {
    const lines = facts.relations.flatMap((said, index) => {
      if (said.type !== type) return [];
      const how = said.role ?? said.outcome;
      return [`- ${toName(said.target, targets[index])}${how === null ? '' : ` (${how})`}${toQuote(said)}`];
    });
    return toSection(title, lines);
  });
}

function toResult(said: Result): string {
  const { value, metric, benchmark, kind, system } = said;
  const on = benchmark === null ? null : `on ${benchmark}`;
  const what = [value, metric, on, kind === 'gain' ? '(gain)' : null, system && `by ${system}`];
  return `- ${escapeMarkdown(what.filter(Boolean).join(' '))}${toQuote(said)}`;
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
