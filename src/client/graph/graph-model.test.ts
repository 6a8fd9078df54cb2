import { expect, test } from 'vitest';

import { toGraphModel } from './graph-model.ts';
import { SMALL_GRAPH } from './small-graph.ts';

test('what the file leaves out follows from labels and kinds', () => {
  const { file } = SMALL_GRAPH;
  const { id, path } = file.nodes;
  const short = { ...file, nodes: { ...file.nodes, id: id.map(() => ''), path: path.map(() => '') } };
  const [grpo] = toGraphModel(short).nodes;
  expect(grpo).toEqual(SMALL_GRAPH.nodes[0]);
});
