import type { SearchKind } from '../../model/search.ts';
import type { SitePath } from '../../model/urls.ts';
import type { TextHit } from './engine.ts';
import type { FoundName } from './match-names.ts';

/** Something that answers a query. */
export interface Answer {
  readonly path: SitePath;
  readonly title: string;
  readonly kind: SearchKind;
  /** A line that says more: a spelling that matched, or the key sentence. */
  readonly note: string;
  /** Words around what was found, for where the line holds none of them; as in `TextHit`. */
  readonly excerpt: string;
  readonly papers: number | null;
  /** The day of a paper; empty where none is known. */
  readonly date: string;
}

/** A page that holds the words, as an answer. */
export function toPageAnswer({ path, title, kind, summary, excerpt, date }: TextHit): Answer {
  return { path, title, kind, note: summary, excerpt, papers: null, date };
}

/** A name, as an answer. */
export function toNameAnswer({ path, name, kind, alias, papers }: FoundName): Answer {
  return { path, title: name, kind, note: alias ?? '', excerpt: '', papers, date: '' };
}
