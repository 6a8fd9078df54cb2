import { spawn } from 'node:child_process';

/** A program to run from the project's folder. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Runs every step, one after another, whatever became of those before it. Prints a line for each, the whole output of
 * those that fail, and at the end `N passed, N failed`. Says whether all passed.
 */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  let failed = 0;
  for (const step of steps) {
    const { code, output } = await run(step);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name}`);
    if (code !== 0) {
      failed += 1;
      console.log(output.trimEnd());
    }
  }
  console.log(`\n${steps.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

function run(step: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ code: 1, output: `${step.command}: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
