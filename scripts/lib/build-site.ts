import { cpSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listenToReports } from '../../src/integrations/report.ts';
import { startMaking } from '../../src/integrations/making/start-making.ts';
import { handOver } from '../../src/model/hand-over.ts';
import { type Settings, toEnvironment } from '../../src/integrations/settings.ts';
import { traceWith } from '../../src/model/trace.ts';
import { hasErrors, type Issue, toIssue } from '../../src/model/issues.ts';
import { takeLock } from './lock.ts';
import { isReplaceable, prepareBuild, showBuild, toRecordsFolder, toShownFolder } from './swap-site.ts';

/** What became of a build. Without `built`, what stood at the settings' `out` before stands there still. */
export interface BuildResult {
  readonly built: boolean;
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Builds the site beside the one that is shown and puts it in its place when it is whole. Another build of this
 * project at the same time is an issue, as is a folder at `out` that holds something else than a site. Throws on bugs.
 */
export async function buildSite(settings: Settings): Promise<BuildResult> {
  if (!isReplaceable(settings.out)) return toFailure(toOutIssue(settings.out));
  const release = takeLock(resolve('.cache/build.lock'));
  if (typeof release === 'number') return toFailure(toLockIssue(release));
  try {
    return await buildBeside(settings);
  } catch (error) {
    if (isDiskFull(error)) return toFailure(toDiskIssue(settings.out));
    throw error;
  } finally {
    release();
  }
}

/** No space left, the quota used up, or a file larger than this user may write, in the words of Node or of native tools. */
const DISK_FULL =
  /\b(?:ENOSPC|EDQUOT|EFBIG)\b|No space left on device|Disk quota exceeded|File too large|os error (?:27|28|122)\b/u;

function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return DISK_FULL.test(error.message) || isDiskFull(error.cause);
}

async function buildBeside(settings: Settings): Promise<BuildResult> {
  const kept = toShownFolder(settings.out);
  const folder = prepareBuild(settings.out);
  const made = toMakingPlace(folder);
  const issues: Issue[] = [];
  const counts: Record<string, number> = {};
  const stop = listenToReports((message) => {
    if (message.kind === 'issues') issues.push(...message.issues);
    if (message.kind === 'counts') Object.assign(counts, message.counts);
  });
  const records = toRecordsFolder(folder);
  const beside = { ...settings, out: made, records, kept: settings.fresh ? null : kept };
  Object.assign(process.env, toEnvironment(beside), { NODE_ENV: 'production' });
  // Seeds are read while Astro loads.
  const making = startMaking(beside, { draws: true });
  handOver(making);
  try {
    const { build } = await import('astro');
    await build({ root: resolve('.'), logLevel: process.env['METHODEX_DEBUG'] ? 'debug' : 'silent' });
  } catch (error) {
    if (!hasErrors(issues, settings.strict)) throw error;
    return { built: false, issues, counts };
  } finally {
    stop();
    handOver(undefined);
    traceWith(undefined);
    await making.stop();
  }
  if (hasErrors(issues, settings.strict)) return { built: false, issues, counts };
  bringOver(made, folder);
  showBuild(settings.out, folder, { isAwaited: (counts['papers'] ?? 0) < settings.keepsFrom });
  return { built: true, issues, counts };
}

/**
 * Where a site is made that will stand in a folder: there, or in the project where another disk holds the folder, or
 * where Astro would take it for one of the project's, because its path begins with the letters of the project's.
 */
function toMakingPlace(folder: string): string {
  const here = resolve('.');
  const isTakenForOurs = folder.startsWith(here) && !folder.startsWith(join(here, '/'));
  if (statSync(folder).dev === statSync('.').dev && !isTakenForOurs) return folder;
  const place = resolve('.cache/site');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  return place;
}

/** Astro renames files from its own folder in the project into the site, which no system does from disk to disk. */
function bringOver(made: string, folder: string): void {
  if (made === folder) return;
  if (statSync(folder).dev === statSync(made).dev) {
    rmdirSync(folder);
    renameSync(made, folder);
    return;
  }
  cpSync(made, folder, { recursive: true, preserveTimestamps: true });
  rmSync(made, { recursive: true });
}

function toFailure(issue: Issue): BuildResult {
  return { built: false, issues: [issue], counts: {} };
}

function toLockIssue(pid: number): Issue {
  return toIssue(
    'build-already-running',
    { file: join('.cache', 'build.lock') },
    {
      happened: `Process ${pid} is building this project, and two builds at a time would write over each other.`,
      remedy: 'Wait until it has ended, or end it.',
    },
  );
}

function toDiskIssue(out: string): Issue {
  return toIssue(
    'disk-full',
    { file: out },
    {
      happened: 'There is no space left for the new site, which stands beside the old one until it is whole.',
      remedy: 'Make room, or put the site on another disk with --out; .cache/ may be deleted at any time.',
    },
  );
}

function toOutIssue(out: string): Issue {
  return toIssue(
    'configuration-wrong',
    { file: out },
    {
      happened:
        'The site would take the place of this folder, but the folder holds something else than a site.',
      remedy: 'Name another folder with --out, or empty this one.',
    },
  );
}
