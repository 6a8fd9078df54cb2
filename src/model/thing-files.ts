import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { ThingId } from './thing-path.ts';

/** How many hex digits stand for a thing where addresses must be short: at 40,000 things, two agree once in 350,000 sites. */
const DIGITS = 12;

/** Twelve hex digits that stand for a thing in addresses that hold many. The same thing has the same for ever. */
export function toShortId(id: ThingId): string {
  return bytesToHex(sha256(utf8ToBytes(id))).slice(0, DIGITS);
}

/** Into how many files facts about so many things are cut, so that none grows with the site: a power of two. */
export function toFileCount(things: number, perFile: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(things / perFile)));
}

/** Which of so many files holds a thing. */
export function toFileNumber(shortId: string, files: number): number {
  return Number.parseInt(shortId.slice(0, 8), 16) % files;
}
