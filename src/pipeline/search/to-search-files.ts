import type { SitePath } from '../../model/urls.ts';
import type { Wiki } from '../../model/wiki.ts';
import { toFacetTopics } from './to-facet-topics.ts';
import { toNameFiles } from './to-name-files.ts';
import { toNameRows, toTitles } from './to-name-rows.ts';
import { toTopicWords } from './to-topic-words.ts';

/** What the browser's search reads beside the index of the full text: names, the trees of topics, and what is said of them. */
export function* toSearchFiles(wiki: Wiki): Generator<{ readonly path: SitePath; readonly text: string }> {
  const { root, shards } = toNameFiles(toNameRows(wiki), toTitles(wiki));
  yield { path: '/search/names.json', text: JSON.stringify(root) };
  for (const [path, shard] of shards) yield { path, text: JSON.stringify(shard) };
  yield { path: '/search/words.json', text: JSON.stringify(toTopicWords(wiki)) };
  yield { path: '/search/topics.json', text: JSON.stringify(toFacetTopics(wiki)) };
}
