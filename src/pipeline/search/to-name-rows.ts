import { toPlainText } from '../../display/plain-text.ts';
import { foldName } from '../../model/fold.ts';
import { type NameRow, SEARCH_KINDS, type SearchKind } from '../../model/search.ts';
import type { SitePath } from '../../model/urls.ts';
import type { Entity, LinkedTopic, Wiki } from '../../model/wiki.ts';
import { compareText } from '../link/order.ts';

/** Every name that has a place in the wiki, with its spellings: the most used first. */
export function toNameRows(wiki: Wiki): readonly NameRow[] {
  const rows = [
    ...[...wiki.topics.values()].map((topic) => toTopicRow(wiki, topic)),
    ...[...wiki.entities.values()].filter((entity) => entity.topic === null).map(toEntityRow),
    ...[...wiki.organizations.values()].map(({ name, handle, path, papers }) =>
      toRow({ kind: 'organization', name, path, papers: papers.length }, [handle]),
    ),
  ];
  return rows.sort((a, b) => b[3] - a[3] || compareText(a[0], b[0]) || compareText(a[2], b[2]));
}

/** The titles of all papers. */
export function toTitles(wiki: Wiki): readonly string[] {
  return [...wiki.papers.values()].map(({ paper }) => toPlainText(paper.title));
}

/** Other spellings of an entity that a reader may type. */
export function toSpellings(entity: Entity): string[] {
  return [
    ...(entity.expansion === null ? [] : [entity.expansion]),
    ...(entity.known === null ? [] : [entity.known.name, ...entity.known.aliases]),
    ...(entity.known?.expansion ? [entity.known.expansion] : []),
    ...entity.variants.keys(),
  ];
}

/** Other spellings of a topic, with those of the method that shares its page. */
export function toTopicSpellings(wiki: Wiki, { topic, entity }: LinkedTopic): string[] {
  const method = entity === null ? undefined : wiki.entities.get(entity);
  return [...topic.aliases, ...(method === undefined ? [] : [method.name, ...toSpellings(method)])];
}

function toTopicRow(wiki: Wiki, topic: LinkedTopic): NameRow {
  const { path, papersWithNarrower } = topic;
  const { label } = topic.topic;
  return toRow(
    { kind: 'topic', name: label, path, papers: papersWithNarrower.length },
    toTopicSpellings(wiki, topic),
  );
}

function toEntityRow(entity: Entity): NameRow {
  const { kind, name, path, papers } = entity;
  return toRow({ kind, name, path, papers: papers.length }, toSpellings(entity));
}

interface Named {
  readonly kind: SearchKind;
  readonly name: string;
  readonly path: SitePath;
  readonly papers: number;
}

function toRow({ kind, name, path, papers }: Named, spellings: readonly string[]): NameRow {
  const shown = toPlainText(name);
  const aliases = new Map<string, string>();
  for (const spelling of spellings.map(toPlainText)) {
    const folded = foldName(spelling);
    if (folded !== foldName(shown) && !aliases.has(folded)) aliases.set(folded, spelling);
  }
  return [shown, SEARCH_KINDS.indexOf(kind), path, papers, ...[...aliases.values()].sort(compareText)];
}
