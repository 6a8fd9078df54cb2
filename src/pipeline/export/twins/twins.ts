import { twinOf } from '../../../model/twins.ts';
import type { SitePath } from '../../../model/urls.ts';
import type { Entity, LinkedTopic, Wiki } from '../../../model/wiki.ts';
import { RIGHTS, type ExportContext } from '../export-context.ts';
import type { FilePart, SiteFile } from '../file-part.ts';
import { escapeMarkdown, toFile, toLink } from './markdown.ts';
import { toPaperTwin } from './paper-twin.ts';
import { toEntityTwin, toOrganizationTwin, toTopicPapersTwin, toTopicTwin } from './thing-twins.ts';

/** A link to another page's twin. */
export type ToLink = (text: string, path: SitePath) => string;

/** The Markdown twins of all pages about one thing, and of the lists of them. */
export function* toTwinParts(wiki: Wiki, { addressOf }: ExportContext): Generator<FilePart> {
  const link = rememberLinks((text, path) =>
    toLink(text, addressOf(path.endsWith('/') ? twinOf(path) : path)),
  );
  yield* toThingParts(wiki, link);
  yield { name: 'twins of lists', make: (from) => toListTwins(from, link) };
}

/** The same links, made once: most pages are linked often, and by their titles. */
function rememberLinks(make: ToLink): ToLink {
  const known = new Map<SitePath, readonly [text: string, link: string]>();
  return (text, path) => {
    const [met, link] = known.get(path) ?? [];
    if (met === text && link !== undefined) return link;
    const made = make(text, path);
    known.set(path, [text, made]);
    return made;
  };
}

/** The twins that the wiki itself gives, by their paths. All other pages have one made of what they say. */
export function listTwins(wiki: Wiki): string[] {
  // Named, none is made.
  const things = toThingParts(wiki, (text) => text);
  return [...LISTS.map(({ page }) => twinOf(page)), ...Array.from(things, ({ name }) => name)];
}

/** The twins of pages about one thing, each a part with its twin's path for a name. */
function* toThingParts(wiki: Wiki, link: ToLink): Generator<FilePart> {
  const toPart = <T>(
    { path }: { readonly path: SitePath },
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
  for (const [id, topic] of wiki.topics) {
    const find = (from: Wiki): LinkedTopic | undefined => from.topics.get(id);
    yield toPart(topic, find, toTopicTwin);
    yield toPart({ path: `${topic.path}papers/` }, find, toTopicPapersTwin);
  }
  for (const [slug, organization] of wiki.organizations)
    yield toPart(organization, (from) => from.organizations.get(slug), toOrganizationTwin);
}

function toNamed({ entities }: Wiki): Entity[] {
  return [...entities.values()].filter(({ hasPage, topic }) => hasPage && topic === null);
}

/** The lists of things whose twin holds the whole list, with what they list. */
const LISTS: readonly { readonly page: SitePath; readonly title: string; readonly list: ToList }[] = [
  {
    page: '/papers/',
    title: 'Papers',
    list: ({ papers }, link) => [...papers.values()].map(({ paper, path }) => link(paper.title, path)),
  },
  { page: '/methods/', title: 'Methods', list: toListOf('/methods/') },
  { page: '/benchmarks/', title: 'Benchmarks', list: toListOf('/benchmarks/') },
  {
    page: '/topics/',
    title: 'Topics',
    list: ({ topics }, link) => [...topics.values()].map(({ topic, path }) => link(topic.label, path)),
  },
  {
    page: '/organizations/',
    title: 'Organizations',
    list: ({ organizations }, link) => [...organizations.values()].map(({ name, path }) => link(name, path)),
  },
];

type ToList = (wiki: Wiki, link: ToLink) => readonly string[];

function toListOf(section: SitePath): ToList {
  return (wiki, link) =>
    toNamed(wiki)
      .filter(({ path }) => path.startsWith(section))
      .map(({ name, path }) => link(name, path));
}

function* toListTwins(wiki: Wiki, link: ToLink): Generator<SiteFile> {
  for (const { page, title, list } of LISTS) {
    const lines = list(wiki, link).map((each) => `- ${each}`);
    yield { path: twinOf(page), text: toFile([`# ${escapeMarkdown(title)}`, lines.join('\n'), RIGHTS]) };
  }
}
