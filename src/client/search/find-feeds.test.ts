import { expect, it } from 'vitest';

import type { FacetTopic } from '../../model/search.ts';
import type { SitePath } from '../../model/urls.ts';
import type { Answer } from './answer.ts';
import { findFeeds } from './find-feeds.ts';
import { parseState } from './search-state.ts';

const TOPICS: readonly FacetTopic[] = [
  ['gui-agents', 'GUI agents', 'task'],
  ['grpo', 'GRPO', 'technique'],
];

function find(asked: string, ...paths: readonly SitePath[]): string[] {
  const found = paths.map((path): Answer => ({
    path,
    title: path,
    kind: 'method',
    note: '',
    excerpt: '',
    papers: 1,
    date: '',
  }));
  return findFeeds(parseState(new URLSearchParams(asked), TOPICS), TOPICS, found).map(({ path }) => path);
}

it.each<readonly [asked: string, wanted: readonly string[], found: readonly SitePath[]]>([
  [
    'topic=gui-agents&technique=grpo&year=2025',
    ['/data/topics/gui-agents.atom', '/data/topics/grpo.atom'],
    [],
  ],
  ['q=ppo', ['/data/methods/ppo.atom'], ['/methods/ppo/', '/methods/dpo/']],
  ['q=ppo&topic=grpo', ['/data/topics/grpo.atom'], ['/methods/ppo/']],
  ['q=a+paper', [], ['/papers/a-paper/', '/methods/ppo/']],
  ['q=an+anchor', [], ['/papers/a-paper/#name-x']],
  ['q=nothing', [], []],
])('%s is near %j', (asked, wanted, found) => {
  expect(find(asked, ...found)).toEqual(wanted);
});
