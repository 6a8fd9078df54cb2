import { toPlainText } from '../../display/plain-text.ts';
import type { TopicWords } from '../../model/search.ts';
import type { Wiki } from '../../model/wiki.ts';
import { toTopicSpellings } from './to-name-rows.ts';
import { toProse } from './to-search-documents.ts';

/** What is said of the topics that have a page: questions are led to them by it. */
export function toTopicWords(wiki: Wiki): readonly TopicWords[] {
  return [...wiki.topics.values()].map((linked) => {
    const { topic, path, papersWithNarrower } = linked;
    return {
      path,
      label: topic.label,
      papers: papersWithNarrower.length,
      names: [...new Set(toTopicSpellings(wiki, linked).map(toPlainText))],
      asked: topic.asked,
      definition: toProse(topic.definition),
    };
  });
}
