import { describe, expect, it } from 'vitest';

import { arrange } from './arrange.ts';
import { selectPart } from './select-part.ts';
import { SMALL_GRAPH as graph } from './small-graph.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

function places(change: Partial<ViewState>): Record<string, { x: number; y: number }> {
  const view = { ...DEFAULT_VIEW, ...change };
  const arrangement = arrange(graph, view, selectPart(graph, view));
  return Object.fromEntries([...arrangement].map(([node, point]) => [graph.nodes[node]?.label ?? '', point]));
}

describe('arrange', () => {
  it('puts what a method descends from on its left and what descends from it on its right', () => {
    const { PPO, GRPO, DAPO, GSPO } = places({ focus: 'grpo', lens: 'lineage' });
    expect(PPO?.x).toBeLessThan(GRPO?.x ?? 0);
    expect(DAPO?.x).toBeGreaterThan(GRPO?.x ?? 0);
    expect(DAPO?.x).toBe(GSPO?.x);
    expect(DAPO?.y).not.toBe(GSPO?.y);
  });

  it('puts a way in the order of its steps', () => {
    const { DAPO, GRPO, PPO } = places({ focus: 'dapo', to: 'ppo', lens: 'path' });
    expect([DAPO?.x, GRPO?.x, PPO?.x]).toEqual([0, 190, 380]);
  });

  it('puts the focus in the middle and gives no two nodes one place', () => {
    const around = places({ focus: 'grpo' });
    expect(around['GRPO']).toEqual({ x: 0, y: 0 });
    expect(new Set(Object.values(around).map(({ x, y }) => `${x} ${y}`)).size).toBe(
      Object.keys(around).length,
    );
  });

  it('leaves the map as the build laid it out', () => {
    expect(places({ all: true })['PPO']).toEqual({ x: 100, y: 50 });
  });
});
