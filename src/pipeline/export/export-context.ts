export { RIGHTS } from '../../model/rights.ts';
import { withBase, type SitePath } from '../../model/urls.ts';

/** What an export knows of the site beyond its contents. */
export interface ExportContext {
  /** The address of a page: whole where the site's own is known, and under its base path otherwise. */
  readonly addressOf: (path: SitePath) => string;
  /** Whether those addresses are whole ones. */
  readonly isWhole: boolean;
  /** The site's name, and the version of the program that makes it. */
  readonly title: string;
  readonly version: string;
}

interface Place {
  readonly base: string;
  readonly site: string | null;
  readonly title: string;
  readonly version: string;
}

/** How exports write addresses under a base path, at a host where it is known: `https://example.org`. */
export function toContext({ base, site, title, version }: Place): ExportContext {
  return { addressOf: toAddressOf(base, site), isWhole: site !== null, title, version };
}

/** The address of a path: whole where the site's own is known. */
export function toAddressOf(base: string, site: string | null): ExportContext['addressOf'] {
  return (path) => {
    const address = withBase(path, base);
    return site === null ? address : new URL(address, site).href;
  };
}
