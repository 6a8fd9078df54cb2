import type { SitePath } from '../../model/urls.ts';

/** Folders and files that serve pages and are no addresses of their own, and pages by number, whose contents move on. */
const INTERNAL =
  /^\/(?:404\.html|assets\/|pagefind\/|graph\/data\/|search\/[^/]+$|(?:[^/]+\/)+page\/\d+\/$|[^/]*\.(?:svg|png|ico|js|txt|xml|webmanifest)$)/u;

/** Parts of pages that others link to: a thing that has no page of its own stands on its paper's under this id. */
const PART = /^name-/u;

/** A file of a built site, by its path without the base, and its ids if it is a page. */
export interface SiteFile {
  readonly path: string;
  readonly ids: Iterable<string>;
}

/** The addresses of a built site that others may link to: pages, the parts of them that are things, and data. */
export function selectPublished(files: readonly SiteFile[]): SitePath[] {
  return files.flatMap(({ path, ids }) => {
    const address = toAddress(path);
    if (INTERNAL.test(address)) return [];
    if (!address.endsWith('/')) return address.startsWith('/data/') ? [address] : [];
    return [address, ...[...ids].filter((id) => PART.test(id)).map((id): SitePath => `${address}#${id}`)];
  });
}

/** The address at which a host serves a file: `/topics/grpo/` of `topics/grpo/index.html`. */
function toAddress(path: string): SitePath {
  return `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
}
