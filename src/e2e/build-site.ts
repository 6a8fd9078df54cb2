import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';

/** The site that the browser tests look at: where it is served, and the folder it lies in. */
export interface TestedSite {
  readonly address: string;
  readonly origin: string;
  readonly base: string;
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: TestedSite;
  }
}

/** Under a path of its own, so that every link that forgets the base path is a failure somewhere. */
const BASE = '/methodex/';

/** Builds the site of the project's own seeds and serves it, as a plain static host would, until the tests are over. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = buildFrom('seeds', '.cache/e2e/site');
  const { address, origin, close } = await serveFolder(folder, { base: BASE });
  project.provide('site', { address, origin, base: BASE, folder });
  return close;
}

/** Builds a site of some seeds for a test; throws with all that the build said where there is none. */
export function buildFrom(seeds: string, out: string, base = BASE): string {
  const { status, said } = runBuild(['--seeds', seeds, '--base', base, '--out', out]);
  if (status !== 0) throw new Error(`The site could not be built:\n${said}`);
  return resolve(out);
}

/** How a build ended and what it said. */
export interface BuildEnd {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a build, after those that other tests run; `shell` is what a shell does before it. */
export function runBuild(args: readonly string[], shell = ''): BuildEnd {
  for (;;) {
    const end = runBuildNow(args, shell);
    if (!end.said.includes('build-already-running')) return end;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

/** Runs a build, whatever else is running. */
export function runBuildNow(args: readonly string[], shell = ''): BuildEnd {
  const command = [process.execPath, 'scripts/build.ts', ...args];
  const [program = '', ...words] =
    shell === '' ? command : ['/bin/sh', '-c', `${shell}; exec "$@"`, 'sh', ...command];
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    env: { ...withoutTestRunner(process.env), METHODEX_FIRST_FIELD: '1' },
  });
  return { status, said: `${stdout}\n${stderr}` };
}

/** What the test runner puts into its workers' environment, and Vite would take for the build's own. */
const OF_TEST_RUNNER = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/u;

/** The environment without what the test runner put there. */
export function withoutTestRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_TEST_RUNNER.test(name)));
}
