import type { BenchmarkView } from './select-benchmark.ts';
import type { EntityView } from './select-entity.ts';
import { countYears } from './timeline.ts';

/** A section of a page, for its contents. */
export interface PageSection {
  readonly id: string;
  readonly label: string;
  readonly count?: number | undefined;
}

/** The sections that the body of a named thing's page has, in their order. */
export function toEntitySections(view: EntityView): PageSection[] {
  const builtOn = view.builtOnBy.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    { id: 'variants', label: 'Variants', count: view.variants.length },
    { id: 'builds-on', label: 'Builds on', count: view.own['builds-on'].length },
    { id: 'built-on-by', label: 'Built on by', count: builtOn },
    { id: 'compared-with', label: 'Compared with', count: view.own['compares-with'].length },
    { id: 'compared-by', label: 'Others compare with it', count: view.comparedBy.length },
    { id: 'evaluated-on', label: 'Evaluated on', count: view.own['evaluated-on'].length },
    { id: 'results', label: 'Reported results', count: view.results.length },
    { id: 'neighbourhood', label: 'Neighbourhood', count: view.graph === null ? 0 : undefined },
    { id: 'members', label: 'Its family', count: view.members.length },
    { id: 'timeline', label: 'Papers', count: view.papers.length },
  ].filter(({ count }) => count !== 0);
}

/** The sections that a benchmark's page has, in their order. */
export function toBenchmarkSections(view: EntityView, numbers: BenchmarkView): PageSection[] {
  const scores = numbers.scores.reduce((sum, { rows }) => sum + rows.length, numbers.lone.length);
  const uses = view.builtOnBy.reduce((sum, { rows }) => sum + rows.length, view.variants.length);
  const counted = [
    { id: 'gains', label: 'Reported gains', count: numbers.gains.length },
    { id: 'others', label: 'Others’ scores', count: numbers.others.length },
    { id: 'without-number', label: 'Without a number', count: numbers.silent.length },
    { id: 'built-on-by', label: 'Built on by', count: uses },
    { id: 'members', label: 'Its family', count: view.members.length },
  ].filter(({ count }) => count > 0);
  return [
    { id: 'scores', label: 'Reported scores', count: scores },
    ...counted,
    ...(view.graph === null ? [] : [{ id: 'neighbourhood', label: 'Neighbourhood' }]),
    ...(countYears(view.papers).length > 1
      ? [{ id: 'years', label: 'When', count: view.papers.length }]
      : []),
  ];
}
