import type { Occurrence } from '../names/occurrence.ts';
import type { Names } from '../names/read-names.ts';
import type { Line } from '../names/read-text.ts';
import type { Place, Verdict } from './place.ts';
import { SCORED } from './place.ts';

/** Phrases that say what a model was made into, whatever is measured with it. */
const MADE_FROM =
  /^build-(?:based-on|on-top-of|fine-tune|trained-with|start-from|expand-on|extend|improve|variant-of|data|from|inspired|follow|use|combine|backbone|replicate|into|kept)/u;

/** What is done to models that are more than scored. */
const MAKES =
  /\b(?:train(?:ed|ing)?|(?:fine|instruction)-?\s?tun\w*|finetun\w*|distill\w*|boost\w*|enhanc\w*)\b/iu;

/** What we do, where "we find that" only tells what was seen. */
const BY_US =
  /\b(?:[Ww]e(?!\s(?:find|found|show|observe|see|report|reveal|demonstrate|conduct)\b)|[Oo]ur(?!\s(?:\p{Ll}+\s)?(?:results|findings|experiments|evaluations?|analys[ei]s|study|benchmark))|us)\b/u;

/**
 * "We evaluate A and B", "the strongest model (A), which achieves 47%": models that a paper scores on the benchmark that
 * is all it presents. They are held against it, and neither wins.
 */
export function isScoredByOwn({ occurrence, kind, trigger }: Place, line: Line, names: Names): boolean {
  if (kind !== 'model' || !/^(?:known|strong)$/u.test(occurrence.candidate.shape)) return false;
  if (!isResourceAlone(names) || occurrence.candidate.ending !== '') return false;
  if (/^Transformers?$/u.test(occurrence.name)) return false;
  const { field, index, text } = occurrence.sentence;
  if (field === 'title' || index < names.text.start || occurrence.isFieldTerm) return false;
  if (trigger !== null && (trigger.type === 'compares-with' || MADE_FROM.test(trigger.id))) return false;
  if (trigger?.id === 'build-using' && BY_US.test(text.slice(0, occurrence.start))) return false;
  if (MAKES.test(text)) return false;
  return trigger?.type !== 'none' && (line.isSelf || SCORED.test(text.toLowerCase()));
}

/** Says whether a paper presents benchmarks or data and nothing else. */
export function isResourceAlone({ introduces }: Names): boolean {
  return introduces.length > 0 && introduces.every(({ kind }) => kind !== 'method');
}

/** "On our benchmark, A outperforms B": two of others, so that nothing of ours wins or loses. */
export function isAmongOthers({ occurrence: { sentence, start } }: Place, names: Names): boolean {
  if (!isResourceAlone(names)) return false;
  const isOurs = /\b(?:[Oo]urs?|[Ww]e|(?:trained|fine-?tuned|tuned)\s(?:on|with))\b/u;
  return (
    !isOurs.test(sentence.text.slice(0, start)) &&
    names.occurrences.some(
      (one) => one.sentence === sentence && !one.own && one.kind === 'model' && one.end < start,
    )
  );
}

/** A comparison with a model; where a benchmark is all that is presented, it leaves open who is better. */
export function toScored(
  { occurrence }: Place,
  names: Names,
  { rule, outcome }: Pick<Verdict, 'rule' | 'outcome'>,
): Verdict {
  const isOpen = isResourceAlone(names) && occurrence.kind === 'model';
  return { type: 'compares-with', role: null, outcome: isOpen ? null : outcome, rule };
}

const CLASS =
  /(?:models|methods|agents|systems|networks|algorithms|approaches|policies|frameworks|solvers|detectors|planners)$/iu;

/** "Time Series Foundation Models (TSFMs)": a class of things, and no one of them. */
export function isClassOfThings({ name }: Occurrence, { text }: Names): boolean {
  return (
    /\p{Lu}s$/u.test(name) &&
    text.abbreviations.some(({ short, long }) => short.text === name && CLASS.test(long.text))
  );
}
