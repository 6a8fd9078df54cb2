import { foldName } from '../../../model/fold.ts';
import type { Relation } from '../../../model/facts.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';

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
    relation.role === 'component' && algorithms.has(foldName(relation.target))
      ? { ...relation, role: 'trains-with' }
      : relation,
  );
}
