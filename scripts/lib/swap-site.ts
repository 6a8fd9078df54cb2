import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** Makes an empty folder for a build that will be shown at `out`, and clears away what broken-off builds left. */
export function prepareBuild(out: string): string {
  const store = toStore(out);
  mkdirSync(store, { recursive: true });
  restoreFolder(out);
  const shown = toShown(out);
  const stays = new Set(shown === null ? [] : [shown, toRecordsFolder(shown)]);
  for (const name of readdirSync(store)) {
    if (name.startsWith(GONE)) removeBeside(join(store, name));
    else if (!stays.has(name)) remove(join(store, name));
  }
  const folder = join(store, shown === 'a' ? 'b' : 'a');
  mkdirSync(folder);
  return folder;
}

/** How the site before is removed: a large one takes a while, for which nobody need wait. */
export interface Removing {
  readonly isAwaited: boolean;
}

/** Shows a finished build at `out`, and removes the one before it. */
export function showBuild(out: string, folder: string, removing: Removing = AWAITED): void {
  for (const step of toShowSteps(out, folder, removing)) step();
}

const AWAITED: Removing = { isAwaited: true };

/**
 * The steps by which a finished build takes the place of the one before. `out` is a link into a folder beside it
 * (`dist` into `.dist/`), and the new site comes in by one rename of that link: whenever the machine stops, `out` is
 * the whole old site or the whole new one. Only where `out` was a plain folder is there a moment without it, which
 * the next build mends.
 */
export function toShowSteps(
  out: string,
  folder: string,
  { isAwaited }: Removing = AWAITED,
): readonly (() => void)[] {
  const store = toStore(out);
  const link = join(store, 'link');
  const aside = join(store, ASIDE);
  const before = toShown(out);
  const removed = isAwaited ? remove : removeLater;
  return [
    () => symlinkSync(relative(dirname(out), folder), link),
    ...(isFolder(out) ? [() => renameSync(out, aside)] : []),
    () => renameSync(link, out),
    () => remove(aside),
    ...(before === null ? [] : toFolders(before).map((name) => () => removed(join(store, name)))),
  ];
}

/** The folder of the site that is shown at `out`, or `null` where none of ours is. */
export function toShownFolder(out: string): string | null {
  const shown = toShown(out);
  return shown === null ? null : join(toStore(out), shown);
}

/** Where stands what is kept of the build in a folder for the next one; it lives and dies with the folder. */
export function toRecordsFolder(folder: string): string {
  return `${folder}.kept`;
}

function toFolders(build: string): string[] {
  return [toRecordsFolder(build), build];
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Folders of this name are being removed by a process of their own, or were when the machine stopped. */
const GONE = 'gone-';

/** Puts a folder aside and has it removed; the next build may have its name at once. */
function removeLater(path: string): void {
  if (!existsSync(path)) return;
  const gone = join(dirname(path), `${GONE}${process.pid}-${basename(path)}`);
  renameSync(path, gone);
  removeBeside(gone);
}

/** Has a folder removed by a process that goes on when this one has ended. */
function removeBeside(path: string): void {
  const task = 'require("node:fs").rmSync(process.argv[1], { recursive: true, force: true })';
  spawn(process.execPath, ['--eval', task, path], { detached: true, stdio: 'ignore' }).unref();
}

/** Says whether a site may be put at `out`: nothing stands there, or a link, or a site, or an empty folder. */
export function isReplaceable(out: string): boolean {
  const there = lstatSync(out, { throwIfNoEntry: false });
  if (there === undefined || there.isSymbolicLink()) return true;
  if (!there.isDirectory()) return false;
  return (
    readdirSync(out).length === 0 ||
    (existsSync(join(out, 'index.html')) && existsSync(join(out, '404.html')))
  );
}

/** Where a folder waits that stood at `out` before there was a link. */
const ASIDE = 'aside';

function toStore(out: string): string {
  return join(dirname(out), `.${basename(out)}`);
}

function restoreFolder(out: string): void {
  const aside = join(toStore(out), ASIDE);
  if (existsSync(aside) && lstatSync(out, { throwIfNoEntry: false }) === undefined) renameSync(aside, out);
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The name of the build that `out` shows, or `null` where it is no link of ours. */
function toShown(out: string): string | null {
  if (!lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
  const target = readlinkSync(out);
  return dirname(target) === basename(toStore(out)) ? basename(target) : null;
}
