import { hash } from 'node:crypto';

/** How many letters of a digest are kept: 132 bits. */
export const KEY_LETTERS = 22;

/** Tells contents from all others in what is kept from build to build. */
export function toContentKey(contents: string | Uint8Array): string {
  return hash('sha256', contents, 'base64url').slice(0, KEY_LETTERS);
}
