import { describe, expect, it } from 'vitest';

import { selectPart } from './select-part.ts';
import { SMALL_GRAPH as graph } from './small-graph.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

function names(change: Partial<ViewState>): string[] {
  return selectPart(graph, { ...DEFAULT_VIEW, ...change }).nodes.map(
    (place) => graph.nodes[place]?.label ?? '',
  );
}

describe('selectPart', () => {
  it.each<[string, Partial<ViewState>, string[]]>([
    ['a neighbourhood', { focus: 'grpo' }, ['GRPO', 'PPO', 'DAPO', 'GSPO']],
    ['a neighbourhood, one step', { focus: 'ppo' }, ['GRPO', 'PPO']],
    ['a neighbourhood, two steps', { focus: 'ppo', depth: 2 }, ['GRPO', 'PPO', 'DAPO', 'GSPO']],
    ['one relation', { focus: 'dapo', relations: ['compares-with'] }, ['DAPO', 'GSPO']],
    ['the layer of benchmarks', { focus: 'dapo', benchmarks: true }, ['GRPO', 'DAPO', 'GSPO', 'B:AIME']],
    ['a benchmark in focus, though its layer is off', { focus: 'b:aime' }, ['DAPO', 'B:AIME']],
    ['an ancestry', { focus: 'dapo', lens: 'lineage' }, ['GRPO', 'PPO', 'DAPO']],
    ['a way', { focus: 'dapo', to: 'ppo', lens: 'path' }, ['GRPO', 'PPO', 'DAPO']],
    ['no way', { focus: 'lone', to: 'ppo', lens: 'path' }, ['PPO', 'Lone']],
    ['years', { all: true, years: [2026, 2026] }, ['Lone', 'Other']],
    ['an organization', { organization: 'lab' }, ['GRPO', 'PPO']],
    ['a topic with those below it', { topic: 'rl', relations: ['builds-on'] }, ['GRPO', 'PPO', 'GSPO']],
    [
      'a name that is not there, as if none was asked for',
      { focus: 'nothing', all: true, years: [2024, 2024] },
      ['GRPO', 'PPO'],
    ],
  ])('gives %s', (_, change, expected) => {
    expect(names(change)).toEqual(expected);
  });

  it('starts from what is most taken up', () => {
    expect(names({})).toEqual(['GRPO', 'PPO', 'DAPO']);
    expect(names({ relations: ['compares-with'] })).toEqual([]);
    expect(names({ benchmarks: true })).toContain('GRPO');
  });

  it('gives only edges whose ends are shown', () => {
    for (const focus of ['grpo', 'ppo', 'lone']) {
      const part = selectPart(graph, { ...DEFAULT_VIEW, focus, benchmarks: true });
      for (const place of part.edges) {
        expect(part.nodes).toContain(graph.edges[place]?.from);
        expect(part.nodes).toContain(graph.edges[place]?.to);
      }
    }
  });
});
