import type { BuildsOnRole, ComparisonOutcome, RelationType } from '../../../model/facts.ts';
import type { EntityKind } from '../../../model/vocabulary.ts';
import { isMeasured } from '../names/kinds.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Group } from './groups.ts';
import type { Trigger } from './trigger.ts';

/** A name in its place: its list, what it is, and the phrase that governs it. */
export interface Place {
  readonly occurrence: Occurrence;
  readonly group: Group;
  readonly kind: EntityKind | null;
  readonly trigger: Trigger | null;
  /** The index of the trigger's first token, and of the one after its last. */
  readonly at: number | null;
  readonly next: number | null;
}

/** What a rule says of a name: how the contribution stands to it. */
export interface Verdict {
  readonly type: RelationType;
  readonly role: BuildsOnRole | null;
  readonly outcome: ComparisonOutcome | null;
  readonly rule: string;
}

/** What a thing of some kind is to what is built on it, given what the phrase says. */
export function toRole(kind: EntityKind | null, role: BuildsOnRole | null): BuildsOnRole {
  if (kind === 'model') return role === 'modifies' || role === 'component' ? role : 'base-model';
  if (isMeasured(kind)) return 'data';
  if (role === 'base-model' && kind === 'method') return 'modifies';
  return role ?? (kind === 'method' ? 'modifies' : 'component');
}

export function toBaseModel(rule: string): Verdict {
  return { type: 'builds-on', role: 'base-model', outcome: null, rule };
}

export function toData(rule: string): Verdict {
  return { type: 'builds-on', role: 'data', outcome: null, rule };
}

export function toBuildsOn({ kind }: Place, { id, role: said }: Trigger): Verdict {
  const role = said ?? (kind === 'method' && id.startsWith('evaluate-') ? 'component' : null);
  return { type: 'builds-on', role: toRole(kind, role), outcome: null, rule: id };
}

export function toEvaluatedOn({ id }: Trigger): Verdict {
  return { type: 'evaluated-on', role: null, outcome: null, rule: id };
}
