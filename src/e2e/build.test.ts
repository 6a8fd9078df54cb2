import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild, runBuildNow, withoutTestRunner } from './build-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'methodex-'));
const seeds = join(folder, 'seeds');
const out = join(folder, 'site');
const ARGS = ['--seeds', seeds, '--out', out];
const SLOW = 300_000;

let whole: Record<string, string>;

beforeAll(() => {
  mkdirSync(seeds);
  cpSync('src/pipeline/__golden__/one-listing/seeds', seeds, { recursive: true });
  const { status, said } = runBuild(ARGS);
  if (status !== 0) throw new Error(said);
  whole = readFiles();
}, SLOW);

afterAll(() => rmSync(folder, { recursive: true }));

const OTHER_DISK = '/dev/shm';

it.skipIf(!existsSync(OTHER_DISK) || statSync(OTHER_DISK).dev === statSync('.').dev)(
  'a site is the same on another disk',
  () => {
    const place = mkdtempSync(join(OTHER_DISK, 'methodex-'));
    try {
      const args = ['--seeds', seeds, '--out', join(place, 'site')];
      for (const time of ['first', 'again']) expect(runBuild(args), time).toMatchObject({ status: 0 });
      expect(readFiles(join(place, 'site'))).toEqual(whole);
    } finally {
      rmSync(place, { recursive: true });
    }
  },
  SLOW,
);

it(
  'a site is the same beside the project, in a folder whose name begins with the project’s',
  () => {
    const place = `${resolve('.')}-site-of-a-test`;
    try {
      for (const time of ['first', 'again'])
        expect(runBuild(['--seeds', seeds, '--out', join(place, 'site')]), time).toMatchObject({ status: 0 });
      expect(readFiles(join(place, 'site'))).toEqual(whole);
    } finally {
      rmSync(place, { recursive: true });
    }
  },
  SLOW,
);

describe('a build that can not end', () => {
  it('because nothing fits on the disk any more says so, and leaves the site', () => {
    const { status, said } = runBuild(ARGS, 'ulimit -f 16');
    expect(said).toContain('disk-full');
    expect(said).toContain('What was there before is unchanged.');
    expect(said).not.toMatch(/^ +at /mu);
    expect(status).toBe(1);
    expect(readFiles()).toEqual(whole);
  }, 300_000);

  it.each(['seeds', 'wiki', 'site'])(
    'because it is killed after the stage "%s" leaves the site',
    async (stage) => {
      await killAfter(stage);
      expect(readFiles()).toEqual(whole);
    },
    300_000,
  );

  it('because another is running names that one, and leaves it alone', async () => {
    const other = await startBuild();
    const { status, said } = runBuildNow(ARGS);
    expect(status).toBe(1);
    expect(said).toContain(
      `Process ${other.pid} is building this project, and two builds at a time would write over each other.`,
    );
    expect(await other.ended).toBe(0);
    expect(readFiles()).toEqual(whole);
  }, 300_000);

  it('is of no consequence for the next', () => {
    expect(runBuild(ARGS)).toMatchObject({ status: 0 });
    expect(readFiles()).toEqual(whole);
    const sites = readdirSync(join(folder, '.site')).filter((name) => !name.endsWith('.kept'));
    expect(sites).toHaveLength(1);
  }, 300_000);
});

function readFiles(site = out): Record<string, string> {
  const files = readdirSync(join(site, '/'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(site, file), readFileSync(file, 'latin1')];
    }),
  );
}

interface Started {
  readonly pid: number;
  readonly ended: Promise<number | null>;
  readonly kill: () => void;
  /** Holds as soon as the build has said that it is done with a stage. */
  readonly said: (stage: string) => Promise<void>;
}

/** Starts a build, and comes back when it holds the lock. */
async function startBuild(): Promise<Started> {
  for (;;) {
    const child = spawn(process.execPath, ['scripts/build.ts', ...ARGS], {
      env: withoutTestRunner(process.env),
    });
    const ended = new Promise<number | null>((resolve) => {
      child.once('close', resolve);
    });
    let text = '';
    const hear = (chunk: Buffer): void => void (text += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const until = async (isSo: () => boolean): Promise<void> => {
      while (!isSo() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const { pid = 0 } = child;
    await until(() => isLockedBy(pid));
    if (child.exitCode === null)
      return {
        pid,
        ended,
        kill: () => child.kill('SIGKILL'),
        said: (stage) => until(() => new RegExp(`^${stage} `, 'mu').test(text)),
      };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function killAfter(stage: string): Promise<void> {
  const started = await startBuild();
  await started.said(stage);
  started.kill();
  expect(await started.ended).toBe(null);
}

function isLockedBy(pid: number): boolean {
  const lock = '.cache/build.lock';
  try {
    return existsSync(lock) && (JSON.parse(readFileSync(lock, 'utf8')) as { pid: number }).pid === pid;
  } catch {
    return false;
  }
}
