import { expect, it } from 'vitest';

import type { LinkedTopic, Wiki } from '../model/wiki.ts';
import { toTree, type TreeNode } from './topic-tree.ts';

const BROADER: Readonly<Record<string, readonly string[]>> = {
  agents: [],
  'web-agents': ['agents'],
  'gui-agents': ['missing', 'agents', 'interfaces'],
  interfaces: [],
  'phone-agents': ['gui-agents'],
  round: ['trip'],
  trip: ['round'],
};
const topics = new Map(
  Object.entries(BROADER).map(([id, broader]) => {
    return [id, { topic: { id, label: id, broader } } as unknown as LinkedTopic];
  }),
);
const wiki = { topics } as unknown as Wiki;
const toText = (nodes: readonly TreeNode[]): string =>
  nodes.map(({ linked, children }) => `${linked.topic.id}(${toText(children)})`).join(' ');

it.each([
  [['phone-agents'], 'agents(gui-agents(phone-agents()))'],
  [['web-agents', 'phone-agents'], 'agents(gui-agents(phone-agents()) web-agents())'],
  [['interfaces', 'agents', 'unknown'], 'agents() interfaces()'],
  [['round'], ''],
  [[], ''],
])('of %j makes the tree %j', (ids, tree) => {
  expect(toText(toTree(ids, wiki))).toBe(tree);
});
