import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>
  >;
}

/** The rights to write that a job may have, for what it is there for. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  'publish.yml publish': ['id-token', 'pages'],
  'pull-request.yml compare': ['pull-requests'],
};

const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const steps = workflows.flatMap(({ workflow }) => Object.values(workflow.jobs).flatMap((job) => job.steps));
const commands = [...new Set(steps.flatMap(({ run }) => run?.trim().split('\n') ?? []))].sort();

describe.each(workflows)('the workflow $file', ({ file, text, workflow }) => {
  it('gives no right to all jobs, and each job the least', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of Object.entries(workflow.jobs)) {
      const written = Object.entries(job.permissions ?? {}).filter(([, right]) => right !== 'read');
      expect(written.map(([what]) => what).sort()).toEqual(MAY_WRITE[`${file} ${name}`] ?? []);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  it('pins every action by its whole hash and says which version that is', () => {
    const used = text.split('\n').filter((line) => /^\s*(?:- )?uses:/u.test(line));
    for (const line of used)
      expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it('keeps its token out of the checkout, and puts no expression into a command', () => {
    for (const job of Object.values(workflow.jobs))
      for (const step of job.steps) {
        if (step.uses?.startsWith('actions/checkout@'))
          expect(step.with?.['persist-credentials']).toBe(false);
        expect(step.run ?? '').not.toContain('${{');
      }
  });
});

it('the workflows run commands', () => {
  expect(commands).toContain('npm run ci');
});

it.each(commands.filter((command) => command !== 'npm ci'))('%s is a command of the project', (command) => {
  const name = /^npm run ([\w:-]+)(?: -- .*)?$/u.exec(command)?.[1] ?? '';
  const [program = '', file = ''] = (scripts[name] ?? '').split(' ');
  expect(existsSync(program === 'node' ? file : program)).toBe(true);
  if (program !== 'node') return;
  const { status, stdout } = spawnSync(process.execPath, [file, '--help'], { encoding: 'utf8' });
  expect({ status, saysHow: stdout.includes(`npm run ${name}`) }).toEqual({ status: 0, saysHow: true });
});
