import type { AstroIntegration } from 'astro';
import { report } from './report.ts';

/** Says when Astro's own stages begin and end. */
export function stages(): AstroIntegration {
  return {
    name: 'methodex:stages',
    hooks: {
      'astro:build:start': () => report({ kind: 'stage-start', stage: 'site' }),
      'astro:build:done': () => report({ kind: 'stage-end', stage: 'site' }),
    },
  };
}
