import { statSync } from 'node:fs';
import { join } from 'node:path';

import type { Made } from '../../model/hand-over.ts';
import type { Settings } from '../settings.ts';
import { toShowingKey } from './code-key.ts';
import { keepPages, PAGES_RECORD, readKeptSite, toStamp, type WantedPage } from './keep-pages.ts';
import type { KeptPage } from './records.ts';
import { writeRecord } from './records.ts';
import { type Reads, toReads } from './to-reads.ts';
import { type DrawnPage, toRecords } from './to-records.ts';
import type { Traced } from './trace-wiki.ts';

/** What one build takes over from the one before, and leaves to the next. */
export interface Keeping {
  readonly traced: Traced;
  /** Takes pages over from the site before, as many as would be drawn the same, and says which. */
  readonly keep: (wanted: readonly WantedPage[]) => ReadonlySet<string>;
  /** Writes down what was drawn, and what it was drawn from. */
  readonly record: (wanted: readonly WantedPage[], read: Reads['pages'], others: Reads) => void;
}

/** Says whether the pages of a wiki are kept from build to build. */
export function isKept({ records, keepsFrom }: Settings, { wiki }: Made): boolean {
  return records !== null && wiki.papers.size >= keepsFrom;
}

/** Keeps pages from build to build; `records` is where this one's records go. */
export function startKeeping(
  settings: Settings,
  records: string,
  { made, traced }: { made: Made; traced: Traced },
): Keeping {
  const code = toShowingKey(settings);
  const before = readKeptSite(settings.kept, code);
  let kept: readonly KeptPage[] = [];
  return {
    traced,
    keep: (wanted) => {
      kept = before === null ? [] : keepPages(wanted, before, { made, into: settings.out });
      return new Set(kept.map(({ file }) => file));
    },
    record: (wanted, read, others) => {
      const reads = [toReads(read, traced, made), others];
      const places = reads.flatMap(({ pages }) => pages.map(([place]) => place));
      const pages = new Map(places.flatMap((place) => toDrawn(place, wanted[place], settings.out)));
      const cells = before?.records.cells ?? { labels: [], digests: [] };
      const drawn = { pages, reads };
      writeRecord(records, PAGES_RECORD, toRecords({ code, wiki: made.key }, { cells, pages: kept }, drawn));
    },
  };
}

function toDrawn(place: number, page: WantedPage | undefined, folder: string): [number, DrawnPage][] {
  if (page === undefined || page.props === null) return [];
  const { file, props } = page;
  return [[place, { file, props, ...toStamp(statSync(join(folder, file))) }]];
}
