import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import type { InspectedSite } from './check-site.ts';
import { inspectPage, inspectStyles } from './inspect-page.ts';

/** Reads a built site from its folder, for `checkSite`. */
export function readSiteFolder(folder: string, base: string): InspectedSite {
  const files = listFiles(folder).sort();
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
