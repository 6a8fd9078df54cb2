import { twinOf } from '../../../model/twins.ts';
import type { SitePath } from '../../../model/urls.ts';
import type { Wiki } from '../../../model/wiki.ts';
import { RIGHTS, type ExportContext } from '../export-context.ts';
import { escapeMarkdown, toFile, toLink } from './markdown.ts';
import { toPaperTwin } from './paper-twin.ts';
import { toEntityTwin, toOrganizationTwin, toTopicTwin } from './thing-twins.ts';

/** A link to another page's twin. */
export type ToLink = (text: string, path: SitePath) => string;

/** A page as Markdown; `path` is the twin's own. */
export interface Twin {
  readonly path: SitePath;
  readonly text: string;
}

/** The Markdown twins of all pages about one thing, and of the lists of them. */
export function* toTwins(wiki: Wiki, { addressOf }: ExportContext): Generator<Twin> {
  const link: ToLink = (text, path) => toLink(text, addressOf(path.endsWith('/') ? twinOf(path) : path));
  const { papers, entities, topics, organizations } = wiki;
  const named = [...entities.values()].filter(({ hasPage, topic }) => hasPage && topic === null);
  for (const linked of papers.values())
    yield { path: twinOf(linked.path), text: toPaperTwin(linked, wiki, link) };
  for (const entity of named) yield { path: twinOf(entity.path), text: toEntityTwin(entity, wiki, link) };
  for (const linked of topics.values())
    yield { path: twinOf(linked.path), text: toTopicTwin(linked, wiki, link) };
  for (const each of organizations.values())
    yield { path: twinOf(each.path), text: toOrganizationTwin(each, wiki, link) };
  const inSection = (section: SitePath) =>
    named.filter(({ path }) => path.startsWith(section)).map(({ name, path }) => link(name, path));
  const lists: readonly (readonly [SitePath, string, readonly string[]])[] = [
    ['/papers/', 'Papers', [...papers.values()].map(({ paper, path }) => link(paper.title, path))],
    ['/methods/', 'Methods', inSection('/methods/')],
    ['/benchmarks/', 'Benchmarks', inSection('/benchmarks/')],
    ['/topics/', 'Topics', [...topics.values()].map(({ topic, path }) => link(topic.label, path))],
    [
      '/organizations/',
      'Organizations',
      [...organizations.values()].map(({ name, path }) => link(name, path)),
    ],
  ];
  for (const [path, title, links] of lists)
    yield {
      path: twinOf(path),
      text: toFile([`# ${escapeMarkdown(title)}`, links.map((each) => `- ${each}`).join('\n'), RIGHTS]),
    };
}
