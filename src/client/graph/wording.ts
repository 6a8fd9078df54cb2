import type { NodeKind } from '../../model/wiki.ts';
import { verbOf } from '../../model/relation-verbs.ts';
import type { Edge, GraphModel } from './graph-model.ts';

/** What a kind of node is called. */
export const KIND_WORDS: Readonly<Record<NodeKind, string>> = {
  method: 'method',
  model: 'model',
  benchmark: 'benchmark',
  dataset: 'dataset',
  environment: 'environment',
  work: 'paper without a named method',
};

/** An edge as a sentence: `GUI-G1 builds on GRPO`. */
export function sayEdge(graph: GraphModel, edge: Edge): string {
  return `${graph.nodes[edge.from]?.label ?? ''} ${verbOf(edge)} ${graph.nodes[edge.to]?.label ?? ''}`;
}

/** A number with its thing, in the singular or the plural: `1 paper`, `12 papers`. */
export function countOf(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
}
