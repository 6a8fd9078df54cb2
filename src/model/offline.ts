import type { SitePath } from './urls.ts';

/** The worker's script; it governs the whole site because it stands at its root. */
export const WORKER_FILE: SitePath = '/service-worker.js';
/** Which build a host serves, in a few bytes. */
export const VERSION_FILE: SitePath = '/offline/version.json';
/** Every file of a build; fetched only by readers who ask for the whole wiki. */
export const FILES_FILE: SitePath = '/offline/files.json';

/** Says whether a file is for readers: Markdown twins and social cards are for programs, which don't read without a network. */
export function isForReaders(name: string): boolean {
  return !/\.html\.md$|\/cards\/.*\.png$/u.test(name);
}

/** A build by the hash of all its contents: files of two builds are never kept under one version. */
export interface BuildVersion {
  readonly version: string;
}

/** All files of a build by their addresses, without the base path: a page by its folder's, not by its `index.html`. */
export interface BuildFiles extends BuildVersion {
  readonly files: readonly BuildFile[];
}

/** Address, bytes as stored, and the beginning of the SHA-256 of the contents in hex. */
export type BuildFile = readonly [path: SitePath, bytes: number, hash: string];

/** The name that the browser keeps a build's files under; `base` tells apart several sites of one host. */
export function toCacheName(base: string, version: string): string {
  return `${toCachePrefix(base)}${version}`;
}

/** What the names of all caches of the site under this base path begin with. */
export function toCachePrefix(base: string): string {
  return `methodex ${base} `;
}

/** What pages tell the worker: let the new build in; what a page loaded before the worker was there; time for more. */
export type WorkerMessage =
  | { readonly kind: 'take-over' }
  | { readonly kind: 'seen'; readonly addresses: readonly string[] }
  | { readonly kind: 'idle' };
