import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DEFAULT_VIEW, parseView, toQuery, type ViewState } from './view-state.ts';
import { RELATION_TYPES } from '../../model/graph-file.ts';

describe('parseView', () => {
  it('reads the address that the pages link to', () => {
    expect(parseView('?focus=grpo&depth=2&relations=builds-on&topic=gui-agents&years=2024-2026')).toEqual({
      ...DEFAULT_VIEW,
      focus: 'grpo',
      depth: 2,
      relations: ['builds-on'],
      topic: 'gui-agents',
      years: [2024, 2026],
    });
  });

  it.each(['', '?depth=-1', '?depth=x&years=20&relations=nothing&lens=hair', '?__proto__=1'])(
    'falls back where %j makes no sense',
    (query) => {
      expect(parseView(query)).toEqual(DEFAULT_VIEW);
    },
  );

  it('comes back the same from the address it writes', () => {
    const name = fc.option(fc.string({ minLength: 1, maxLength: 12 }));
    const year = fc.integer({ min: 1990, max: 2030 });
    const view: fc.Arbitrary<ViewState> = fc.record({
      lens: fc.constantFrom('map', 'lineage', 'path'),
      focus: name,
      to: name,
      depth: fc.integer({ min: 1, max: 4 }),
      all: fc.boolean(),
      relations: fc.subarray([...RELATION_TYPES], { minLength: 1 }),
      topic: name,
      years: fc.option(
        fc.tuple(year, fc.nat(9)).map(([first, more]): [number, number] => [first, first + more]),
      ),
      organization: name,
      benchmarks: fc.boolean(),
      works: fc.boolean(),
      selected: name,
    });
    fc.assert(
      fc.property(view, (given) => {
        expect(parseView(toQuery(given))).toEqual(given);
      }),
    );
  });
});
