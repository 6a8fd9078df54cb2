import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { InspectedSite } from './check-site.ts';
import { inspectPage, inspectStyles } from './inspect-page.ts';

/** Reads a built site from its folder, for `checkSite`. */
export function readSiteFolder(folder: string, base: string): InspectedSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .sort();
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    base,
    files: new Set(files),
    pages: files.filter((file) => file.endsWith('.html')).map((file) => inspectPage(file, read(file))),
    styles: files
      .filter((file) => file.endsWith('.css'))
      .map((file) => ({ file, references: inspectStyles(read(file)) })),
  };
}
