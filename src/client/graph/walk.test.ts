import { describe, expect, it } from 'vitest';

import { arrange } from './arrange.ts';
import { findNames } from './find-names.ts';
import { selectPart } from './select-part.ts';
import { SMALL_GRAPH as graph } from './small-graph.ts';
import { DEFAULT_VIEW } from './view-state.ts';
import { walk, type Direction } from './walk.ts';

describe('walk', () => {
  const view = { ...DEFAULT_VIEW, focus: 'grpo', lens: 'lineage' as const };
  const part = selectPart(graph, view);
  const shown = { graph, part, arrangement: arrange(graph, view, part) };

  it.each<[string, Direction, string | null]>([
    ['grpo', 'left', 'PPO'],
    ['ppo', 'right', 'GRPO'],
    ['ppo', 'left', null],
    ['dapo', 'left', 'GRPO'],
  ])('from %s %s leads to %s', (from, direction, to) => {
    const next = walk(shown, graph.byId.get(from) ?? -1, direction);
    expect(next === null ? null : graph.nodes[next]?.label).toBe(to);
  });
});

describe('findNames', () => {
  it.each([
    ['grpo', ['GRPO']],
    ['PO', ['GRPO', 'PPO', 'DAPO', 'GSPO'].toSorted()],
    ['d', ['DAPO']],
    ['', []],
    ['nothing', []],
  ])('finds %j', (typed, names) => {
    const found = findNames(graph, typed, 8).map((place) => graph.nodes[place]?.label ?? '');
    expect(typed === 'PO' ? found.toSorted() : found).toEqual(names);
  });
});
