import { statSync } from 'node:fs';
import { join } from 'node:path';

import type { Made } from '../../model/hand-over.ts';
import type { Settings } from '../settings.ts';
import { showingKeyOf } from './code-key.ts';
import { keepParts, type KeptSite, type PartsKind, readKeptSite, type WantedPart } from './keep-parts.ts';
import { type Hashes, readKeptHashes } from './keep-hashes.ts';
import { type KeptFile, type KeptPart, NO_CELLS, writeRecord } from './records.ts';
import { toStamp } from './stamp.ts';
import { type Reads, toReads } from './to-reads.ts';
import { type MadePart, toRecords } from './to-records.ts';
import type { Traced } from './trace-wiki.ts';
import type { Written } from '../../model/hand-over.ts';

/** What one build takes over from the one before, and leaves to the next. */
export interface Keeping {
  readonly traced: Traced;
  /** Takes parts over from the site before, as many as would be made the same, and says which. */
  readonly keep: (wanted: readonly WantedPart[]) => ReadonlySet<string>;
  /** Writes down what was made, each part with its files, and what it was made of. */
  readonly record: (wanted: readonly WantedPart[], filesOf: FilesOf, reads: readonly Reads[]) => void;
  /** What parts read, in a way that other threads understand. */
  readonly toReads: (read: Reads['parts']) => Reads;
}

/** The files of a part that was made, by its place in the list of those that are wanted. */
export type FilesOf = (place: number) => readonly string[];

/** Says whether the parts of a wiki's site are kept from build to build. */
export function isKept({ records, keepsFrom }: Settings, { wiki }: Pick<Made, 'wiki'>): boolean {
  return records !== null && wiki.papers.size >= keepsFrom;
}

/** A wiki whose site is kept, and where it is written down which files stand there already. */
interface Kept {
  readonly made: Made;
  readonly traced: Traced;
  readonly written: Written;
}

/** What is known of the site before. Nothing of it depends on the wiki, so that it can be read before there is one. */
export interface Before {
  /** Names the code that makes parts now. */
  readonly code: string;
  readonly toSite: (kind: PartsKind) => KeptSite | null;
  readonly toHashes: () => Hashes;
}

/** Looks at what is kept of the site before; each part of it is read when it is first asked for. */
export function lookBack(settings: Settings): Before {
  const code = showingKeyOf(settings);
  const sites = new Map<PartsKind, KeptSite | null>();
  let hashes: Hashes | null = null;
  return {
    code,
    toSite: (kind) => {
      if (!sites.has(kind)) sites.set(kind, readKeptSite(settings.kept, kind, code));
      return sites.get(kind) ?? null;
    },
    toHashes: () => (hashes ??= readKeptHashes(settings)),
  };
}

/** Keeps parts from build to build, those of each kind by themselves. */
export type Keep = (kind: PartsKind) => Keeping;

/** Begins to keep what is made of a wiki. */
export function startKeeping(settings: Settings, before: Before, of: Kept): Keep {
  return (kind) => keepKind(settings, of, { kind, code: before.code, site: before.toSite(kind), before });
}

/** Parts of one kind, the code that makes them, and the site before. */
interface Kind {
  readonly kind: PartsKind;
  readonly code: string;
  readonly site: KeptSite | null;
  readonly before: Before;
}

function keepKind(
  settings: Settings,
  { made, traced, written }: Kept,
  { kind, code, site, before }: Kind,
): Keeping {
  let kept: readonly KeptPart[] = [];
  return {
    traced,
    keep: (wanted) => {
      kept =
        site === null
          ? []
          : keepParts(wanted, site, { key: made.key, digestOf: traced.digestOf, into: settings.out });
      if (kept.length > 0) noteHashes(kept, before.toHashes(), written);
      return new Set(kept.map(({ name }) => name));
    },
    toReads: (read) => toReads(read, traced),
    record: (wanted, filesOf, reads) => {
      const places = reads.flatMap(({ parts }) => parts.map(([place]) => place));
      const toMade = (place: number): [number, MadePart][] => {
        const part = wanted[place];
        if (part === undefined || part.props === null) return [];
        const files = filesOf(place).map((file) => toKeptFile(file, settings.out));
        return [[place, { name: part.name, props: part.props, files }]];
      };
      const parts = new Map(places.flatMap(toMade));
      const cells = site?.records.cells ?? NO_CELLS;
      const records = toRecords({ code, wiki: made.key }, { cells, parts: kept }, { parts, reads });
      if (settings.records !== null) writeRecord(settings.records, kind, records);
    },
  };
}

/** What was taken over hashes to what it did. */
function noteHashes(kept: readonly KeptPart[], hashes: Hashes, written: Written): void {
  for (const { files } of kept)
    for (const { file } of files) {
      const hashed = hashes.get(file);
      if (hashed !== undefined) written.set(file, hashed);
    }
}

function toKeptFile(file: string, folder: string): KeptFile {
  return { file, ...toStamp(statSync(join(folder, file))) };
}
