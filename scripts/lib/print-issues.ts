import type { Issue } from '../../src/model/issues.ts';

/** How many papers the issues are told against, for the last line. */
export interface Totals {
  readonly good: number;
  readonly all: number;
}

/**
 * Prints issues to the standard error stream: grouped by file and in the order of lines, with a count at the end, or as
 * annotations where a CI service reads them.
 */
export function printIssues(issues: readonly Issue[], totals?: Totals): void {
  if (issues.length === 0) return;
  const inCi = process.env.GITHUB_ACTIONS === 'true';
  console.error(inCi ? toAnnotations(issues) : formatIssues(issues, totals));
}

/** The issues as people read them. */
export function formatIssues(issues: readonly Issue[], totals?: Totals): string {
  const sorted = sortIssues(issues);
  return [...sorted.map(formatIssue), countIssues(sorted, totals)].join('\n\n');
}

/** The issues as GitHub's workflow commands, which mark the lines of a pull request. */
export function toAnnotations(issues: readonly Issue[]): string {
  return sortIssues(issues)
    .map(({ code, severity, place, happened, remedy }) => {
      const { file, line, endLine } = place;
      const at = { file, line, endLine, title: code };
      const properties = Object.entries(at)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity} ${properties.join(',')}::${escapeData(`${happened} ${remedy}`)}`;
    })
    .join('\n');
}

function sortIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(
    (a, b) => compare(a.place.file, b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0),
  );
}

function formatIssue({ code, severity, place, happened, remedy }: Issue): string {
  const where = place.line === undefined ? place.file : `${place.file}:${place.line}`;
  return `${where}  ${severity}  ${code}\n    ${happened}\n    ${remedy}`;
}

function countIssues(issues: readonly Issue[], totals: Totals | undefined): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const counts = [toCount(errors, 'error'), toCount(issues.length - errors, 'warning')].filter(
    (text) => text !== '',
  );
  const files = new Set(issues.map(({ place }) => place.file)).size;
  const good = totals === undefined ? '' : `; ${totals.good} of ${totals.all} papers are good`;
  return `${counts.join(' and ')} in ${toCount(files, 'file')}${good}.`;
}

function toCount(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
