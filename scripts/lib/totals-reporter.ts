import type { Reporter, TestModule } from 'vitest/node';

/**
 * A reporter whose last word is `N passed, N failed` on a line of its own. Files that can't be loaded and errors
 * outside of tests count as failed; skipped tests are named before it.
 */
export function totalsReporter(): Reporter {
  return {
    onTestRunEnd(modules, errors) {
      const states = modules.flatMap(toStates);
      const skipped = countOf(states, 'skipped');
      // The default reporter prints its summary in the same hook: the line must come after it.
      process.once('exit', () => {
        const failed = countOf(states, 'failed') + errors.length;
        process.stdout.write(skipped > 0 ? `\n${skipped} not run\n` : '\n');
        process.stdout.write(`${countOf(states, 'passed')} passed, ${failed} failed\n`);
      });
    },
  };
}

type State = 'passed' | 'failed' | 'skipped' | 'pending';

function toStates(module: TestModule): State[] {
  const states: State[] = [...module.children.allTests()].map((test) => test.result().state);
  return module.errors().length > 0 ? [...states, 'failed'] : states;
}

function countOf(states: readonly State[], state: State): number {
  return states.filter((each) => each === state).length;
}
