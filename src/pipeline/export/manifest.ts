import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { Wiki } from '../../model/wiki.ts';
import { RIGHTS } from './export-context.ts';

/** What the exports hold: counts, the last listing's day, and each file's size in bytes and SHA-256. */
export function toManifest(files: ReadonlyMap<string, string>, wiki: Wiki): unknown {
  const days = wiki.listings.flatMap(({ taken }) => taken?.iso ?? []).sort();
  const hashed = [...files].map(([file, text]) => {
    const bytes = utf8ToBytes(text);
    return { file, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
  });
  const contents = hashed.map(({ file, sha256: hash }) => `${hash}  ${file}\n`).join('');
  return {
    rights: RIGHTS,
    // What the files say decides the version, so that the same seeds give the same one.
    version: bytesToHex(sha256(utf8ToBytes(contents))).slice(0, 16),
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
    files: hashed,
  };
}
