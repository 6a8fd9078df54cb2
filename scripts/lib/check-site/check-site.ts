import { type Issue, toIssue } from '../../../src/model/issues.ts';
import type { InspectedPage, Reference } from './inspect-page.ts';

/** A built site: its pages, the addresses in its style sheets, and the names of all its files, with forward slashes. */
export interface InspectedSite {
  readonly base: string;
  readonly pages: readonly InspectedPage[];
  readonly styles: readonly { readonly file: string; readonly references: readonly Reference[] }[];
  readonly files: ReadonlySet<string>;
}

/** Pages that nobody needs to link to. */
const KNOWN_TO_HOSTS = new Set(['index.html', '404.html']);

/** A host that can't be, so that an address without a host is told from one with. */
const HERE = 'http://site.invalid';

/**
 * Finds what is wrong between the pages of a site: links, anchors and files that lead nowhere, links that miss the base
 * path, requests to other hosts, pages that no page links to; and in each page ids that stand twice and inline code.
 */
export function checkSite(site: InspectedSite): readonly Issue[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const linked = new Set<string>();
  const issues = site.pages.flatMap((page) => checkPage(page));
  for (const { file, references } of [...site.pages, ...site.styles]) {
    for (const reference of references) {
      const found = resolveReference(site, { file, reference });
      if (found.kind === 'elsewhere') continue;
      if (found.kind === 'wrong') issues.push(found.issue);
      else {
        if (found.file !== file) linked.add(found.file);
        const target = pages.get(found.file);
        if (target && !hasAnchor(target, found.anchor)) issues.push(toAnchorIssue(file, reference));
      }
    }
  }
  return [...issues, ...findOrphans(site, linked)];
}

type Resolved =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'wrong'; readonly issue: Issue }
  | { readonly kind: 'file'; readonly file: string; readonly anchor: string };

function resolveReference(site: InspectedSite, at: { file: string; reference: Reference }): Resolved {
  const { file, reference } = at;
  const url = URL.parse(reference.address, `${HERE}${site.base}${file.replace(/(^|\/)index\.html$/u, '$1')}`);
  if (url === null) return toWrong(toDeadIssue(file, reference));
  if (url.origin !== HERE) {
    const stays = url.protocol === 'data:' || url.protocol === 'mailto:' || reference.kind === 'link';
    return stays ? { kind: 'elsewhere' } : toWrong(toRequestIssue(file, reference));
  }
  if (!url.pathname.startsWith(site.base)) return toWrong(toBaseIssue(file, reference, site.base));
  const path = decode(url.pathname.slice(site.base.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(target)) return toWrong(toDeadIssue(file, reference));
  return { kind: 'file', file: target, anchor: decode(url.hash.slice(1)) };
}

function toWrong(issue: Issue): Resolved {
  return { kind: 'wrong', issue };
}

function hasAnchor(page: InspectedPage, anchor: string): boolean {
  const id = anchor.split(':~:')[0] ?? '';
  return id === '' || id === 'top' || page.ids.has(id);
}

function checkPage(page: InspectedPage): Issue[] {
  const place = { file: page.file };
  return [
    ...page.duplicateIds.map((id) =>
      toIssue('duplicate-id', place, {
        happened: `The id "${id}" stands twice on this page, so a link to it leads to the first alone.`,
        remedy: 'Make the ids of this page from something that tells its parts apart.',
      }),
    ),
    ...page.inline.map(({ element, attribute }) =>
      toIssue('inline-code', place, {
        happened: `A <${element}> has a "${attribute}" attribute, which the content policy blocks.`,
        remedy: 'Use a class, a presentation attribute or a listener.',
      }),
    ),
  ];
}

function findOrphans(site: InspectedSite, linked: ReadonlySet<string>): Issue[] {
  return site.pages
    .filter((page) => !page.isRedirect && !KNOWN_TO_HOSTS.has(page.file) && !linked.has(page.file))
    .map((page) =>
      toIssue(
        'orphan-page',
        { file: page.file },
        { happened: 'No other page links to this page.', remedy: 'Link to it, or do not make it.' },
      ),
    );
}

function toDeadIssue(file: string, { address, kind }: Reference): Issue {
  return toIssue(
    'dead-link',
    { file },
    {
      happened: `The ${kind === 'link' ? 'link' : 'request'} to "${address}" leads to no file of the site.`,
      remedy: 'Make its address with withBase() from a path that a page has, ending with a slash.',
    },
  );
}

function toAnchorIssue(file: string, { address }: Reference): Issue {
  return toIssue(
    'dead-anchor',
    { file },
    {
      happened: `The link to "${address}" names a part that its page does not have.`,
      remedy: 'Give that part its id, or link to the page.',
    },
  );
}

function toBaseIssue(file: string, { address }: Reference, base: string): Issue {
  return toIssue(
    'link-outside-base',
    { file },
    {
      happened: `"${address}" is not under the base path ${base}.`,
      remedy: 'Make the address with withBase().',
    },
  );
}

function toRequestIssue(file: string, { address }: Reference): Issue {
  return toIssue(
    'external-request',
    { file },
    {
      happened: `The page fetches "${address}" from another host.`,
      remedy: 'Bring the file along with the site.',
    },
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
