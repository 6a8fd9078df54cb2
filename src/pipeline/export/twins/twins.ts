import { twinOf } from '../../../model/twins.ts';
import type { SitePath } from '../../../model/urls.ts';
import type { Entity, Wiki } from '../../../model/wiki.ts';
import { RIGHTS, type ExportContext } from '../export-context.ts';
import type { FilePart, SiteFile } from '../file-part.ts';
import { escapeMarkdown, toFile, toLink } from './markdown.ts';
import { toPaperTwin } from './paper-twin.ts';
import { toEntityTwin, toOrganizationTwin, toTopicTwin } from './thing-twins.ts';

/** A link to another page's twin. */
export type ToLink = (text: string, path: SitePath) => string;

/** The Markdown twins of all pages about one thing, and of the lists of them. */
export function* toTwinParts(wiki: Wiki, { addressOf }: ExportContext): Generator<FilePart> {
  const link: ToLink = (text, path) => toLink(text, addressOf(path.endsWith('/') ? twinOf(path) : path));
  const toPart = <T extends { readonly path: SitePath }>(
    { path }: T,
    find: (wiki: Wiki) => T | undefined,
    write: (thing: T, wiki: Wiki, link: ToLink) => string,
  ): FilePart => ({
    name: twinOf(path),
    *make(from) {
      const thing = find(from);
      if (thing !== undefined) yield { path: twinOf(path), text: write(thing, from, link) };
    },
  });
  for (const [slug, paper] of wiki.papers) yield toPart(paper, (from) => from.papers.get(slug), toPaperTwin);
  for (const entity of toNamed(wiki))
    yield toPart(entity, (from) => from.entities.get(entity.id), toEntityTwin);
  for (const [id, topic] of wiki.topics) yield toPart(topic, (from) => from.topics.get(id), toTopicTwin);
  for (const [slug, organization] of wiki.organizations)
    yield toPart(organization, (from) => from.organizations.get(slug), toOrganizationTwin);
  yield { name: 'twins of lists', make: (from) => toListTwins(from, link) };
}

function toNamed({ entities }: Wiki): Entity[] {
  return [...entities.values()].filter(({ hasPage, topic }) => hasPage && topic === null);
}

function* toListTwins(wiki: Wiki, link: ToLink): Generator<SiteFile> {
  const { papers, topics, organizations } = wiki;
  const named = toNamed(wiki);
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
