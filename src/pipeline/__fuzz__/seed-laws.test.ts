import fc from 'fast-check';
import { describe, it } from 'vitest';

import { SEED_LAWS } from './seed-laws.ts';

describe('reading seeds', () => {
  it.each(SEED_LAWS)('$name', ({ property }) => {
    fc.assert(property, { numRuns: 300, seed: 1 });
  });
});
