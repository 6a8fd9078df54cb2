import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** All files of a folder by their paths within it, with forward slashes, in no order; `folder` may be a link to it. */
export function listFiles(folder: string): string[] {
  const root = join(folder, sep);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll(sep, '/'));
}
