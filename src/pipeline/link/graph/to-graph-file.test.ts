import { expect, test } from 'vitest';

import { readWiki } from '../../../../scripts/lib/read-wiki.ts';
import { NODE_KINDS, toUsualId, toUsualPath } from '../../../model/graph-file.ts';
import { toGraphFile } from './to-graph-file.ts';

const wiki = readWiki();
const { nodes } = toGraphFile(wiki, new Map());

test('ids and addresses that follow from names need not be written, and are found again', () => {
  const read = nodes.label.map((label, index) => {
    const id = nodes.id[index] || toUsualId(label);
    const kind = NODE_KINDS[nodes.kind[index] ?? 0] ?? 'method';
    return { id, path: nodes.path[index] || toUsualPath(kind, id) };
  });
  expect(read).toEqual(wiki.graph.nodes.map(({ id, path }) => ({ id, path })));
  expect(nodes.path.filter((path) => path !== '').length).toBeLessThan(nodes.path.length / 2);
});
