import type { BuildsOnRole, ComparisonOutcome, RelationType } from './facts.ts';

/** What parallel relations of one type say together. */
export interface RelationTies {
  readonly type: RelationType;
  readonly roles: readonly BuildsOnRole[];
  readonly outcomes: readonly ComparisonOutcome[];
}

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

/** A relation's verb, as exact as its papers agree: `modifies`, `reports better than`, `builds on`. */
export function verbOf(edge: RelationTies): string {
  const [role, ...otherRoles] = edge.roles;
  const [outcome, ...otherOutcomes] = edge.outcomes;
  if (role !== undefined && otherRoles.length === 0) return ROLE_VERBS[role];
  if (outcome !== undefined && otherOutcomes.length === 0) return OUTCOME_VERBS[outcome];
  return VERBS[edge.type];
}
