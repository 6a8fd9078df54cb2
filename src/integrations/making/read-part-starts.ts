import { gunzipSync } from 'node:zlib';

import { decodeFirst } from 'cborg';

/** What Pagefind puts before everything that it packs. */
const SIGNATURE = 'pagefind_dcd';

/** The metadata, as far as it is looked at: its third entry lists the parts, each with where it begins and ends. */
type Metadata = readonly [
  version: string,
  pages: unknown,
  parts: readonly (readonly [from: string, to: string, name: string])[],
];

/**
 * Where the parts of Pagefind's index of words begin, in their order: the first letters of the first word of each. They
 * stand in the index's metadata, which is CBOR (RFC 8949).
 */
export function readPartStarts(packed: Uint8Array): string[] {
  const bytes = gunzipSync(packed);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error('No metadata of Pagefind');
  const [[, , parts]] = decodeFirst(bytes.subarray(SIGNATURE.length)) as [Metadata, Uint8Array];
  return parts.map(([from]) => from);
}
