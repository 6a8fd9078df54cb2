import { toPlainText } from '../display/plain-text.ts';
import type { Entity } from '../model/wiki.ts';
import { toDefiningSentence } from './defining-sentence.ts';
import type { LinkedData } from './json-ld.ts';
import type { EntityView } from './select-entity.ts';
import { clip, KIND_LABELS, toCountText } from './words.ts';

/** Says whether a thing is one that papers measure on, with its page under `/benchmarks/`. */
export function isMeasure({ kind }: Pick<Entity, 'kind'>): boolean {
  return kind === 'benchmark' || kind === 'dataset' || kind === 'environment';
}

/** What a named thing's page says of itself in one breath. */
export function toEntityDescription({
  entity,
  introducedBy,
  papers,
}: Pick<EntityView, 'entity' | 'introducedBy' | 'papers'>): string {
  const [first] = introducedBy;
  const named = entity.expansion === null ? '' : ` (${toPlainText(entity.expansion)})`;
  const what =
    entity.known?.definition ?? (first === undefined ? null : toPlainText(toDefiningSentence(entity, first)));
  const use = `${toCountText(papers.length, 'paper')} here ${papers.length === 1 ? 'speaks' : 'speak'} of it.`;
  const start = `${toPlainText(entity.name)}${named}: ${what ?? `a ${KIND_LABELS[entity.kind].toLowerCase()}.`}`;
  return `${clip(start, 300 - use.length)} ${use}`;
}

/** A named thing as schema.org tells it. */
export function toDefinedTerm(view: EntityView): LinkedData {
  const { entity } = view;
  const aliases = [entity.expansion, ...(entity.known?.aliases ?? [])].filter((alias) => alias !== null);
  return {
    '@type': entity.kind === 'dataset' ? 'Dataset' : 'DefinedTerm',
    name: toPlainText(entity.name),
    description: toEntityDescription(view),
    ...(aliases.length === 0 ? {} : { alternateName: aliases.map(toPlainText) }),
  };
}
