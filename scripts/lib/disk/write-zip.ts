import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';

/** The first moment that a zip can name, in local time: a date of their own would make two zips differ. */
const NO_DATE = new Date(1980, 0, 1);

/** Zips some files of a folder under the folder's name, one after another, so that no size is too big for memory. */
export function writeZip(
  zip: string,
  from: { folder: string; name: string; files: readonly string[] },
): void {
  const out = openSync(zip, 'w');
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(out, chunk);
  });
  for (const file of from.files) {
    const entry = new ZipDeflate(`${from.name}/${file}`, { level: 6 });
    entry.mtime = NO_DATE;
    archive.add(entry);
    entry.push(readFileSync(join(from.folder, file)), true);
  }
  archive.end();
  closeSync(out);
}
