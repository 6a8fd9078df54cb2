import type { TopicWords } from '../../model/search.ts';
import { toAddress } from '../to-address.ts';
import { loadLexicon } from './load-names.ts';
import { once } from './once.ts';
import { type PreparedTopic, prepareTopics } from './rank-topics.ts';

/** Loads what is said of topics. */
export const loadTopicWords = once(async (): Promise<readonly PreparedTopic[]> => {
  const [response, lexicon] = await Promise.all([fetch(toAddress('/search/words.json')), loadLexicon()]);
  return response.ok ? prepareTopics((await response.json()) as readonly TopicWords[], lexicon) : [];
});
