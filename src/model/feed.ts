import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { SitePath } from './urls.ts';

/** As many entries as a reader's first visit may bring. */
export const LONGEST_FEED = 100;

/**
 * A permanent id that needs no host: a UUID of version 8 (RFC 9562) made of the path's SHA-256, so that a site that
 * moves, or does not know yet where it will be, keeps the ids of its entries.
 */
export function toUrn(path: SitePath): string {
  const hex = bytesToHex(sha256(utf8ToBytes(`methodex ${path}`)));
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
