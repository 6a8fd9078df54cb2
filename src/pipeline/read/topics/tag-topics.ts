import type { TopicTag } from '../../../model/facts.ts';
import { collectVotes, type Taggable, type Vote } from './collect-votes.ts';
import { ENOUGH, ENOUGH_HINTS, HINT, LEAST_KIND } from './places.ts';
import type { Tagger, TaggerTopic } from './to-tagger.ts';

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

interface About {
  readonly topic: TaggerTopic;
  /** Points in tenths. */
  readonly sum: number;
  readonly votes: readonly Vote[];
}

/** Whether mentions weigh enough; of tasks and methods, mere hints must weigh more. */
function isEnough({ topic: { facet }, sum, votes }: About): boolean {
  const onlyHints =
    (facet === 'task' || facet === 'method') && votes.every(({ rule }) => rule.points <= HINT);
  return sum >= (onlyHints ? ENOUGH_HINTS : ENOUGH);
}

/** A topic that yields to another one that the paper is about takes twice the points. */
function isOutweighed({ topic, sum }: About, about: readonly About[]): boolean {
  if (topic.yields.length === 0 || sum >= 2 * ENOUGH) return false;
  return about.some((other) => isEnough(other) && topic.yields.includes(other.topic.id));
}

/** What weighs enough. A paper about something also says what kind of work it is, so then the weightiest kind will do. */
function withContribution(about: readonly About[]): About[] {
  const enough = about.filter(isEnough);
  if (enough.length === 0 || enough.some(({ topic }) => topic.facet === 'contribution')) return enough;
  const kinds = about.filter(({ topic, sum }) => topic.facet === 'contribution' && sum >= LEAST_KIND);
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
