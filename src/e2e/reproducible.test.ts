import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, inject, it } from 'vitest';
import { buildFrom } from './build-site.ts';

it('builds the same bytes from the same seeds', () => {
  const again = buildFrom('seeds', '.cache/e2e/again');
  expect(hashFiles(again)).toEqual(hashFiles(inject('site').folder));
}, 300_000);

/** The hash of every file, by its path within the folder. */
function hashFiles(folder: string): Record<string, string> {
  const files = readdirSync(join(folder, '/'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
