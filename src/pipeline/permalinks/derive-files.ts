import { splitAnchor, type Moves, type PublishedAddress } from '../../model/permalinks.ts';
import type { SitePath } from '../../model/urls.ts';
import { followRedirects } from './parse-moves.ts';
import { toTrimmedLine } from '../../model/one-line.ts';

/** A published file that moved: where its like is now, or why there is none. */
export interface GoneFile {
  readonly address: SitePath;
  readonly to: SitePath | null;
  readonly why: string;
}

const SECTIONS = 'methods|benchmarks|topics|organizations';
const FILE = new RegExp(`^/data(/(?:${SECTIONS})/[^/.]+)((?:\\.[a-z]+)+)$`, 'u');
const PAGE = new RegExp(`^/(?:${SECTIONS})/[^/]+/$`, 'u');

/** A benchmark whose results were read wrongly has none to list; its page stands all the same. */
const NOTHING_LEFT = 'Its page has nothing of this kind now.';

/**
 * Finds what became of published files: what people wrote of them, else what became of the page that a file belongs to.
 * What it says of a file that stands is of no account.
 */
export function deriveFiles(published: readonly PublishedAddress[], moves: Moves): GoneFile[] {
  const redirects = new Map(moves.redirects.map((redirect) => [redirect.from, redirect]));
  const withdrawn = new Map(moves.withdrawn.map((withdrawal) => [withdrawal.address, withdrawal]));
  return published.flatMap(({ address }): GoneFile[] => {
    if (address.endsWith('/') || address.includes('#')) return [];
    const ending = FILE.exec(address)?.[2] ?? '';
    const of = (from: SitePath): GoneFile[] => {
      const redirect = redirects.get(from);
      const why = redirect?.why ?? withdrawn.get(from)?.why;
      if (why === undefined) return [];
      const to = redirect === undefined ? null : followRedirects(from, moves.redirects);
      return [{ address, to: to === null || from === address ? to : toFile(to, ending), why }];
    };
    const page = pageOfFile(address);
    const own = of(address);
    if (own.length > 0 || page === null) return own;
    const ofPage = of(page);
    return ofPage.length > 0 ? ofPage : [{ address, to: null, why: NOTHING_LEFT }];
  });
}

/** The page that a file belongs to, which was published with it; `null` where it stands for itself. */
export function pageOfFile(address: SitePath): SitePath | null {
  const page = FILE.exec(address)?.[1];
  return page === undefined ? null : (`${page}/` as SitePath);
}

function toFile(page: SitePath, ending: string): SitePath | null {
  const { path } = splitAnchor(page);
  return PAGE.test(path) ? `/data${path.slice(0, -1)}${ending}` : null;
}

/** What a file says whose contents are gone, in the form that its readers expect. */
export function toGoneText(address: SitePath, why: string): string {
  const line = toTrimmedLine(why);
  switch (/\.[a-z]+$/u.exec(address)?.[0]) {
    case '.csv':
      return `withdrawn\r\n"${line.replaceAll('"', '""')}"\r\n`;
    case '.bib':
      return `% Withdrawn. ${line}\n`;
    case '.atom':
      return toGoneFeed(address, line);
    case '.json':
    case '.jsonl':
      return `${JSON.stringify({ withdrawn: line })}\n`;
    default:
      return `Withdrawn. ${line}\n`;
  }
}

/** A feed without entries; with no clock at hand it bears the first of all days. */
function toGoneFeed(address: SitePath, why: string): string {
  const text = why.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>tag:methodex,1970:${address}</id>`,
    '<title>Withdrawn</title>',
    `<subtitle>${text}</subtitle>`,
    '<updated>1970-01-01T00:00:00Z</updated>',
    '</feed>\n',
  ].join('\n');
}
