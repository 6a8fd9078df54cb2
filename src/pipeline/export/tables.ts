import { csvFormatRow } from 'd3';

import { toPlainText } from '../../display/plain-text.ts';
import { toCsvCell } from '../../model/csv-cell.ts';
import type { OtherResult, Result } from '../../model/facts.ts';
import type { Entity, LinkedPaper, Wiki } from '../../model/wiki.ts';
import { RIGHTS, type ExportContext } from './export-context.ts';
import { toOneLine } from '../../model/one-line.ts';

type Cell = string | number | null;

const PAPER_HEAD =
  'slug title date year_origin authors arxiv doi organization topics introduces address'.split(' ');

/** Papers as CSV (RFC 4180), a row each, with its abstract. */
export function toPapersCsv(papers: readonly LinkedPaper[], context: ExportContext): string {
  const rows = papers.map((linked) => [...toPaperCells(linked, context), toPlainText(linked.paper.abstract)]);
  return toCsv([...PAPER_HEAD, 'abstract'], rows);
}

/** Papers as CSV without abstracts, of rows that `toPaperRow` made. */
export function joinPaperRows(rows: readonly string[]): string {
  return joinRows(PAPER_HEAD, rows);
}

/** A paper's row in `joinPaperRows`. */
export function toPaperRow(linked: LinkedPaper, context: ExportContext): string {
  return toRow(toPaperCells(linked, context));
}

function toPaperCells({ paper, facts, path }: LinkedPaper, { addressOf }: ExportContext): Cell[] {
  return [
    paper.slug,
    toPlainText(paper.title),
    paper.date?.iso ?? null,
    paper.date?.yearOrigin ?? null,
    paper.authors.join('; '),
    paper.ids.arxiv,
    paper.ids.doi,
    paper.organization?.name ?? null,
    facts.topics.map(({ id }) => id).join('; '),
    facts.introduces.map(({ name }) => name).join('; '),
    addressOf(path),
  ];
}

const RESULT_HEAD =
  'paper benchmark_id benchmark metric value kind unit system setting from baseline own evidence'.split(' ');

/** Every result, a row each, with the words that state it; those of others' systems say so. */
export function toResultsCsv(papers: readonly LinkedPaper[], wiki: Wiki): string {
  const rows = papers.flatMap(({ paper, facts, resultBenchmarks }) => [
    ...facts.results.map((result, index) =>
      toResultRow(paper.slug, idOf(wiki, resultBenchmarks[index] ?? null), result),
    ),
    ...facts.otherResults.map((result) => toOtherRow(paper.slug, null, result)),
  ]);
  return toCsv(RESULT_HEAD, rows);
}

/** The results that papers report on one benchmark, in the same columns. */
export function toBenchmarkCsv({ id, results, otherResults }: Entity): string {
  return toCsv(RESULT_HEAD, [
    ...results.map(({ paper, result }) => toResultRow(paper, id, result)),
    ...otherResults.map(({ paper, result }) => toOtherRow(paper, id, result)),
  ]);
}

function toResultRow(paper: string, benchmark: string | null, result: Result): Cell[] {
  const { metric, value, kind, unit, system, setting, from, baseline, evidence } = result;
  const what = [result.benchmark, metric, value, kind, unit, system, setting, from, baseline];
  return [paper, benchmark, ...what, 'yes', evidence];
}

function toOtherRow(paper: string, benchmark: string | null, result: OtherResult): Cell[] {
  const { metric, value, system, evidence } = result;
  const what = [result.benchmark, metric, value, 'absolute', null, system, null, null, null];
  return [paper, benchmark, ...what, 'no', evidence];
}

/** Every relation of a paper's contribution to a named thing, a row each, with the words that state it. */
export function toRelationsCsv(papers: readonly LinkedPaper[], wiki: Wiki): string {
  const head = 'paper contribution_id type target_id target role outcome evidence';
  const rows = papers.flatMap(({ paper, facts, targets, contribution }) =>
    facts.relations.map((relation, index): Cell[] => [
      paper.slug,
      contribution,
      relation.type,
      idOf(wiki, targets[index] ?? null),
      relation.target,
      relation.role,
      relation.outcome,
      relation.evidence,
    ]),
  );
  return toCsv(head.split(' '), rows);
}

function idOf(wiki: Wiki, id: string | null): string | null {
  return id === null ? null : (wiki.entities.get(id as never)?.id ?? null);
}

function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return joinRows(head, rows.map(toRow));
}

function joinRows(head: readonly string[], rows: readonly string[]): string {
  return [csvFormatRow([...head, 'rights']), ...rows, ''].join('\r\n');
}

/** No cell holds the end of a line. */
function toRow(row: readonly Cell[]): string {
  return csvFormatRow([...row.map(toCell), RIGHTS]);
}

function toCell(cell: Cell): string {
  return cell === null ? '' : toCsvCell(toOneLine(String(cell)));
}
