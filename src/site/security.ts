import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

import source from './theme-boot.js?raw';

/** Runs inline before the first paint: sets the chosen theme and says that scripts run. */
export const THEME_BOOT = source.trim();

const THEME_HASH = `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(THEME_BOOT))))}`;

/**
 * The content security policy of a page: nothing from another host, no inline script but the theme's, no inline style.
 * `wasm` is for pages that run the search engine's WebAssembly.
 */
export function contentPolicy(wasm: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' '${THEME_HASH}'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}
