import type { SitePath } from './urls.ts';

/** An address that leads on: what stood at `from` is at `to`. Either may name a part of a page, after a `#`. */
export interface Redirect {
  readonly from: SitePath;
  readonly to: SitePath;
  readonly why: string;
  readonly line: number;
}

/** An address whose page was taken back; that of a paper takes the paper out of everything. */
export interface Withdrawal {
  readonly address: SitePath;
  readonly why: string;
  readonly line: number;
}

/** What became of addresses that were published and have no page now, as people wrote it down. */
export interface Moves {
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly Withdrawal[];
}

/** An address, and the line of the ledger that recorded it. */
export interface PublishedAddress {
  readonly address: SitePath;
  readonly line: number;
}

/** The file in which an address that has moved is written down, and the one for an address that is withdrawn. */
export const REDIRECTS_FILE = 'src/vocabulary/addresses/redirects.yml';
export const WITHDRAWN_FILE = 'src/vocabulary/addresses/withdrawn.yml';

/** The ledger: every address that was ever published. */
export const LEDGER_FILE = 'src/vocabulary/addresses/published.txt';

/** The id that the heading of a withdrawn address's page has, by which it is told from a page that stands. */
export const WITHDRAWN_ID = 'withdrawn-address';

/** An address without the part of the page that it names, and that part: `''` where it names none. */
export function splitAnchor(address: SitePath): { path: SitePath; anchor: string } {
  const [path = '/', anchor = ''] = address.split('#');
  return { path: path as SitePath, anchor };
}
