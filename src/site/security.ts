import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

import source from './theme-boot.js?raw';

/** Runs inline before the first paint: sets the chosen theme and says that scripts run. */
export const THEME_BOOT = source.trim();

const THEME_HASH = `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(THEME_BOOT))))}`;

/**
 * The content security policy of every page: nothing from another host, no inline script but the theme's, no inline
 * style. The search engine's WebAssembly runs in a worker, so no page needs `wasm-unsafe-eval`.
 */
export function contentPolicy(): string {
  return [
    "default-src 'self'",
    `script-src 'self' '${THEME_HASH}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}
