import { isMeasured } from '../names/kinds.ts';
import type { Occurrence } from '../names/occurrence.ts';
import type { Names } from '../names/read-names.ts';
import type { Line } from '../names/read-text.ts';
import { isFieldTerm } from '../names/word-lists.ts';
import type { Token } from '../text/tokens.ts';
import type { Place } from './place.ts';
import type { Group } from './groups.ts';
import { behindGroup, skipAside } from './groups.ts';
import { hasOwn } from './own-speech.ts';
import { says } from '../text/cue.ts';
import { SHAPE_CUES } from './cues/relation-shapes-cues.ts';
import { SHARED_CUES } from './cues/shared-cues.ts';

/** "the ScreenSpot-series benchmarks" are ScreenSpot itself; "R1-style learning" is something else. */
export function hasAdjectiveEnding({ occurrence, kind }: Place): boolean {
  const { ending } = occurrence.candidate;
  return ending !== '' && !(says(SHAPE_CUES.series, ending) && isMeasured(kind));
}

/** "Qwen2.5-VL-3B trained with Lantern": a base that what is ours was put into. */
export function isTrainedByOwn(
  { group, trigger, kind }: Place,
  tokens: readonly Token[],
  names: Names,
): boolean {
  if (trigger?.type === 'compares-with' || isMeasured(kind)) return false;
  const last = (group.at(-1) as Occurrence).candidate;
  const isFronted =
    group[0].candidate.first === 1 &&
    tokens[0]?.lower === 'for' &&
    tokens[last.next]?.text === ',' &&
    hasOwn(names, last.sentence, ({ candidate }) => candidate.first === last.next + 1);
  if (isFronted && kind === 'model') return true;
  if (isLedByOwn(group, tokens, names)) return true;
  let next = skipAside(tokens, last.next);
  const isUsing = (at: number): boolean =>
    says(SHARED_CUES.means, tokens[at]?.lower ?? '') &&
    hasOwn(names, last.sentence, ({ candidate }) => candidate.first === at + 1);
  if (
    kind === 'model' &&
    (isUsing(next) || (says(SHAPE_CUES.model, tokens[next]?.lower ?? '') && isUsing(next + 1)))
  )
    return true;
  if (/^(?:--|—|–|,|\))$/u.test(tokens[next]?.text ?? '')) next++;
  if (
    !says(SHAPE_CUES.taught, tokens[next]?.lower ?? '') ||
    !says(SHAPE_CUES.taughtBy, tokens[next + 1]?.lower ?? '')
  )
    return false;
  const isOnData =
    tokens[next + 1]?.lower === 'on' &&
    tokens[next + 2]?.lower === 'the' &&
    says(SHAPE_CUES.data, tokens[next + 3]?.lower ?? '');
  return (
    says(SHAPE_CUES.ours, tokens[next + 2]?.lower ?? '') ||
    (isOnData && kind === 'model') ||
    hasOwn(names, last.sentence, ({ candidate: { first } }) => first >= next + 2 && first <= next + 4)
  );
}

/** "Guided by Lantern, a small Quorvex learns ...": the base in whose hands ours is. */
function isLedByOwn([{ candidate }]: Group, tokens: readonly Token[], names: Names): boolean {
  if (!says(SHAPE_CUES.led, tokens[0]?.lower ?? '')) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 1 || comma > 8 || candidate.shape === 'word' || candidate.shape === 'run') return false;
  return (
    hasOwn(names, candidate.sentence, ({ candidate: { next } }) => next <= comma && next >= comma - 1) &&
    tokens
      .slice(comma + 1, candidate.first)
      .every(({ lower, kind }) => kind === 'number' || says(SHAPE_CUES.smaller, lower))
  );
}

/** "while GPT-4o achieves only half of it": a rival that is said to stay behind what is ours. */
export function isBeatenSubject({ group, kind }: Place, line: Line, { introduces }: Names): boolean {
  if (isMeasured(kind) || !(line.isSelf || introduces.some((one) => one.kind === 'method'))) return false;
  const next = behindGroup(group, line.tokens);
  const behind = line.tokens
    .slice(next, next + 30)
    .map(({ lower }) => lower)
    .join(' ');
  return says(SHAPE_CUES.fallsBehind, behind) || says(SHAPE_CUES.isLess, behind);
}

/** "our prompt-based Quorvex agent": a model that is ours by what was made of it. */
export function isOurModel({ group, kind, trigger }: Place, tokens: readonly Token[]): boolean {
  const [{ candidate }] = group;
  if (group.length > 1 || kind !== 'model' || trigger?.type === 'compares-with') return false;
  if (!says(SHAPE_CUES.madeOfModel, tokens[candidate.next]?.lower ?? '')) return false;
  let at = candidate.first - 1;
  while (at > candidate.first - 4 && says(SHAPE_CUES.describes, tokens[at]?.text ?? '')) at--;
  return tokens[at]?.lower === 'our';
}

/** "the base model (Quorvex)", "its backbone Quorvex". */
export function isCalledBase({ group, trigger }: Place, tokens: readonly Token[]): boolean {
  const [first] = group;
  const next = behindGroup(group, tokens);
  if (trigger?.type === 'compares-with' && says(SHAPE_CUES.backbone, tokens[next]?.lower ?? '')) return true;
  let at = first.candidate.first - 1;
  while (says(SHAPE_CUES.beforeTold, tokens[at]?.lower ?? '')) at--;
  const word = tokens[at]?.lower ?? '';
  return (
    says(SHAPE_CUES.backbone, word) || (says(SHAPE_CUES.model, word) && tokens[at - 1]?.lower === 'base')
  );
}

/** "DeepSeek-style approaches": what others do. */
export function isOfOthers({ occurrence }: Place, tokens: readonly Token[]): boolean {
  return says(SHAPE_CUES.others, tokens[occurrence.candidate.next]?.lower ?? '');
}

/** "existing AHD methods": whoever works on a field, not a thing of that name. */
export function isOfField({ occurrence, group }: Place, tokens: readonly Token[]): boolean {
  const next = behindGroup(group, tokens);
  return (
    (occurrence.isFieldTerm || isFieldTerm(occurrence.name)) &&
    (says(SHAPE_CUES.ofField, tokens[next]?.lower ?? '') ||
      (tokens[next]?.lower === 'benchmark' && says(SHAPE_CUES.ofField, tokens[next + 1]?.lower ?? '')))
  );
}

/** "tasks such as State Dependency" of one's own benchmark: parts of it, told by their capitals alone. */
export function isOwnSubset(
  { occurrence, group, trigger }: Place,
  isResource: boolean,
  names: Names,
): boolean {
  const { sentence, start } = occurrence;
  if (
    isResource &&
    trigger?.id === 'evaluate-benchmarks' &&
    says(SHAPE_CUES.consists, sentence.text.slice(0, start)) &&
    names.text.abbreviations.some((one) => one.sentence === sentence && one.short.text === occurrence.name) &&
    hasOwn(names, sentence, ({ end }) => end < start)
  )
    return true;
  if (group.some(({ candidate }) => candidate.shape === 'strong' || candidate.shape === 'known'))
    return false;
  const { shape } = occurrence.candidate;
  return isResource && trigger?.id === 'evaluate-benchmarks' && (shape === 'run' || shape === 'word');
}

/** "across Quality and Semantic scores": what is measured, not on what. */
export function isMeasure({ occurrence, group, next: behind }: Place, tokens: readonly Token[]): boolean {
  const way = tokens.slice(behind ?? 0, group[0].candidate.first).map(({ lower }) => lower);
  if (way[0] === 'terms' && way[1] === 'of') return true;
  const next = tokens[(group.at(-1) as Occurrence).candidate.next]?.lower ?? '';
  const { shape } = occurrence.candidate;
  return (shape === 'word' || shape === 'run') && says(SHAPE_CUES.measure, next);
}

/** Where a text spells a short form out. */
function definitionOf(
  name: string,
  { abbreviations }: Names['text'],
): Names['text']['abbreviations'][number] | undefined {
  return abbreviations.find(({ short }) => short.text === name);
}

/** The index at which a name begins or, of a short form, the long form before it. */
function beginningOf(
  { candidate, name }: Pick<Occurrence, 'candidate' | 'name'>,
  text: Names['text'],
): number {
  return definitionOf(name, text)?.long.first ?? candidate.first;
}

/** "(TR), which reads": the words behind a name's bracket tell more of it. */
function isToldMore({ next }: Occurrence['candidate'], tokens: readonly Token[]): boolean {
  const behind = tokens.slice(next + 1, next + 3).map(({ lower }) => lower);
  return says(SHAPE_CUES.toldMore, behind.join(' '));
}

/** "integrates Tide Reading (TR), Sail Setting (SS) and ...": plainly listed and told no more of, so nobody's news. */
function isOfTechniques(group: Group, { text, occurrences }: Names): boolean {
  if (group.length < 2) return false;
  const { tokens = [] } = text.lines[group[0].sentence.index] ?? {};
  return group.every(({ candidate, name }) => {
    const before = tokens[beginningOf({ candidate, name }, text) - 1]?.lower ?? '';
    return (
      !says(SHAPE_CUES.asNews, before) &&
      !isToldMore(candidate, tokens) &&
      !occurrences.some((one) => one.name === name && one.sentence !== group[0].sentence)
    );
  });
}

/** "three techniques (Tide Reading (TR) and ...": they stand behind the noun for what they are. */
function isInBracketOf([listed]: Group, { text }: Names): boolean {
  const { tokens = [] } = text.lines[listed.sentence.index] ?? {};
  const first = beginningOf(listed, text);
  return tokens[first - 1]?.text === '(' && says(SHAPE_CUES.techniques, tokens[first - 2]?.lower ?? '');
}

/** An unknown short form whose long form the paper spells out in capitals: more likely a part of its own than another's. */
export function isLikelyOwnPart({ occurrence, trigger, group }: Place, names: Names): boolean {
  if (isOfTechniques(group, names) && (trigger?.id === 'build-combine' || isInBracketOf(group, names)))
    return false;
  if (isToldAnew(occurrence, trigger?.id ?? '', names)) return true;
  if (
    occurrence.candidate.shape === 'known' ||
    !/^build-(?:use|using|combine|improve|trained-with|from|variant-of)$/u.test(trigger?.id ?? '')
  )
    return false;
  const definition = definitionOf(occurrence.name, names.text);
  if (definition === undefined) return false;
  const words = definition.long.text.split(/[\s-]+/u);
  const article = names.text.lines[definition.sentence.index]?.tokens[definition.long.first - 1]?.lower;
  if (/^build-(?:use|using)$/u.test(trigger?.id ?? '') && isOfNobody(article ?? '', definition.long.text))
    return false;
  if (article === 'the' && trigger?.id === 'build-combine' && says(SHAPE_CUES.network, words.at(-1) ?? ''))
    return false;
  return (
    definition.sentence.index >= names.text.start &&
    (occurrence.name.includes('-') ||
      (words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length - 1))
  );
}

/** "uses Tide Reading Sails (TRS)", "uses the ...": without "a", "our" or a coined compound nothing says that it is new. */
function isOfNobody(article: string, long: string): boolean {
  return (
    article === 'the' ||
    !(long.includes('-') || says(SHAPE_CUES.asNews, article) || says(SHAPE_CUES.describes, article))
  );
}

/** "a planner built around Tide Reading Sails (TRS), which reads ...": spelt out in capitals and told more of. */
function isToldAnew({ candidate, name }: Occurrence, trigger: string, { text }: Names): boolean {
  if (candidate.shape === 'known' || trigger !== 'build-based-on') return false;
  const definition = definitionOf(name, text);
  if (definition?.sentence !== candidate.sentence) return false;
  const { tokens = [] } = text.lines[candidate.sentence.index] ?? {};
  return (
    definition.long.text.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word)).length > 2 &&
    isToldMore(candidate, tokens)
  );
}

/** "Lantern comprises three tasks -- Data Fetching, Simple Lookup": what the work consists of is its own. */
export function isListedPart({ trigger, at, occurrence }: Place, tokens: readonly Token[]): boolean {
  const verb = tokens[at ?? -1]?.lower ?? '';
  const { shape } = occurrence.candidate;
  if (trigger?.id === 'build-use') return shape !== 'known' && says(SHAPE_CUES.performs, verb);
  return trigger?.id === 'build-combine' && shape === 'run' && says(SHAPE_CUES.comprises, verb);
}

/** "a planner (Cerebrum)": what the authors call a part of theirs. */
export function isBracketedRole([{ candidate }]: Group, tokens: readonly Token[]): boolean {
  return tokens[candidate.first - 1]?.text === '(' && tokens[candidate.next]?.text === ')';
}

/** "Quorvex's score". */
export function isPossessive({ occurrence }: Place, tokens: readonly Token[]): boolean {
  return /^['’]s$/u.test(tokens[occurrence.candidate.next]?.text ?? '');
}
