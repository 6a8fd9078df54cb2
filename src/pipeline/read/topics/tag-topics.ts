import type { Introduced, Relation, Span, TopicTag } from '../../../model/facts.ts';
import type { PhraseMatch } from '../../../vocabulary/cues/phrases.ts';
import { spanIn, type Sentence } from '../document.ts';
import { withoutSize } from '../names/canonical-key.ts';
import { ENOUGH, WEIGHTS, type Place } from './places.ts';
import { foldFact, type Tagger, type TaggerRule, type TaggerTopic, type Yield } from './to-tagger.ts';
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
interface Vote {
  readonly points: number;
  readonly rule: TaggerRule;
  readonly words: string;
  readonly at: Span;
}

/** Words that a foil reaches over. */
const FOIL_REACH = 6;
/** As many of a topic's votes as are shown. */
const MOST_SHOWN = 3;

/** Finds what a paper is about: topics whose mentions weigh enough, the narrowest of them, by id. */
export function tagTopics(paper: Taggable, tagger: Tagger): TopicTag[] {
  const votes = collectVotes(paper, tagger);
  const about = tagger.topics.flatMap((topic, at): About[] => {
    const sum = (votes.get(at) ?? []).reduce((total, { points }) => total + points, 0);
    return sum > 0 ? [{ topic, sum, votes: votes.get(at) ?? [] }] : [];
  });
  const tagged = narrow(withContribution(about.filter((one) => !isOutweighed(one, about))));
  return tagged.map(({ topic, votes }) => toTag(topic, votes)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function collectVotes(paper: Taggable, tagger: Tagger): Map<number, Vote[]> {
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
  for (const { start, end, yields } of matches) {
    if (yields.kind !== 'cue') continue;
    if (isShielded(yields.group, start, end)) continue;
    const facet = tagger.topics[yields.topic]?.facet ?? 'task';
    const isFoil =
      facet === 'method' && place !== 'title' && foils.some((at) => at <= start && start - at < FOIL_REACH);
    const points = (yields.rule.points * WEIGHTS[facet][place] * (isFoil ? 3 : 10)) / 10;
    if (points <= (votes.get(yields.topic)?.points ?? 0)) continue;
    const { from, to } = spread({ sentence, words }, { start, end });
    votes.set(yields.topic, {
      points,
      rule: yields.rule,
      words: sentence.text.slice(from, to),
      at: spanIn(sentence, from, to),
    });
  }
  return votes;
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
      votes.set(topic, [{ points: rule.points * 10, rule, words, at }, ...(votes.get(topic) ?? [])]);
    }
}

interface About {
  readonly topic: TaggerTopic;
  /** Points in tenths. */
  readonly sum: number;
  readonly votes: readonly Vote[];
}

/** A topic that yields to another one that the paper is about takes twice the points. */
function isOutweighed({ topic, sum }: About, about: readonly About[]): boolean {
  if (topic.yields.length === 0 || sum >= 2 * ENOUGH) return false;
  return about.some((other) => other.sum >= ENOUGH && topic.yields.includes(other.topic.id));
}

/** What weighs enough. A paper about something also says what kind of work it is, so then the weightiest kind will do. */
function withContribution(about: readonly About[]): About[] {
  const enough = about.filter(({ sum }) => sum >= ENOUGH);
  if (enough.length === 0 || enough.some(({ topic }) => topic.facet === 'contribution')) return enough;
  const kinds = about.filter(({ topic }) => topic.facet === 'contribution');
  const [best] = kinds.sort((a, b) => b.sum - a.sum);
  return best === undefined ? enough : [...enough, best];
}

/** Leaves out what follows by itself: topics that stand above another that was found. */
function narrow(about: readonly About[]): About[] {
  return about.filter(({ topic }) => !about.some((other) => other.topic.above.has(topic.id)));
}

function toTag({ id }: TaggerTopic, votes: readonly Vote[]): TopicTag {
  const shown = [...votes].sort((a, b) => b.points - a.points).slice(0, MOST_SHOWN);
  return {
    id,
    rule: `${id}/${shown[0]?.rule.id ?? ''}`,
    words: shown.map(({ words }) => words),
    at: shown.map(({ at }) => at),
  };
}
