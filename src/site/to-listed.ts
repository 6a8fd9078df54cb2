import { toCitation } from '../display/citation.ts';
import { toPlainText } from '../display/plain-text.ts';
import { LISTED_PER_FILE, type ListedFile, type ListedPage } from '../model/reading-list.ts';
import { toFileCount, toFileNumber, toShortId } from '../model/thing-files.ts';
import { toThingId } from '../model/thing-path.ts';
import type { SitePath } from '../model/urls.ts';
import type { Wiki } from '../model/wiki.ts';
import { toFirstDay } from '../pipeline/export/feeds.ts';
import { toEntityDescription } from './entity-head.ts';
import { toPaperDescription } from './paper-head.ts';
import { findPapers } from './select-entity.ts';
import { toTopicDescription } from './topic-head.ts';
import { findMethods } from './select-topic.ts';
import { FACET_LABELS, KIND_LABELS, toDateText } from './words.ts';

/** How a page's whole address is written; `null` while nobody knows where the site will be. */
export type ToUrl = (path: SitePath) => string | null;

/** Every page that a reading list can hold, in files that don't grow with the wiki. */
export function toListedFiles(wiki: Wiki, toUrl: ToUrl): ListedFile[] {
  const pages = listPages(wiki, toUrl);
  const files = Array.from({ length: countListedFiles(wiki) }, (): Record<string, ListedPage> => ({}));
  for (const page of pages) {
    const short = toShortId(page.id);
    const file = files[toFileNumber(short, files.length)];
    if (file !== undefined) file[short] = page;
  }
  return files;
}

/** How many files hold them. */
export function countListedFiles({ papers, entities, topics }: Wiki): number {
  const named = [...entities.values()].filter(({ hasPage, topic }) => hasPage && topic === null).length;
  return toFileCount(papers.size + topics.size + named, LISTED_PER_FILE);
}

function listPages(wiki: Wiki, toUrl: ToUrl): ListedPage[] {
  const papers = [...wiki.papers.values()].map((linked) => {
    const { paper, path } = linked;
    const { bibtex, ris } = toCitation(paper, toUrl(path));
    return toPage(path, {
      kind: 'Paper',
      title: paper.title,
      when: paper.date === null ? '' : toDateText(paper.date),
      summary: toPaperDescription(linked),
      bibtex,
      ris,
      listed: toFirstDay(linked) ?? undefined,
    });
  });
  const names = [...wiki.entities.values()]
    .filter(({ hasPage, topic }) => hasPage && topic === null)
    .map((entity) => {
      const summary = toEntityDescription({
        entity,
        introducedBy: findPapers(entity.introducedBy, wiki),
        papers: findPapers(entity.papers, wiki),
      });
      return toPage(entity.path, { kind: KIND_LABELS[entity.kind], title: entity.name, summary });
    });
  const topics = [...wiki.topics.values()].map((linked) =>
    toPage(linked.path, {
      kind: FACET_LABELS[linked.topic.facet].one,
      title: linked.topic.label,
      summary: toTopicDescription({
        linked,
        papers: findPapers(linked.papersWithNarrower, wiki),
        methods: findMethods(linked, wiki),
      }),
    }),
  );
  return [...papers, ...names, ...topics];
}

function toPage(
  path: SitePath,
  facts: Pick<ListedPage, 'kind' | 'title' | 'summary'> & Partial<ListedPage>,
): ListedPage {
  const none = { when: '', bibtex: '', ris: '' };
  return { ...none, ...facts, title: toPlainText(facts.title), id: toThingId(path) ?? path, path };
}
