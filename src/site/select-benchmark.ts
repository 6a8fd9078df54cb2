import type { Result } from '../model/facts.ts';
import type { Entity, LinkedPaper, OtherResultUse, Wiki } from '../model/wiki.ts';
import type { EntityView } from './select-entity.ts';

/** A number reported on a benchmark: whose it is, by which paper. */
export interface BenchmarkRow {
  readonly result: Result;
  readonly paper: LinkedPaper;
  /** The paper's main contribution, where the number's system has no name of its own. */
  readonly subject: Entity | null;
}

export interface OtherRow {
  readonly use: OtherResultUse;
  readonly paper: LinkedPaper;
}

/** Numbers of one metric; `null` where the abstracts name none. */
export interface MetricGroup {
  readonly metric: string | null;
  readonly rows: readonly BenchmarkRow[];
}

/** All numbers reported on a benchmark. Gains never stand among scores. */
export interface BenchmarkView {
  /** Metrics that several numbers share. */
  readonly scores: readonly MetricGroup[];
  /** Scores of metrics that have one number each. */
  readonly lone: readonly BenchmarkRow[];
  readonly gains: readonly BenchmarkRow[];
  readonly others: readonly OtherRow[];
  /** Papers that are evaluated on it, or name it, without a number. */
  readonly silent: readonly LinkedPaper[];
}

/** Looks up the numbers that papers report on a benchmark. */
export function toBenchmarkView(view: EntityView, wiki: Wiki): BenchmarkView {
  const { entity } = view;
  const rows = entity.results.flatMap(({ paper: slug, result }) => {
    const paper = wiki.papers.get(slug);
    return paper === undefined ? [] : [{ result, paper, subject: findContribution(paper, wiki) }];
  });
  const others = entity.otherResults.flatMap((use) => {
    const paper = wiki.papers.get(use.paper);
    return paper === undefined ? [] : [{ use, paper }];
  });
  const groups = groupByMetric(rows.filter(({ result }) => result.kind === 'absolute'));
  const counted = new Set(rows.map(({ paper }) => paper.paper.slug));
  return {
    scores: groups.filter((group) => group.rows.length > 1),
    lone: groups.filter((group) => group.rows.length === 1).flatMap((group) => group.rows),
    gains: rows.filter(({ result }) => result.kind === 'gain'),
    others,
    silent: view.papers.filter(({ paper }) => !counted.has(paper.slug)),
  };
}

/** The number that a printed value begins with, for sorting; `null` where it holds none. */
export function toNumber(value: string): number | null {
  const match = /-?\d[\d,]*(?:\.\d+)?/u.exec(value);
  return match === null ? null : Number(match[0].replaceAll(',', ''));
}

function groupByMetric(rows: readonly BenchmarkRow[]): MetricGroup[] {
  const groups = new Map<string, BenchmarkRow[]>();
  for (const row of rows) {
    const key = (row.result.metric ?? '').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .map((those) => ({
      metric: those[0]?.result.metric ?? null,
      rows: those.toSorted((a, b) => (toNumber(b.result.value) ?? 0) - (toNumber(a.result.value) ?? 0)),
    }))
    .sort((a, b) => b.rows.length - a.rows.length || compareMetrics(a.metric, b.metric));
}

function compareMetrics(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function findContribution(paper: LinkedPaper, wiki: Wiki): Entity | null {
  const id = paper.contribution ?? paper.introduces[0];
  return id === undefined ? null : (wiki.entities.get(id) ?? null);
}
