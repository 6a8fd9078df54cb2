import type { LinkedData } from './json-ld.ts';
import type { PageSection } from './entity-sections.ts';
import type { TopicView } from './select-topic.ts';
import { clip, toCountText } from './words.ts';

/** What a topic's page says of itself in one breath. */
export function toTopicDescription({
  linked,
  papers,
  methods,
}: Pick<TopicView, 'linked' | 'papers' | 'methods'>): string {
  const { label, definition } = linked.topic;
  const named = methods.slice(0, 3).map(({ item }) => item.name);
  const use = `${toCountText(papers.length, 'paper')}${named.length > 0 ? `, with ${named.join(', ')}` : ''}.`;
  const [first = ''] = definition.split(/\n\s*\n/u);
  return first === '' ? `${label}: ${use}` : `${clip(first.replace(/[*_`[\]]/gu, ''), 240)} ${use}`;
}

/** A topic as schema.org tells it. */
export function toTopicTerm(view: TopicView): LinkedData {
  const { topic } = view.linked;
  return {
    '@type': 'DefinedTerm',
    name: topic.label,
    description: toTopicDescription(view),
    ...(topic.aliases.length === 0 ? {} : { alternateName: topic.aliases }),
  };
}

/** The sections that a topic's page has, in their order; `inner` are those of its method's body. */
export function toTopicSections(view: TopicView, inner: readonly PageSection[]): PageSection[] {
  const { start, findings, linked, discussed, papers, graph } = view;
  const started = Object.values(start).some((list) => list.length > 0);
  return [
    { id: 'start', label: 'Start here', there: started },
    { id: 'findings', label: 'What its papers find', count: findings.length },
    ...inner,
    { id: 'methods', label: 'Methods', count: linked.methods.length },
    { id: 'benchmarks', label: 'Measured on', count: linked.benchmarks.length },
    { id: 'occurs-with', label: 'Occurs with', count: linked.occursWith.length },
    { id: 'neighbourhood', label: 'Neighbourhood', there: graph !== null },
    { id: 'discussed', label: 'Most discussed', there: discussed.length > 1 },
    { id: 'papers', label: 'Papers', count: papers.length },
  ].filter((section) => ('there' in section ? section.there : section.count !== 0));
}
