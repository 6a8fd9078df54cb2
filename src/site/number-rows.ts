import type { Evidence, GainUnit, OtherResult, Result } from '../model/facts.ts';
import type { PaperDate } from '../model/seed.ts';
import type { SitePath } from '../model/urls.ts';
import type { Entity, LinkedPaper, Wiki } from '../model/wiki.ts';
import type { BenchmarkRow, OtherRow } from './select-benchmark.ts';
import type { OwnResult } from './select-entity.ts';
import { groupRelations, type ResultRow } from './select-paper.ts';
import { systemOf } from './system-of.ts';

/** A text of a seed in a cell, perhaps with where it leads and a quiet word after it. */
export interface CellText {
  readonly text: string;
  readonly path?: SitePath | undefined;
  readonly note?: string | undefined;
}

/** A reported number as tables show it. What a table's rows all lack gets no column. */
export interface NumberRow {
  readonly said: Evidence;
  /** The paper that says it, where that is another page. */
  readonly from?: LinkedPaper | undefined;
  readonly id?: string | undefined;
  readonly system?: CellText | undefined;
  readonly benchmark?: CellText | undefined;
  readonly metric?: CellText | undefined;
  readonly setting?: CellText | undefined;
  readonly value: CellText;
  readonly compared?: CellText | undefined;
  readonly reporter?: CellText | undefined;
  readonly date?: PaperDate | null | undefined;
}

const UNIT_NOTES: Readonly<Record<GainUnit, string | undefined>> = {
  points: 'points',
  relative: 'relative',
  ratio: undefined,
  unstated: undefined,
};

/** Numbers on a paper's own page. */
export function toPaperRows(rows: readonly ResultRow[], linked: LinkedPaper, wiki: Wiki): NumberRow[] {
  return rows.map(({ result, benchmark, anchor }) => ({
    ...toNumber(result, linked, wiki),
    id: anchor,
    system: toCell(systemOf(result).join(', ')),
    benchmark: toCell(result.benchmark, anchor === undefined ? benchmark : null),
  }));
}

/** Numbers of a named thing, as the papers that introduce it report them. */
export function toOwnRows(rows: readonly OwnResult[], wiki: Wiki): NumberRow[] {
  return rows.map(({ result, benchmark, paper }) => ({
    ...toNumber(result, paper, wiki),
    from: paper,
    system: toCell(systemOf(result).join(', ')),
    benchmark: toCell(result.benchmark, benchmark),
  }));
}

/** Numbers on a benchmark, whoever reports them; without their metric where the table's caption says it. */
export function toScoreRows(rows: readonly BenchmarkRow[], wiki: Wiki, withMetric: boolean): NumberRow[] {
  return rows.map(({ result, paper, subject }) => {
    const { system, variant } = result;
    const row = toNumber(result, paper, wiki);
    return {
      ...row,
      metric: withMetric ? row.metric : undefined,
      from: paper,
      system: {
        text: system ?? subject?.name ?? paper.paper.title,
        path: subject?.path ?? paper.path,
        note: variant === null || system?.includes(variant) ? undefined : variant,
      },
      date: paper.paper.date,
    };
  });
}

/** Scores of others' systems, as a paper reports them on its own page. */
export function toReportedRows(results: readonly OtherResult[]): NumberRow[] {
  return results.map((result) => ({
    said: result,
    system: toCell(result.system),
    benchmark: toCell(result.benchmark),
    metric: toCell(result.metric),
    value: { text: result.value },
  }));
}

/** Scores of others' systems on a benchmark, each with who reports it. */
export function toOtherRows(rows: readonly OtherRow[]): NumberRow[] {
  return rows.map(({ use: { result }, paper }) => ({
    said: result,
    from: paper,
    system: toCell(result.system),
    metric: toCell(result.metric),
    value: { text: result.value },
    reporter: { text: paper.paper.title, path: paper.path },
  }));
}

function toNumber(result: Result, paper: LinkedPaper, wiki: Wiki): NumberRow {
  return {
    said: result,
    metric: toCell(result.metric),
    setting: toCell(result.setting),
    value: {
      text: result.value,
      note: result.unit === null ? undefined : toUnitNote(result.value, result.unit),
    },
    compared: toCompared(result, paper, wiki),
  };
}

/** A unit that the printed value says already isn't said again. */
function toUnitNote(value: string, unit: GainUnit): string | undefined {
  return unit === 'points' && /point|\bpp\b/iu.test(value) ? undefined : UNIT_NOTES[unit];
}

/**
 * What a number is measured from; where the abstract gives no such number, what its sentence compares with, unless the
 * sentence has several of both: then only its words tell which goes with which.
 */
function toCompared(
  { from, baseline, evidence }: Result,
  paper: LinkedPaper,
  wiki: Wiki,
): CellText | undefined {
  if (from !== null || baseline !== null)
    return { text: baseline ?? from ?? '', note: baseline === null ? undefined : (from ?? undefined) };
  const [, comparisons] = groupRelations(paper, wiki);
  const here = comparisons?.rows.filter(({ relation }) => relation.evidence === evidence) ?? [];
  const [first] = here;
  if (first === undefined) return undefined;
  if (here.length === 1) return toCell(first.relation.target, first.target);
  const isOnly = paper.facts.results.filter((other) => other.evidence === evidence).length === 1;
  return isOnly ? { text: here.map(({ relation }) => relation.target).join(', ') } : undefined;
}

function toCell(text: string | null, entity: Entity | null = null): CellText | undefined {
  return text === null || text === '' ? undefined : { text, path: entity?.path };
}
