import { LONGEST_FEED, toUrn } from '../../model/feed.ts';
import type { ListedPage } from '../../model/reading-list.ts';
import { RIGHTS } from '../../model/rights.ts';
import type { SitePath } from '../../model/urls.ts';

const ATOM = 'http://www.w3.org/2005/Atom';

/** What a feed of results is of: the site, what was asked, and the address that asks it. */
export interface ResultsFeed {
  readonly site: string;
  readonly asked: string;
  readonly address: string;
  readonly addressOf: (path: SitePath) => string;
}

/**
 * The papers among results as a feed (Atom, RFC 4287), like the site's own feeds: by the day on which a listing first
 * named them, the newest first, at most a hundred. `null` where no paper has such a day.
 */
export function toResultsFeed(
  pages: readonly ListedPage[],
  { site, asked, address, addressOf }: ResultsFeed,
): string | null {
  const listed = pages
    .flatMap((page) => (page.listed === undefined ? [] : [{ ...page, day: page.listed }]))
    .sort((a, b) => b.day.localeCompare(a.day, 'en') || a.path.localeCompare(b.path, 'en'))
    .slice(0, LONGEST_FEED);
  const [newest] = listed;
  if (newest === undefined) return null;
  const document_ = document.implementation.createDocument(ATOM, 'feed');
  const make: Make = (name, attributes, ...children) => {
    const element = document_.createElementNS(ATOM, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  document_.documentElement.append(
    make('id', {}, address),
    make('title', {}, `${site}: ${asked}`),
    make('updated', {}, toTime(newest.day)),
    make('link', { rel: 'alternate', type: 'text/html', href: address }),
    make('rights', {}, RIGHTS),
    make('author', {}, make('name', {}, site)),
    ...listed.map((page) =>
      make(
        'entry',
        {},
        make('id', {}, toUrn(page.path)),
        make('title', {}, page.title),
        make('updated', {}, toTime(page.day)),
        make('link', { rel: 'alternate', type: 'text/html', href: addressOf(page.path) }),
        make('summary', {}, page.summary),
      ),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document_)}\n`;
}

type Make = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
) => Element;

function toTime(day: string): string {
  return `${day}T00:00:00Z`;
}
