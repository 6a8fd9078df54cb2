import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { Wiki } from '../../model/wiki.ts';
import { RIGHTS } from './export-context.ts';

/** A file's size in bytes, and the SHA-256 of its contents in hex. */
export interface Measure {
  readonly bytes: number;
  readonly sha256: string;
}

/** Measures a text as it is written, in UTF-8. */
export function toMeasure(text: string): Measure {
  const bytes = utf8ToBytes(text);
  return { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
}

/** What the exports hold: counts, the last listing's day, and each file's measure. */
export function toManifest(
  files: readonly (Measure & { file: string })[],
  wiki: Wiki,
  program: string,
): unknown {
  const days = wiki.listings.flatMap(({ taken }) => taken?.iso ?? []).sort();
  const contents = files.map(({ file, sha256: hash }) => `${hash}  ${file}\n`).join('');
  return {
    rights: RIGHTS,
    program,
    // What the files say decides the version, so that the same seeds give the same one.
    version: toMeasure(contents).sha256.slice(0, 16),
    lastListing: days.at(-1) ?? null,
    counts: {
      papers: wiki.papers.size,
      names: wiki.entities.size,
      topics: wiki.topics.size,
      organizations: wiki.organizations.size,
      nodes: wiki.graph.nodes.length,
      edges: wiki.graph.edges.length,
    },
    listings: wiki.listings.map(({ file, taken, papers }) => ({
      file,
      taken: taken?.iso ?? null,
      papers: papers.length,
    })),
    files,
  };
}
