import { toPlainText } from '../../display/plain-text.ts';
import { LONGEST_FEED, toUrn } from '../../model/feed.ts';
import type { SitePath } from '../../model/urls.ts';
import type { LinkedPaper } from '../../model/wiki.ts';
import { compareText } from '../link/order.ts';
import { RIGHTS, type ExportContext } from './export-context.ts';
import { element, toXml } from './xml.ts';

/** What a feed is of. `self` is the feed's own address. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  readonly page: SitePath;
  readonly self: SitePath;
}

/** A paper with the first day on which a listing named it, `2025-11-18`. */
export interface ListedPaper {
  readonly linked: LinkedPaper;
  readonly day: string;
}

/** The papers whose listing's day is known, newest first; at most a hundred. */
export function toListedPapers(papers: readonly LinkedPaper[]): ListedPaper[] {
  const listed = papers.flatMap((linked) => {
    const day = toFirstDay(linked);
    return day === null ? [] : [{ linked, day }];
  });
  return listed
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.linked.path, b.linked.path))
    .slice(0, LONGEST_FEED);
}

/** The first day on which a listing named a paper, `2025-11-18`; `null` where no listing's whole day is known. */
export function toFirstDay({ paper }: LinkedPaper): string | null {
  const days = paper.sources.flatMap((source) => source.listed?.iso ?? []);
  const [day] = days.filter((iso) => iso.length === 10).sort();
  return day ?? null;
}

/** A feed as Atom (RFC 4287). */
export function toAtom(
  head: FeedHead,
  papers: readonly ListedPaper[],
  { addressOf, title }: ExportContext,
): string {
  return toXml(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      element('id', {}, [toUrn(head.page)]),
      element('title', {}, [head.title]),
      element('subtitle', {}, [head.description]),
      element('updated', {}, [toTime(papers[0]?.day)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: addressOf(head.self) }),
      element('link', { rel: 'alternate', type: 'text/html', href: addressOf(head.page) }),
      element('rights', {}, [RIGHTS]),
      element('author', {}, [element('name', {}, [title])]),
      ...papers.map(({ linked, day }) =>
        element('entry', {}, [
          element('id', {}, [toUrn(linked.path)]),
          element('title', {}, [toPlainText(linked.paper.title)]),
          element('updated', {}, [toTime(day)]),
          element('link', { rel: 'alternate', type: 'text/html', href: addressOf(linked.path) }),
          ...linked.paper.authors.map((name) => element('author', {}, [element('name', {}, [name])])),
          ...linked.facts.topics.map(({ id }) => element('category', { term: id })),
          element('summary', {}, [toSummary(linked)]),
        ]),
      ),
    ]),
  );
}

/** A feed as RSS 2.0. */
export function toRss(head: FeedHead, papers: readonly ListedPaper[], { addressOf }: ExportContext): string {
  return toXml(
    element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, [
      element('channel', {}, [
        element('title', {}, [head.title]),
        element('link', {}, [addressOf(head.page)]),
        element('description', {}, [head.description]),
        element('language', {}, ['en']),
        element('copyright', {}, [RIGHTS]),
        element('lastBuildDate', {}, [toMailTime(papers[0]?.day)]),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: addressOf(head.self) }),
        ...papers.map(({ linked, day }) =>
          element('item', {}, [
            element('title', {}, [toPlainText(linked.paper.title)]),
            element('link', {}, [addressOf(linked.path)]),
            element('guid', { isPermaLink: 'false' }, [toUrn(linked.path)]),
            element('pubDate', {}, [toMailTime(day)]),
            ...linked.facts.topics.map(({ id }) => element('category', {}, [id])),
            element('description', {}, [toSummary(linked)]),
          ]),
        ),
      ]),
    ]),
  );
}

/** A feed as JSON Feed 1.1. */
export function toJsonFeed(
  head: FeedHead,
  papers: readonly ListedPaper[],
  { addressOf }: ExportContext,
): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: `${head.description} ${RIGHTS}`,
    home_page_url: addressOf(head.page),
    feed_url: addressOf(head.self),
    language: 'en',
    items: papers.map(({ linked, day }) => ({
      id: toUrn(linked.path),
      url: addressOf(linked.path),
      title: toPlainText(linked.paper.title),
      content_text: toSummary(linked),
      date_published: toTime(day),
      ...(linked.paper.authors.length === 0
        ? {}
        : { authors: linked.paper.authors.map((name) => ({ name })) }),
      tags: linked.facts.topics.map(({ id }) => id),
    })),
  };
}

function toSummary({ facts, paper }: LinkedPaper): string {
  return toPlainText(facts.keySentence || paper.abstract);
}

/** A feed without papers has never changed. */
function toTime(day = '1970-01-01'): string {
  return `${day}T00:00:00Z`;
}

function toMailTime(day?: string): string {
  return new Date(toTime(day)).toUTCString();
}
