import { readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page makes a browser load before it's touched, in bytes: files as a host sends them, fonts as they are. */
export interface PageWeight {
  readonly html: number;
  /** The page as it is stored. */
  readonly rawHtml: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
}

/** Weighs a page of a built site by its files; `base` is the path that its addresses begin with. */
export function weighPage(folder: string, file: string, base: string): PageWeight {
  const text = readFileSync(join(folder, file), 'utf8');
  const toPath = (address: string): string => address.slice(base.length);
  const find = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, address = '']) => toPath(address));
  const scripts = find(/<script type="module" src="([^"]+)"/gu);
  return {
    html: gzipSync(text, { level: 9 }).length,
    rawHtml: Buffer.byteLength(text),
    css: sum(find(/<link rel="stylesheet" href="([^"]+)"/gu), (path) => sizeOf(folder, path)),
    js: sum(followImports(folder, scripts), (path) => sizeOf(folder, path)),
    fonts: sum(
      find(/<link rel="preload" href="([^"]+\.woff2)"/gu),
      (path) => readFileSync(join(folder, path)).length,
    ),
  };
}

/** Scripts with all that they import at once; what they import later isn't loaded before the page is touched. */
function followImports(folder: string, scripts: readonly string[]): string[] {
  const all = new Set<string>();
  const follow = (path: string): void => {
    if (all.has(path)) return;
    all.add(path);
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, file = ''] of text.matchAll(/(?:^|[;\n])import(?:[^'"()]*from)?["']\.\/([^"']+)["']/gu))
      follow(posix.join(posix.dirname(path), basename(file)));
  };
  scripts.forEach(follow);
  return [...all];
}

const sizes = new Map<string, number>();

function sizeOf(folder: string, path: string): number {
  const known = sizes.get(path) ?? gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  sizes.set(path, known);
  return known;
}

function sum(paths: readonly string[], toSize: (path: string) => number): number {
  return paths.reduce((total, path) => total + toSize(path), 0);
}
