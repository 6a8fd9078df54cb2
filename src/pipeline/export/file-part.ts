import type { SitePath } from '../../model/urls.ts';
import type { Wiki } from '../../model/wiki.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  readonly path: SitePath;
  readonly text: string | Uint8Array;
}

/**
 * Files that stand together, made of one thing and what is near it. They are made of the wiki that they are given,
 * which holds what that did which named them, but may note what of it is read.
 */
export interface FilePart {
  readonly name: string;
  /** What they are made of besides, in one string. */
  readonly props?: string;
  readonly make: (wiki: Wiki) => Iterable<SiteFile>;
}
