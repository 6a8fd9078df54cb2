import { defineConfig } from 'vitest/config';
import { totalsReporter } from './scripts/lib/totals-reporter.ts';

export default defineConfig({
  test: {
    reporters: ['default', totalsReporter()],
    expandSnapshotDiff: true,
    projects: [
      {
        test: {
          name: 'unit',
          // The tests are about the field that the project brings along, whatever a fork is about.
          env: { METHODEX_FIRST_FIELD: '1' },
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**'],
          // Only a hang is too slow: how fast the machine is decides no test.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          env: { METHODEX_FIRST_FIELD: '1' },
          include: ['src/e2e/**/*.test.ts'],
          globalSetup: ['src/e2e/build-site.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
