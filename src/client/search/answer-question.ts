import { toFirstSentence } from '../../model/first-sentence.ts';
import { type Answer, toNameAnswer, toPageAnswer } from './answer.ts';
import { toAskedKinds, toKindBonus, toTopicBonus } from './asked-kinds.ts';
import { countPages, findWords, readBest } from './find-pages.ts';
import type { TextHit } from './engine.ts';
import { isLong } from './is-sentence.ts';
import { loadLexicon } from './load-names.ts';
import { loadTopicWords } from './load-topic-words.ts';
import type { FoundName } from './match-names.ts';
import { toQuestion } from './question.ts';
import { findLeft, hasWord, rankTopics, toTellings } from './rank-topics.ts';
import { favourPages } from './tell-apart.ts';
import { weighName, weighPage } from './weigh-pages.ts';

/** An answer and how much of the question it says: about 1 where all of it. */
export interface ScoredAnswer {
  readonly answer: Answer;
  readonly score: number;
}

/**
 * Answers a question that names nothing outright: topics, pages and names, by how much of it they say. A word counts the
 * more the fewer pages have it, and those that papers write instead count too.
 */
export async function answerQuestion(
  query: string,
  names: readonly FoundName[],
): Promise<readonly ScoredAnswer[]> {
  const [lexicon, topics, found] = await Promise.all([
    loadLexicon(),
    loadTopicWords().catch(() => []),
    findWords(query),
  ]);
  const counts = found.map(
    (each) => [each.word, countPages(each) || Number(hasWord(topics, each.word))] as const,
  );
  const question = toQuestion(query, lexicon, new Map(counts));
  const context = { lexicon, topics: toTellings(topics) };
  const pages = (await readBest(found, lexicon)).filter(
    ({ kind }) => kind !== 'topic' && kind !== 'organization',
  );
  const read = new Map(pages.map((page) => [page.path, page]));
  const weigh = (page: TextHit): number => weighPage(page, question, context);
  const named = names.filter(
    ({ kind, match }) => kind !== 'topic' && (match === 'within' || match === 'near'),
  );
  const others = new Set(named.map(({ path }) => path));
  const kinds = toAskedKinds(query);
  const topicBonus = toTopicBonus(query);
  const ranked = rankTopics(topics, question, lexicon);
  const ofTopics = ranked.map(({ topic, name }) => {
    const answer = { ...toNameAnswer(name), note: toFirstSentence(topic.words.definition) };
    return { answer, score: name.score + toKindBonus(answer, kinds) + topicBonus };
  });
  const ofPages = [
    ...named.map((name) => {
      const page = read.get(name.path);
      const score = Math.max(weighName(name, question, lexicon), page === undefined ? 0 : weigh(page));
      return { answer: toNameAnswer(name), score };
    }),
    ...pages
      .filter(({ path }) => !others.has(path))
      .map((page) => ({ answer: toPageAnswer(page), score: weigh(page) })),
  ].map(({ answer, score }) => ({ answer, score: score + toKindBonus(answer, kinds) }));
  const [likeliest] = ranked;
  const left = likeliest === undefined ? [] : findLeft(likeliest.topic, question, lexicon);
  return [
    ...ofTopics,
    ...(isLong(query) ? favourPages(ofPages, { question, left, pages: read, lexicon }) : ofPages),
  ].toSorted((a, b) => b.score - a.score);
}
