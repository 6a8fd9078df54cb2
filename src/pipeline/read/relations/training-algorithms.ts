import { foldName } from '../../../model/fold.ts';
import type { Relation } from '../../../model/facts.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Line } from '../names/read-text.ts';
import type { Token } from '../text/tokens.ts';
import { skipAside } from './groups.ts';
import type { Place, Verdict } from './place.ts';
import type { Trigger } from './trigger.ts';
import { says } from '../text/cue.ts';
import { TRAINING_CUES } from './cues/training-algorithms-cues.ts';

/** Topics whose known methods are ways to train; what stands below them counts too. */
const TRAINING = [
  'policy-gradient',
  'value-based-rl',
  'actor-critic',
  'offline-rl',
  'inverse-rl',
  'preference-optimization',
  'supervised-fine-tuning',
  'reinforcement-fine-tuning',
  'imitation-learning',
  'rejection-sampling',
];

/** The folded spellings of all known methods that are ways to train, such as GRPO, DPO and SFT. */
export function toTrainingAlgorithms({ topics, names }: Vocabulary): ReadonlySet<string> {
  const isTraining = (id: string, seen: readonly string[] = []): boolean =>
    TRAINING.includes(id) ||
    (!seen.includes(id) && (topics.get(id)?.broader ?? []).some((above) => isTraining(above, [...seen, id])));
  return new Set(
    names
      .filter(({ kind, topics: ids }) => kind === 'method' && ids.some((id) => isTraining(id)))
      .flatMap(({ name, expansion, aliases }) => [
        name,
        ...(expansion === null ? [] : [expansion]),
        ...aliases,
      ])
      .map(foldName),
  );
}

/** Whoever uses a way to train as a part trains with it, whatever the phrase that says so. */
export function withTraining(relations: readonly Relation[], algorithms: ReadonlySet<string>): Relation[] {
  return relations.map((relation) =>
    (relation.role === 'component' || relation.rule === 'build-start-from') &&
    algorithms.has(foldName(relation.target))
      ? { ...relation, role: 'trains-with' }
      : relation,
  );
}

/** "popular online approaches (e.g., X)": an example of what others do. */
function isExampleOfOthers(lead: readonly Token[]): boolean {
  const noun = lead.findLastIndex(({ lower }) => says(TRAINING_CUES.approaches, lower));
  return (
    noun !== -1 &&
    lead
      .slice(0, noun)
      .some(({ lower }) => says(TRAINING_CUES.popular, lower) || says(TRAINING_CUES.ofOthers, lower))
  );
}

/** A phrase that makes something else of the name; one that tells where a thing is tried, or what for, does not. */
function isGoverned(trigger: Trigger | null): boolean {
  return (
    trigger !== null && trigger.type !== 'evaluated-on' && !/^build-(?:gain-for|enable)$/u.test(trigger.id)
  );
}

/**
 * A way to train that our work speaks of without a phrase that governs it: "the best ratio of SFT to RL", "SFT fosters
 * stable heads". Whoever studies or applies it builds on it.
 */
export function readTraining(
  { occurrence, group, trigger, kind }: Place,
  { tokens }: Line,
  training: ReadonlySet<string>,
): Verdict[] {
  if (
    isGoverned(trigger) ||
    kind !== 'method' ||
    occurrence.isFieldTerm ||
    occurrence.candidate.ending !== ''
  )
    return [];
  if (!training.has(foldName(occurrence.name)) || occurrence.sentence.field === 'title') return [];
  const { candidate } = group.at(-1) as Occurrence;
  const after = tokens[skipAside(tokens, candidate.next)]?.lower ?? '';
  const before = tokens.slice(Math.max(0, group[0].candidate.first - 3), group[0].candidate.first);
  const lead = tokens.slice(Math.max(0, group[0].candidate.first - 8), group[0].candidate.first);
  if (lead.some(({ lower }) => says(TRAINING_CUES.leftOut, lower)) || isExampleOfOthers(lead)) return [];
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(occurrence.name);
  if (
    isWord ||
    says(TRAINING_CUES.rivals, after) ||
    before.some(({ lower }) => says(TRAINING_CUES.ofOthers, lower))
  )
    return [];
  return [{ type: 'builds-on', role: 'trains-with', outcome: null, rule: 'build-training' }];
}
