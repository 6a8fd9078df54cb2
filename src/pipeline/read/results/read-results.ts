import type { GainUnit, OtherResult, Result } from '../../../model/facts.ts';
import type { Sentence } from '../document.ts';
import { spanIn } from '../document.ts';
import type { Reading } from '../reading.ts';
import { alignBenchmarks } from './align-benchmarks.ts';
import type { ClassifiedQuantity } from './classify-quantities.ts';
import { classifyQuantities } from './classify-quantities.ts';
import { findDescribed } from './described-sets.ts';
import { findBenchmarks } from './find-benchmarks.ts';
import { findMetrics, isSureMetric } from './find-metric.ts';
import { findQuantities } from './find-quantities.ts';
import { findBaseline, findSetting, findSystem, findVariant } from './find-system.ts';
import { systemOfOther } from './whose-score.ts';
import { says } from '../text/cue.ts';
import { RESULT_CUES } from './cues/read-results-cues.ts';

/** The numbers that a paper claims of its own contribution, and those it reports of others. */
export interface ReadResults {
  readonly results: readonly Result[];
  readonly otherResults: readonly OtherResult[];
}

/**
 * Reads the results of a paper: every number of its abstract is found with its unit, told from sizes, conditions and
 * others' scores by the words beside it, and given the metric, the benchmark and the system that its clause names.
 */
export function readResults(reading: Reading): ReadResults {
  const results: Result[] = [];
  const otherResults: OtherResult[] = [];
  let before: Result[] = [];
  for (const sentence of reading.own) {
    const found = readSentence(sentence, reading, before);
    results.push(...found.results);
    otherResults.push(...found.otherResults);
    before = [...found.results];
  }
  return { results: withoutRepeats(results), otherResults };
}

function readSentence(sentence: Sentence, reading: Reading, before: readonly Result[]): ReadResults {
  const { text } = sentence;
  const inNames = reading.occurrences.filter(
    ({ sentence: { index }, name }) => index === sentence.index && !/^[\d+~]/u.test(name),
  );
  const quantities = findQuantities(text).filter(
    (quantity) => !inNames.some(({ start, end }) => start <= quantity.start && quantity.start < end),
  );
  if (quantities.length === 0) return { results: [], otherResults: [] };
  const classified = classifyQuantities(text, quantities);
  const others = new Map<ClassifiedQuantity, string>();
  for (const quantity of classified) {
    const system = systemOfOther(sentence, quantity, reading) ?? ofSameList(quantity, others);
    if (system !== null) others.set(quantity, system);
  }
  const lists = toLists(classified.filter((quantity) => isOwnResult(quantity) && !others.has(quantity)));
  const mentions = findBenchmarks(sentence, reading);
  const benchmarks = alignBenchmarks(
    text,
    lists.map((members) => ({ members })),
    mentions,
  );
  const results = lists.flatMap((members, index) => {
    const next = lists[index + 1]?.[0]?.start ?? text.length;
    return toResults({ sentence, members, classified, reading, benchmarks: benchmarks[index] ?? [], next });
  });
  const carried =
    mentions.length === 0
      ? [withSet, withRespective, withOnly].reduce(
          (found, withMore) => withMore(found, sentence, reading),
          carryOver(text, results, before),
        )
      : results;
  return { results: withMetrics(carried, before), otherResults: toOtherResults(sentence, others, carried) };
}

/** "others reach 35.4% and 41.6%": both are theirs. */
function ofSameList(
  quantity: ClassifiedQuantity,
  others: ReadonlyMap<ClassifiedQuantity, string>,
): string | null {
  if (quantity.role !== 'absolute') return null;
  const last = [...others].at(-1);
  return last !== undefined && last[0].group === quantity.group && last[0].role === 'absolute'
    ? last[1]
    : null;
}

function isOwnResult({ role }: ClassifiedQuantity): boolean {
  return role === 'gain' || role === 'absolute';
}

function toLists(quantities: readonly ClassifiedQuantity[]): ClassifiedQuantity[][] {
  const lists: ClassifiedQuantity[][] = [];
  for (const quantity of quantities) {
    const list = lists.at(-1);
    if (list?.[0]?.group === quantity.group) list.push(quantity);
    else lists.push([quantity]);
  }
  return lists;
}

interface ListOfSentence {
  readonly sentence: Sentence;
  readonly members: readonly ClassifiedQuantity[];
  readonly classified: readonly ClassifiedQuantity[];
  readonly reading: Reading;
  readonly benchmarks: readonly (string | null)[];
  readonly next: number;
}

function toResults({ sentence, members, classified, reading, benchmarks, next }: ListOfSentence): Result[] {
  const { text } = sentence;
  const metrics = findMetrics(text, members);
  return members.map((quantity, index) => {
    const system = findSystem(sentence, quantity.start, reading);
    const kind = quantity.role === 'gain' ? 'gain' : 'absolute';
    const from = fromOf(quantity, classified);
    const benchmark = benchmarks[index] ?? null;
    const metric = metrics[index] ?? null;
    return {
      value: withMetricPercent(quantity, text),
      valueAt: spanIn(sentence, quantity.start, quantity.end),
      metric,
      benchmark: benchmark ?? benchmarkOfMetric(metric),
      kind,
      system,
      variant: findVariant(text, system, quantity.start),
      setting: findSetting(text, quantity.end, next),
      from: from?.value ?? null,
      baseline: kind === 'gain' ? findBaseline(text, quantity.start, quantity.end) : null,
      unit: kind === 'gain' ? unitOf(quantity, text) : null,
      evidence: text,
      at: spanIn(sentence, 0, text.length),
      rule: quantity.rule,
    };
  });
}

/** "29.3 F1%" is 29.3%. */
function withMetricPercent({ value, end, form }: ClassifiedQuantity, text: string): string {
  const isSplit = form === 'decimal' && /^\s[A-Z][\w@]{0,6}\\?%/u.test(text.slice(end, end + 12));
  return isSplit ? `${value}%` : value;
}

/** "a VBench score" names its benchmark. */
function benchmarkOfMetric(metric: string | null): string | null {
  return (
    /^(?<name>(?!benchmark)\S*[Bb]ench\S*)\s(?:total\s|overall\s)?(?:score|accuracy|performance)s?$/u.exec(
      metric ?? '',
    )?.groups?.['name'] ?? null
  );
}

function fromOf(
  quantity: ClassifiedQuantity,
  classified: readonly ClassifiedQuantity[],
): ClassifiedQuantity | null {
  if (quantity.role !== 'absolute') return null;
  const before = classified[classified.indexOf(quantity) - 1];
  return before?.role === 'from' ? before : null;
}

function unitOf({ form, start, end }: ClassifiedQuantity, text: string): GainUnit {
  const near = text.slice(Math.max(0, start - 40), end + 40);
  if (form === 'ratio' || form === 'share') return 'ratio';
  if (form === 'points' || says(RESULT_CUES.absolute, near)) return 'points';
  if (says(RESULT_CUES.relative, near)) return 'relative';
  return form === 'percent' ? 'unstated' : 'points';
}

/** A sentence that points back ("The scores further improve to ...") speaks of the benchmarks of the one before. */
function carryOver(text: string, results: readonly Result[], before: readonly Result[]): readonly Result[] {
  if (results.some(({ benchmark }) => benchmark !== null) || !says(RESULT_CUES.backReference, text))
    return results;
  const names = [...new Set(before.map(({ benchmark }) => benchmark))];
  if (before.length === results.length && results.length > 1)
    return results.map((result, index) => ({ ...result, benchmark: before[index]?.benchmark ?? null }));
  return names.length === 1 ? results.map((result) => ({ ...result, benchmark: names[0] ?? null })) : results;
}

/** An average is of the set of tasks that the sentence before says was used: "We evaluate it on ten benchmarks." */
function withSet(results: readonly Result[], sentence: Sentence, { document }: Reading): readonly Result[] {
  const before = document.sentences[sentence.index - 1];
  if (before === undefined || !results.some(isPlainAverage)) return results;
  const verb = RESULT_CUES.evaluates.pattern.exec(before.text);
  const set = verb === null ? null : findDescribed(` ${before.text}`, verb.index + verb[0].length);
  return set === null
    ? results
    : results.map((result) => (isPlainAverage(result) ? { ...result, benchmark: set.name } : result));
}

/** "38.6 and 14.3 on the respective datasets": one each of those that the sentence before names. */
function withRespective(results: readonly Result[], sentence: Sentence, reading: Reading): readonly Result[] {
  const before = reading.document.sentences[sentence.index - 1];
  const end = (results.at(-1)?.valueAt.end ?? 0) - sentence.start;
  if (before === undefined || results.length < 2 || !says(RESULT_CUES.respective, sentence.text.slice(end)))
    return results;
  const named = findBenchmarks(before, reading);
  return named.length === results.length
    ? results.map((result, index) => ({ ...result, benchmark: named[index]?.name ?? null }))
    : results;
}

/** A score is of the benchmark that the sentence before says all was tried on: "We evaluate it on Harbour." */
function withOnly(results: readonly Result[], sentence: Sentence, reading: Reading): readonly Result[] {
  const before = reading.document.sentences[sentence.index - 1];
  if (before === undefined || !results.some(isOpen)) return results;
  const [only, second] = findBenchmarks(before, reading);
  const isTried =
    only !== undefined &&
    second === undefined &&
    says(RESULT_CUES.triedOn, before.text.slice(0, only.start)) &&
    says(RESULT_CUES.endsTrial, before.text.slice(only.end));
  return isTried ? results.map((one) => (isOpen(one) ? { ...one, benchmark: only.name } : one)) : results;
}

/** A score whose metric is known, but not its benchmark. */
function isOpen({ metric, benchmark, kind }: Result): boolean {
  return kind === 'absolute' && benchmark === null && metric !== null;
}

function isPlainAverage(result: Result): boolean {
  return isOpen(result) && says(RESULT_CUES.average, result.metric ?? '');
}

/** A metric named in the sentence before carries over. */
function withMetrics(results: readonly Result[], before: readonly Result[]): readonly Result[] {
  const metrics = [...new Set(before.map(({ metric }) => metric))];
  const only = metrics.length === 1 ? (metrics[0] ?? null) : null;
  const carried = only !== null && isSureMetric(only) ? only : null;
  return results.map((result) =>
    result.metric === null && result.unit !== 'ratio' ? { ...result, metric: carried } : result,
  );
}

function toOtherResults(
  sentence: Sentence,
  others: ReadonlyMap<ClassifiedQuantity, string>,
  own: readonly Result[],
): OtherResult[] {
  return [...others]
    .filter(([, system]) => system !== '')
    .map(([quantity, system]) => {
      const near = own.findLast(({ valueAt }) => valueAt.start < sentence.start + quantity.start) ?? own[0];
      return {
        system,
        value: quantity.value,
        valueAt: spanIn(sentence, quantity.start, quantity.end),
        metric: near?.metric ?? null,
        benchmark: near?.benchmark ?? null,
        evidence: sentence.text,
        at: spanIn(sentence, 0, sentence.text.length),
        rule: `other-${quantity.rule}`,
      };
    });
}

function withoutRepeats(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ value, metric, benchmark, kind }) => {
    const key = [value, metric, benchmark, kind].join('\n');
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
