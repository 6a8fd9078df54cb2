import type { BenchmarkMention } from './find-benchmarks.ts';
import { findDescribed, findFronted, findLeading, type FrontedSet } from './described-sets.ts';
import { METRIC_BEFORE, METRIC_NAME } from './metrics.ts';
import { says } from '../text/cue.ts';
import { ALIGN_CUES } from './cues/align-benchmarks-cues.ts';

/** Numbers printed as one list, in their order, with offsets within the sentence. */
export interface NumberList {
  readonly members: readonly { readonly start: number; readonly end: number }[];
}

/** A number with a place of its own, which isn't a benchmark's name. */
const HAS_PLACE = new RegExp(
  String.raw`^\s(?:[\w@%-]+\s){0,3}?(?:in|on|for|across)\s(?!(?:terms|average|total|a(?!\s(?:held-out|separate|different|second|new|larger|smaller|real))|an(?!\s(?:unseen|external|independent|additional|out-of))|the same|(?:all\s)?tasks|settings|scenarios|various|multiple|different)\b|(?:the\s)?${METRIC_NAME})`,
  'u',
);
const REACH = 130;
const MOST_IN_PHRASE = 3;

/** For every number of every list, the benchmark it holds for, as printed, or `null` where the sentence names none. */
export function alignBenchmarks(
  text: string,
  lists: readonly NumberList[],
  mentions: readonly BenchmarkMention[],
): (string | null)[][] {
  const runs = toRuns(text, mentions);
  const aligned: (string | null)[][] = [];
  for (const [index, list] of lists.entries()) {
    const start = startOf(list.members);
    const end = endOf(list.members);
    const limit = toLimit(text, lists, index);
    const front = runs.findLast(
      (run) => endOf(run) <= start && says(ALIGN_CUES.fronts, text.slice(endOf(run), start)),
    );
    const ahead = runs.find(
      (run) => startOf(run) >= end && startOf(run) < limit && reaches(text, end, startOf(run)),
    );
    const described = findDescribed(text, end);
    const isNearer = described !== null && (ahead === undefined || described.end + 25 < startOf(ahead));
    const bracketed = inBrackets(text, list, mentions) ?? besideBrackets(text, list, mentions);
    if (bracketed) aligned.push(bracketed);
    else if (isThrift(text, list, runs)) aligned.push(list.members.map(() => null));
    else if (isAsideOfLast(text, lists, index) && !hasPlaceBehind(text, list))
      aligned.push(aligned[index - 1] ?? []);
    else if (front) aligned.push(share(text, list, front));
    else if (ahead && !isNearer) aligned.push(share(text, list, ahead));
    else if (described) aligned.push(namesOf(text, list, { described, runs }));
    else
      aligned.push(fromBefore({ text, list, start, runs, earlier: aligned, lists: lists.slice(0, index) }));
  }
  return withLaterPlace(text, lists, aligned);
}

/** Where the next number stands that is none in a bracket between this one and its place: "57% (+8%) on Harbour". */
function toLimit(text: string, lists: readonly NumberList[], index: number): number {
  const next = lists[index + 1];
  const at = next?.members[0]?.start ?? text.length;
  if (next === undefined || !isAsideOfLast(text, lists, index + 1) || !hasPlaceBehind(text, next)) return at;
  return lists[index + 2]?.members[0]?.start ?? text.length;
}

function hasPlaceBehind(text: string, list: NumberList): boolean {
  return says(ALIGN_CUES.closesAside, text.slice(endOf(list.members)));
}

/** "by 22% and 9% (7% and 3% over plain sailing)": as many numbers in a bracket right behind others hold for the same. */
function isAsideOfLast(text: string, lists: readonly NumberList[], index: number): boolean {
  const [last, list] = [lists[index - 1]?.members, lists[index]?.members];
  if (last === undefined || list === undefined || last.length !== list.length) return false;
  return says(ALIGN_CUES.opensAside, text.slice(endOf(last), startOf(list)));
}

/** "while being 30 times smaller", "using only 1% of the labels": what it costs, wherever it is tried. */
function isThrift(text: string, { members }: NumberList, runs: readonly BenchmarkMention[][]): boolean {
  const start = startOf(members);
  const end = endOf(members);
  if (!says(ALIGN_CUES.thrift, text.slice(end)) || !says(ALIGN_CUES.aside, text.slice(0, start)))
    return false;
  const isFronted =
    findFronted(text, start) !== null ||
    runs.some((run) => endOf(run) <= start && says(ALIGN_CUES.frontOfClause, text.slice(0, startOf(run))));
  const behind = runs.find((run) => startOf(run) >= end);
  const isTriedThere = behind !== undefined && says(ALIGN_CUES.triedOn, text.slice(end, startOf(behind)));
  return !isFronted && !isTriedThere;
}

/** "on three benchmarks: A, B, and C": what is described is named behind. */
function namesOf(
  text: string,
  list: NumberList,
  { described, runs }: { described: BenchmarkMention; runs: readonly BenchmarkMention[][] },
): (string | null)[] {
  const named = runs.find((run) => startOf(run) >= described.end);
  const isNamed =
    named !== undefined &&
    named.length > 1 &&
    says(ALIGN_CUES.names, text.slice(described.end, startOf(named)));
  return isNamed ? share(text, list, named) : list.members.map(() => described.name);
}

/** "91.3 in calm and 90.6 in rough seas on Harbour": what stands behind the last holds for those before it. */
function withLaterPlace(
  text: string,
  lists: readonly NumberList[],
  aligned: readonly (string | null)[][],
): (string | null)[][] {
  const shared = aligned.map((names) => [...names]);
  for (let index = lists.length - 2; index >= 0; index--) {
    const gap = text.slice(lists[index]?.members.at(-1)?.end, lists[index + 1]?.members[0]?.start);
    const next = new Set(shared[index + 1]);
    const isJoined = gap.length <= 60 && /\band\b/u.test(gap) && !says(ALIGN_CUES.breaks, gap);
    const hasOwn = says(ALIGN_CUES.ownPlace, gap);
    const behind = text.slice(lists[index + 1]?.members.at(-1)?.end);
    const isParallel = /\bin\s/u.test(gap) && isPlacedIn(behind, [...next][0]);
    if (
      isJoined &&
      !hasOwn &&
      !isParallel &&
      next.size === 1 &&
      shared[index]?.every((name) => name === null)
    )
      shared[index] = shared[index]?.map(() => [...next][0] ?? null) ?? [];
  }
  return shared;
}

/** "94% in long voyages": its own place, as the number before has one. */
function isPlacedIn(behind: string, name: string | null | undefined): boolean {
  return typeof name === 'string' && says(ALIGN_CUES.placedIn, behind) && behind.includes(`in ${name}`);
}

/** "80% (Harbour), 71% (Pier)": the benchmark that stands in brackets behind each number, where one does for all. */
function inBrackets(
  text: string,
  { members }: NumberList,
  mentions: readonly BenchmarkMention[],
): string[] | null {
  const names = members.flatMap(({ end }) => {
    const behind = mentions.find(({ start }) => start > end);
    if (behind === undefined || !says(ALIGN_CUES.opensBracket, text.slice(end, behind.start))) return [];
    return text.slice(behind.end).startsWith(')') ? [behind.name] : [];
  });
  return names.length === members.length ? names : null;
}

/** "Harbour (80%), Pier (71%)": the benchmark right before the bracket of each number, where all numbers have one. */
function besideBrackets(
  text: string,
  { members }: NumberList,
  mentions: readonly BenchmarkMention[],
): string[] | null {
  const names = members.flatMap(({ start }) => {
    const before = mentions.findLast(({ end }) => end <= start);
    if (before === undefined || !says(ALIGN_CUES.inBracket, text.slice(before.end, start))) return [];
    return [before.name];
  });
  const isEach = names.length === members.length && (names.length === 1 || new Set(names).size > 1);
  return isEach ? names : null;
}

/** Runs of mentions that are printed as one list. */
function toRuns(text: string, mentions: readonly BenchmarkMention[]): BenchmarkMention[][] {
  const runs: BenchmarkMention[][] = [];
  for (const mention of mentions) {
    const last = runs.at(-1)?.at(-1);
    if (last && says(ALIGN_CUES.listGap, text.slice(last.end, mention.start))) runs.at(-1)?.push(mention);
    else runs.push([mention]);
  }
  return runs;
}

function reaches(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  return gap.length <= REACH && !says(ALIGN_CUES.breaks, gap);
}

/** One benchmark for each where their counts agree; else the phrase that names them all. */
function share(text: string, list: NumberList, run: readonly BenchmarkMention[]): (string | null)[] {
  const [first, second] = run;
  const isSlashed =
    first !== undefined && second !== undefined && /^\s?\/\s?$/u.test(text.slice(first.end, second.start));
  const isOneEach = run.length === list.members.length && (isSlashed || !hasMetricsBetween(text, list));
  if (isOneEach) return run.map(({ name }) => name);
  const phrase = phraseOf(text, run);
  return list.members.map(() => phrase);
}

/** "18.6% F1 / 13.0% EM": two metrics of the same, not one number for each benchmark. */
function hasMetricsBetween(text: string, { members }: NumberList): boolean {
  return members.some(({ end }, index) => {
    const next = members[index + 1];
    return (
      next !== undefined && /\p{L}{2}.*\/|\//u.test(text.slice(end, next.start).replace(/\band\b/gu, ''))
    );
  });
}

function phraseOf(text: string, run: readonly BenchmarkMention[]): string | null {
  if (run.length > MOST_IN_PHRASE) return null;
  const end = endOf(run);
  const more = ALIGN_CUES.andMore.pattern.exec(text.slice(end, end + 80));
  return text.slice(startOf(run), end + (more?.[0].length ?? 0));
}

interface Behind {
  readonly text: string;
  readonly list: NumberList;
  readonly start: number;
  readonly runs: readonly BenchmarkMention[][];
  readonly earlier: readonly (string | null)[][];
  readonly lists: readonly NumberList[];
}

/** The benchmarks that a number looks back to: a list of its own length, what its clause began with, the only one. */
function fromBefore({ text, list, start, runs, earlier, lists }: Behind): (string | null)[] {
  const behind = runs.filter((run) => startOf(run) < start);
  const nearest = behind.at(-1);
  const isNewItem =
    nearest !== undefined && /;\s(?:and\s)?\(?\w{1,3}\)/u.test(text.slice(endOf(nearest), start));
  if (isNewItem) return list.members.map(() => null);
  if (isLabelled(text.slice(0, start), lists)) return list.members.map(() => null);
  const led = findLeading(text, start);
  if (led) return list.members.map(() => led.name);
  const whole = findFronted(text, start);
  if (nearest === undefined) {
    const fronted = whole?.name ?? carriedOver({ text, list, start, earlier, lists });
    return list.members.map(() => fronted);
  }
  if (whole !== null && isOfBracket(whole, nearest)) return list.members.map(() => whole.name);
  const sameLength = behind.findLast((run) => run.length === list.members.length && run.length > 1);
  if (sameLength) return sameLength.map(({ name }) => name);
  const previousEnd = lists.at(-1)?.members.at(-1)?.end ?? 0;
  const isTaken = earlier.at(-1)?.some((name) => nearest.some((one) => one.name === name)) === true;
  const isFronted = startOf(nearest) >= previousEnd && !isTaken;
  const rest = text.slice(endOf(list.members));
  const isOfPart = leadsClause(text, nearest) && !says(ALIGN_CUES.ownSet, rest);
  const isOnly = behind.length === 1 && (isOfPart || !HAS_PLACE.test(rest));
  if (isFronted || isOnly) {
    const phrase = phraseOf(text, nearest);
    return list.members.map(() => phrase);
  }
  const last = carriedOver({ text, list, start, earlier, lists });
  return list.members.map(() => last);
}

/** "Across five benchmarks (Harbour, and four kinds of tides), ...": named are only some of what the clause begins with. */
function isOfBracket({ bracket, end }: FrontedSet, run: readonly BenchmarkMention[]): boolean {
  const items = bracket.split(/,\s(?:and\s)?|\sand\s/u).length;
  return startOf(run) > end && endOf(run) < end + bracket.length && items > run.length;
}

/** "On the Harbour dataset, ...": all that the sentence goes on to tell, parts of it too. */
function leadsClause(text: string, run: readonly BenchmarkMention[]): boolean {
  return (
    says(ALIGN_CUES.frontOfClause, text.slice(0, startOf(run))) &&
    says(ALIGN_CUES.closesFront, text.slice(endOf(run)))
  );
}

/** "Harbour: 5%, map reading: 27%": the label of a later number, which is no benchmark, says what it is of. */
function isLabelled(before: string, lists: readonly NumberList[]): boolean {
  return (
    lists.length > 0 && says(ALIGN_CUES.label, before.slice(-60)) && !METRIC_BEFORE.test(before.slice(-110))
  );
}

/** "80% and 3x faster": what the number before holds for, where the next one stands in its clause without a place of its own. */
function carriedOver({ text, list, start, earlier, lists }: Omit<Behind, 'runs'>): string | null {
  const previousEnd = lists.at(-1)?.members.at(-1)?.end ?? 0;
  const isCoordinated = says(ALIGN_CUES.coordinated, text.slice(previousEnd, start));
  const rest = text.slice(endOf(list.members));
  const hasOwn = says(ALIGN_CUES.hasOn, rest) || (/^\s\w+\sin\s/u.test(rest) && HAS_PLACE.test(rest));
  return isCoordinated && !hasOwn && earlier.at(-1)?.length === 1 ? (earlier.at(-1)?.at(-1) ?? null) : null;
}

function endOf(run: NumberList['members']): number {
  return run.at(-1)?.end ?? 0;
}

function startOf(run: NumberList['members']): number {
  return run[0]?.start ?? 0;
}
