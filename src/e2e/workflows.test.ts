import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { withoutTestRunner } from './build-site.ts';

/**
 * Runs the commands of the workflow files, as they stand there, in a copy of the project with two papers. What only
 * GitHub can do (its own actions, `npm ci` from the network, and `npm run ci`, which is what runs these tests) is left
 * to it; `scripts/lib/workflows.test.ts` holds those steps against the rules.
 */
interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

/** Whole builds take their time on a busy machine. */
const PATIENCE = 300_000;
const LEFT_OUT = new Set(['npm ci', 'npm run ci']);
const project = mkdtempSync(join(tmpdir(), 'methodex-workflows-'));
const before = join(project, '.before');
const tools = join(project, '.tools');
const server = createServer((request, response) => {
  response.statusCode = request.url === '/gone' ? 404 : 200;
  response.end();
});

beforeAll(async () => {
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const { port } = server.address() as AddressInfo;
  const papers = ['here', 'gone'].map((name) => `http://127.0.0.1:${port}/${name}`);
  copyProject(project, papers);
  copyProject(before, papers.slice(0, 1));
  mkdirSync(tools);
  // Stands for GitHub's own command: keeps what it was asked.
  writeFileSync(join(tools, 'gh'), '#!/bin/sh\necho "$@" > "$GH_KEPT.args"\ncat > "$GH_KEPT"\n');
  chmodSync(join(tools, 'gh'), 0o755);
});

afterAll(() => {
  server.close();
  rmSync(project, { recursive: true, force: true });
});

describe('the commands of pull-request.yml', () => {
  it('build both sides and say under the request what would change', { timeout: PATIENCE }, async () => {
    const kept = join(project, 'comment.md');
    const summary = join(project, 'summary.md');
    const env = { GH_KEPT: kept, PULL_REQUEST: '7', GITHUB_STEP_SUMMARY: summary };
    for (const step of stepsOf('pull-request.yml', 'compare'))
      expect(await run(step, env)).toMatchObject({ status: 0 });
    const comment = readFileSync(kept, 'utf8');
    expect(comment).toContain('A Paper with gone');
    expect(comment).not.toContain('A Paper with here');
    expect(readFileSync(summary, 'utf8')).toBe(comment);
    expect(readFileSync(`${kept}.args`, 'utf8')).toMatch(/^pr comment 7 --edit-last --create-if-none/u);
  });
});

describe('the commands of publish.yml', () => {
  it(
    'build the site for the repository’s own address into the folder that is published',
    { timeout: PATIENCE },
    async () => {
      const steps = stepsOf('publish.yml', 'build');
      for (const step of steps)
        expect(await run(step, { GITHUB_REPOSITORY: 'Someone/wiki' })).toMatchObject({ status: 0 });
      const uploaded = readWorkflow('publish.yml').jobs['build']?.steps.find(({ uses }) =>
        uses?.includes('upload-pages-artifact'),
      );
      const folder = join(project, uploaded?.with?.['path'] ?? '');
      const home = readFileSync(join(folder, 'index.html'), 'utf8');
      expect(home).toContain('<link rel="canonical" href="https://someone.github.io/wiki/">');
      expect(home).toContain('href="/wiki/papers/');
      expect(existsSync(join(folder, 'sitemap.xml'))).toBe(true);
    },
  );
});

describe('the commands of external-links.yml', () => {
  it('name the addresses that hold nothing any more', async () => {
    const results = [];
    for (const step of stepsOf('external-links.yml', 'links')) results.push(await run(step, {}));
    expect(results.map(({ status }) => status)).toEqual([1]);
    expect(results[0]?.output).toMatch(/\/gone\t404\n1 of 2 addresses answer\./u);
  });
});

function readWorkflow(file: string): { jobs: Readonly<Record<string, { steps: readonly Step[] }>> } {
  return parse(readFileSync(join('.github/workflows', file), 'utf8')) as ReturnType<typeof readWorkflow>;
}

/** The steps of a job that are commands which can be run here. */
function stepsOf(file: string, job: string): Step[] {
  const steps = (readWorkflow(file).jobs[job]?.steps ?? []).filter(
    ({ run: command }) => command !== undefined,
  );
  expect(steps.length).toBeGreaterThan(0);
  return steps.filter(({ run: command = '' }) => !LEFT_OUT.has(command));
}

/** Runs a step beside this process, whose server it may ask. */
function run(
  { run: command = '', 'working-directory': folder = '.' }: Step,
  env: Readonly<Record<string, string>>,
): Promise<{ status: number | null; output: string }> {
  return new Promise((ended) => {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', command], {
      cwd: join(project, folder),
      env: {
        ...withoutTestRunner(process.env),
        METHODEX_FIRST_FIELD: '1',
        PATH: `${tools}:${process.env['PATH'] ?? ''}`,
        ...env,
      },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('close', (status) => ended({ status, output }));
  });
}

const OWN = new Set(['node_modules', '.git', '.cache', '.dist', 'dist', 'seeds', 'coverage']);

/** A copy of the project with papers of its own, each with a link, and without a ledger or corrections. */
function copyProject(target: string, links: readonly string[]): void {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync('.').filter((each) => !OWN.has(each)))
    cpSync(name, join(target, name), { recursive: true });
  rmSync(join(target, 'src/content'), { recursive: true, force: true });
  rmSync(join(target, 'src/vocabulary/addresses/published.txt'), { force: true });
  // What was moved, withdrawn or set right is about other papers.
  for (const file of ['addresses/redirects.yml', 'addresses/withdrawn.yml', 'corrections.yml'])
    writeFileSync(join(target, 'src/vocabulary', file), '[]\n');
  symlinkSync(resolve('node_modules'), join(target, 'node_modules'));
  mkdirSync(join(target, 'seeds'));
  const papers = links.map((link) => {
    const title = `A Paper with ${link.split('/').at(-1) ?? ''}`;
    const abstract = 'We present Foo, which builds on GRPO.';
    return JSON.stringify({ title, abstract, date: '2025-05-20', links: [link] });
  });
  writeFileSync(join(target, 'seeds/papers.jsonl'), `${papers.join('\n')}\n`);
}
