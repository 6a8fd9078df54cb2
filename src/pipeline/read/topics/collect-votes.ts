import type { Introduced, Relation, Span } from '../../../model/facts.ts';
import type { PhraseMatch } from '../../../vocabulary/cues/phrases.ts';
import { spanIn, type Sentence } from '../document.ts';
import { withoutSize } from '../names/canonical-key.ts';
import { WEIGHTS, type Place } from './places.ts';
import { foldFact, type Tagger, type TaggerRule, type Yield } from './to-tagger.ts';
import type { TopicLine } from './topic-lines.ts';
import { spread } from './spread.ts';

/** What the tagger reads: the text, and what is known of it already. */
export interface Taggable {
  readonly lines: readonly TopicLine[];
  readonly introduces: readonly Introduced[];
  readonly relations: readonly Relation[];
  readonly keySentenceAt: Span;
}

/** What speaks for a topic: points in tenths, of which rule, and the words that say it. */
export interface Vote {
  readonly points: number;
  readonly rule: TaggerRule;
  readonly words: string;
  readonly at: Span;
  readonly place: Place | 'fact';
}

/** Words that a foil reaches over, and what leads to examples. */
const FOIL_REACH = 6;
const EXAMPLE_REACH = 9;
/** Gathers what speaks for each topic, by its place in the tagger's list. */
export function collectVotes(paper: Taggable, tagger: Tagger): Map<number, Vote[]> {
  const votes = new Map<number, Vote[]>();
  const needed = new Set<number>();
  let isOwn = false;
  for (const line of paper.lines) {
    const { sentence, matches } = line;
    isOwn ||= sentence.field === 'abstract' && matches.some(({ yields }) => yields.kind === 'own');
    for (const { yields } of matches) if (yields.kind === 'need') needed.add(yields.topic);
    const place = toPlace(sentence, paper, isOwn);
    for (const [topic, vote] of readSentence(line, place, tagger)) {
      const known = votes.get(topic);
      if (known === undefined) votes.set(topic, [vote]);
      else known.push(vote);
    }
  }
  addFacts(paper, tagger, votes);
  tagger.topics.forEach(({ hasNeeds }, at) => {
    if (hasNeeds && !needed.has(at)) votes.delete(at);
  });
  return votes;
}

function toPlace(sentence: Sentence, { keySentenceAt }: Taggable, isOwn: boolean): Place {
  if (sentence.field === 'title') return 'title';
  if (keySentenceAt.field === 'abstract' && sentence.start === keySentenceAt.start) return 'key';
  return isOwn ? 'own' : 'background';
}

/** The weightiest vote of a sentence for each topic that it names. */
function readSentence(
  { sentence, words, matches }: TopicLine,
  place: Place,
  tagger: Tagger,
): Map<number, Vote> {
  const votes = new Map<number, Vote>();
  const isShielded = toShields(matches);
  const foils = matches.filter(({ yields }) => yields.kind === 'foil').map(({ end }) => end);
  const examples = matches.filter(({ yields }) => yields.kind === 'example').map(({ end }) => end);
  for (const { start, end, yields } of matches) {
    if (yields.kind !== 'cue') continue;
    if (isShielded(yields.group, start, end)) continue;
    const facet = tagger.topics[yields.topic]?.facet ?? 'task';
    if (facet !== 'contribution' && crossesStop({ sentence, words }, { start, end })) continue;
    const isFoil =
      facet === 'method' && place !== 'title' && foils.some((at) => at <= start && start - at < FOIL_REACH);
    const isExample =
      facet !== 'contribution' &&
      place !== 'title' &&
      examples.some((at) => leadsTo({ sentence, words }, { start: at, end: start }));
    const share = isFoil ? 3 : isExample ? 5 : 10;
    const points = (yields.rule.points * WEIGHTS[facet][place] * share) / 10;
    if (points <= (votes.get(yields.topic)?.points ?? 0)) continue;
    const { from, to } = spread({ sentence, words }, { start, end });
    votes.set(yields.topic, {
      points,
      rule: yields.rule,
      words: sentence.text.slice(from, to),
      at: spanIn(sentence, from, to),
      place,
    });
  }
  return place === 'title' ? votes : fadeList(votes, tagger);
}

/** "applications such as driving and robotics": up to the end of the clause or the bracket. */
function leadsTo(
  { sentence, words }: Pick<TopicLine, 'sentence' | 'words'>,
  { start, end }: { start: number; end: number },
): boolean {
  if (start > end || end - start >= EXAMPLE_REACH) return false;
  return !/[.;:()]\s|\)/u.test(sentence.text.slice(words[start]?.start, words[end]?.start));
}

/** "Code, models and data" holds no "code model": a phrase ends where its clause does. "We present X, a data set" is one. */
function crossesStop(
  { sentence, words }: Pick<TopicLine, 'sentence' | 'words'>,
  { start, end }: Pick<PhraseMatch<Yield>, 'start' | 'end'>,
): boolean {
  if (end - start < 2) return false;
  return /[,:;.?!]\s/u.test(sentence.text.slice(words[start]?.start, words[end - 1]?.end));
}

/** As many tasks in one sentence are a list of where it works, of which none is what the paper is about. */
const LIST = 5;
const LISTED = 0.4;

/** Weighs the tasks that a sentence names in a row less, whatever their number beyond a few. */
function fadeList(votes: Map<number, Vote>, tagger: Tagger): Map<number, Vote> {
  const tasks = [...votes.keys()].filter((at) => tagger.topics[at]?.facet === 'task');
  const narrow = tasks.filter(
    (at) => !tasks.some((other) => tagger.topics[other]?.above.has(tagger.topics[at]?.id ?? '')),
  );
  if (narrow.length < LIST) return votes;
  const faded = new Map(votes);
  for (const at of tasks) {
    const vote = votes.get(at);
    if (vote) faded.set(at, { ...vote, points: vote.points * LISTED });
  }
  return faded;
}

/** Says whether a longer phrase of a rule's exceptions covers a match. */
function toShields(
  matches: readonly PhraseMatch<Yield>[],
): (group: number, start: number, end: number) => boolean {
  const shields = new Map<number, PhraseMatch<Yield>[]>();
  for (const match of matches) {
    if (match.yields.kind !== 'except') continue;
    const known = shields.get(match.yields.group);
    if (known === undefined) shields.set(match.yields.group, [match]);
    else known.push(match);
  }
  return (group, start, end) =>
    (shields.get(group) ?? []).some((other) => other.start <= start && end <= other.end);
}

/** Adds what facts say: each topic's first, ahead of the words. */
function addFacts({ introduces, relations }: Taggable, tagger: Tagger, votes: Map<number, Vote[]>): void {
  const facts = [
    ...introduces.map(({ kind, name, at }) => ({ fact: `introduces ${kind}`, words: name, at })),
    ...relations
      .filter(({ type }) => type === 'builds-on')
      .flatMap(({ target, targetAt }) =>
        [...new Set([target, withoutSize(target)])].map((name) => ({
          fact: `builds-on ${name}`,
          words: target,
          at: targetAt,
        })),
      ),
  ];
  const heard = new Set<number>();
  for (const { fact, words, at } of facts)
    for (const { topic, rule } of tagger.facts.get(foldFact(fact)) ?? []) {
      if (heard.has(topic)) continue;
      heard.add(topic);
      votes.set(topic, [
        { points: rule.points * 10, rule, words, at, place: 'fact' },
        ...(votes.get(topic) ?? []),
      ]);
    }
}
