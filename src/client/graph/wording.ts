import type { RelationType } from '../../model/facts.ts';
import type { NodeKind } from '../../model/wiki.ts';
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

const VERBS: Readonly<Record<RelationType, string>> = {
  'builds-on': 'builds on',
  'compares-with': 'is compared with',
  'evaluated-on': 'is evaluated on',
};

const ROLE_VERBS = {
  modifies: 'modifies',
  'trains-with': 'trains with',
  'base-model': 'starts from',
  component: 'uses',
  data: 'takes data from',
} as const;

const OUTCOME_VERBS = {
  better: 'reports better than',
  worse: 'reports worse than',
  similar: 'reports on par with',
} as const;

/** An edge's verb, as exact as its papers agree: `modifies`, `reports better than`, `builds on`. */
export function verbOf(edge: Pick<Edge, 'type' | 'roles' | 'outcomes'>): string {
  const [role, ...otherRoles] = edge.roles;
  const [outcome, ...otherOutcomes] = edge.outcomes;
  if (role !== undefined && otherRoles.length === 0) return ROLE_VERBS[role];
  if (outcome !== undefined && otherOutcomes.length === 0) return OUTCOME_VERBS[outcome];
  return VERBS[edge.type];
}

/** An edge as a sentence: `GUI-G1 builds on GRPO`. */
export function sayEdge(graph: GraphModel, edge: Edge): string {
  return `${graph.nodes[edge.from]?.label ?? ''} ${verbOf(edge)} ${graph.nodes[edge.to]?.label ?? ''}`;
}

/** A number with its thing, in the singular or the plural: `1 paper`, `12 papers`. */
export function countOf(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
}
