import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { readArguments, toSettings } from './lib/arguments.ts';
import { putBack, replaceTogether } from './lib/disk/replace-together.ts';
import { writeDiskFolder } from './lib/disk/write-disk-folder.ts';
import { writeZip } from './lib/disk/write-zip.ts';
import { runBuild } from './lib/run-build.ts';

const HELP = `
Builds the wiki as a folder that works from a disk or a stick, with no server: double-click its index.html. Beside it
comes a zip of the folder.

  npm run build:offline
  --seeds DIR    read the seeds of another folder
  --out DIR      put the folder here instead of into dist-offline/; the zip is DIR.zip
  --strict       let warnings stop the build too
`;

const { values } = readArguments(HELP, {
  options: { seeds: { type: 'string' }, out: { type: 'string' }, strict: { type: 'boolean' } },
});
const out = resolve(values.out ?? 'dist-offline');
const settings = toSettings({ ...values, base: '/', out: '.cache/offline/site' });

putBack([out, `${out}.zip`]);
if (!isReplaceable(out)) {
  console.error(
    `${out} holds something else than an offline wiki. Name another folder with --out, or empty it.`,
  );
  process.exitCode = 1;
} else if (await runBuild(settings)) await writeOffline();
else process.exitCode = 1;

async function writeOffline(): Promise<void> {
  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const files = await writeDiskFolder(settings.out, fresh);
  writeZip(`${fresh}.zip`, { folder: fresh, name: basename(out), files });
  replaceTogether([
    { fresh, place: out },
    { fresh: `${fresh}.zip`, place: `${out}.zip` },
  ]);
  console.log(
    `The wiki for a disk is in ${relative('.', out)}/ (open index.html there), its zip in ${relative('.', out)}.zip`,
  );
}

/** Says whether the folder may be replaced: nothing stands there, or it is empty, or holds what this command wrote. */
function isReplaceable(folder: string): boolean {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there === undefined) return true;
  if (!there.isDirectory()) return false;
  return readdirSync(folder).length === 0 || existsSync(join(folder, 'scripts/page.js'));
}
