import type { Configuration } from './model/configuration.ts';

/** Set these for a site of your own; `npm run new-field` begins one of another field. */
export const configuration: Configuration = {
  title: 'Methodex',
  description: 'An encyclopedia of methods',
  address: null,
  repository: null,
  seeds: 'seeds',
  vocabulary: 'src/vocabulary',
  examples: 'GRPO, GUI agents, Qwen2.5-VL, …',
  colours: {},
  show: {
    header: ['topics', 'methods', 'benchmarks', 'papers', 'graph'],
    home: ['picture', 'methods', 'newest', 'topics', 'benchmarks'],
    statements: ['findings', 'claims', 'scale', 'availability'],
  },
};
