import { type Answer, toNameAnswer, toPageAnswer } from './answer.ts';
import { toAskedKinds, toKindBonus, toTopicBonus } from './asked-kinds.ts';
import { countPages, findWords, readBest } from './find-pages.ts';
import { loadLexicon } from './load-names.ts';
import { loadTopicWords } from './load-topic-words.ts';
import type { FoundName } from './match-names.ts';
import { toQuestion } from './question.ts';
import { hasWord, rankTopics, toTellings } from './rank-topics.ts';
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
  const pages = (await readBest(found, lexicon))
    .filter(({ kind }) => kind !== 'topic' && kind !== 'organization')
    .map((page) => ({ page, score: weighPage(page, question, context) }));
  const read = new Map(pages.map(({ page, score }) => [page.path, score]));
  const named = names
    .filter(({ kind, match }) => kind !== 'topic' && (match === 'within' || match === 'near'))
    .map((name) => ({ name, score: Math.max(weighName(name, question, lexicon), read.get(name.path) ?? 0) }));
  const others = new Set(named.map(({ name }) => name.path));
  const kinds = toAskedKinds(query);
  const topicBonus = toTopicBonus(query);
  return [
    ...rankTopics(topics, question, lexicon).map((name) => ({
      answer: toNameAnswer(name),
      score: name.score,
    })),
    ...named.map(({ name, score }) => ({ answer: toNameAnswer(name), score })),
    ...pages
      .filter(({ page }) => !others.has(page.path))
      .map(({ page, score }) => ({ answer: toPageAnswer(page), score })),
  ]
    .map(({ answer, score }) => ({
      answer,
      score: score + toKindBonus(answer, kinds) + (answer.kind === 'topic' ? topicBonus : 0),
    }))
    .toSorted((a, b) => b.score - a.score);
}
