import { toCitation } from '../display/citation.ts';
import { toPlainText } from '../display/plain-text.ts';
import { LISTED_PER_FILE, type ListedPage } from '../model/reading-list.ts';
import { toFileCount } from '../model/thing-files.ts';
import { type ThingId, toThingId } from '../model/thing-path.ts';
import type { SitePath } from '../model/urls.ts';
import type { Entity, LinkedPaper, LinkedTopic, Wiki } from '../model/wiki.ts';
import { toFirstDay } from '../pipeline/export/feeds.ts';
import type { FilePart } from '../pipeline/export/file-part.ts';
import { toEntityDescription } from './entity-head.ts';
import { toPaperDescription } from './paper-head.ts';
import { findPapers } from './select-entity.ts';
import { type ThingEntry, toThingParts } from './thing-parts.ts';
import { toTopicDescription } from './topic-head.ts';
import { findMethods } from './select-topic.ts';
import { FACET_LABELS, KIND_LABELS, toDateText } from './words.ts';

/** How a page's whole address is written; `null` while nobody knows where the site will be. */
export type ToUrl = (path: SitePath) => string | null;

/** Every page that a reading list can hold, in files that don't grow with the wiki. */
export function toListedParts(wiki: Wiki, toUrl: ToUrl): Iterable<FilePart> {
  const count = countListedFiles(wiki);
  const toKey = (_: ThingId, short: string): string => short;
  return toThingParts(listPages(wiki, toUrl), { folder: '/reading-list/data/', count, toKey });
}

/** How many files hold them. */
export function countListedFiles({ papers, entities, topics }: Wiki): number {
  const named = [...entities.values()].filter(({ hasPage, topic }) => hasPage && topic === null).length;
  return toFileCount(papers.size + topics.size + named, LISTED_PER_FILE);
}

function* listPages({ papers, entities, topics }: Wiki, toUrl: ToUrl): Generator<ThingEntry> {
  for (const [slug, { path }] of papers)
    yield toEntry(
      path,
      (from) => from.papers.get(slug),
      (linked) => toListedPaper(linked, toUrl),
    );
  for (const [id, { path, hasPage, topic }] of entities)
    if (hasPage && topic === null) yield toEntry(path, (from) => from.entities.get(id), toListedName);
  for (const [id, { path }] of topics) yield toEntry(path, (from) => from.topics.get(id), toListedTopic);
}

/** A page by its path, found in the wiki that it is made of. */
function toEntry<T>(
  path: SitePath,
  find: (from: Wiki) => T | undefined,
  make: (thing: T, from: Wiki) => PageFacts,
): ThingEntry {
  return {
    id: toThingId(path) ?? path,
    make: (from) => {
      const thing = find(from);
      return thing === undefined ? null : toPage(path, make(thing, from));
    },
  };
}

function toListedPaper(linked: LinkedPaper, toUrl: ToUrl): PageFacts {
  const { paper, path } = linked;
  const { bibtex, ris } = toCitation(paper, toUrl(path));
  return {
    kind: 'Paper',
    title: paper.title,
    when: paper.date === null ? '' : toDateText(paper.date),
    summary: toPaperDescription(linked),
    bibtex,
    ris,
    listed: toFirstDay(linked) ?? undefined,
  };
}

function toListedName(entity: Entity, wiki: Wiki): PageFacts {
  const summary = toEntityDescription({
    entity,
    introducedBy: findPapers(entity.introducedBy, wiki),
    papers: findPapers(entity.papers, wiki),
  });
  return { kind: KIND_LABELS[entity.kind], title: entity.name, summary };
}

function toListedTopic(linked: LinkedTopic, wiki: Wiki): PageFacts {
  const summary = toTopicDescription({
    linked,
    papers: findPapers(linked.papersWithNarrower, wiki),
    methods: findMethods(linked, wiki),
  });
  return { kind: FACET_LABELS[linked.topic.facet].one, title: linked.topic.label, summary };
}

type PageFacts = Pick<ListedPage, 'kind' | 'title' | 'summary'> & Partial<ListedPage>;

function toPage(path: SitePath, facts: PageFacts): ListedPage {
  const none = { when: '', bibtex: '', ris: '' };
  return { ...none, ...facts, title: toPlainText(facts.title), id: toThingId(path) ?? path, path };
}
