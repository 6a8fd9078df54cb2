import type { ThingId } from './thing-path.ts';
import type { SitePath } from './urls.ts';

/** How many pages one file describes, about. */
export const LISTED_PER_FILE = 16;

/** A page as a reading list keeps it; texts are plain. */
export interface ListedPage {
  readonly id: ThingId;
  readonly kind: string;
  readonly title: string;
  readonly path: SitePath;
  /** Its date as people read it; empty where there is none. */
  readonly when: string;
  readonly summary: string;
  /** How to cite it; empty for what is no paper. */
  readonly bibtex: string;
  readonly ris: string;
  /** The first day on which a listing named it, `2025-11-18`, where files of the site know it. */
  readonly listed?: string | undefined;
}

/** One file of pages, by the short ids that addresses of lists hold. */
export type ListedFile = Readonly<Record<string, ListedPage>>;

/** Says whether a value that was kept or fetched is such a page. */
export function isListedPage(value: unknown): value is ListedPage {
  if (typeof value !== 'object' || value === null) return false;
  const page = value as Readonly<Record<string, unknown>>;
  const texts = ['id', 'kind', 'title', 'path', 'when', 'summary', 'bibtex', 'ris'];
  return texts.every((name) => typeof page[name] === 'string') && /^\/(?!\/)/u.test(String(page['path']));
}
