import type { Issue, IssueCode } from '../../src/model/issues.ts';

/** Issues as people read them: grouped by file, each with its place, code, what happened and what to do. */
export function formatIssues(issues: readonly Issue[]): string {
  return [...issues].sort(byPlace).map(formatIssue).join('\n\n');
}

/** `5 warnings in 2 files`, or `no issues`. */
export function countIssues(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'no issues';
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count === 0 ? [] : [toAmount(count, severity)];
  });
  const files = new Set(issues.map((issue) => issue.place.file)).size;
  return `${counts.join(' and ')} in ${toAmount(files, 'file')}`;
}

/** Problems that cost a record its page. */
const COSTLY: ReadonlySet<IssueCode> = new Set([
  'record-without-abstract',
  'record-without-title',
  'record-too-long',
  'record-unreadable',
]);

/** The last line of a report: `5 warnings in 2 files; 257 of 258 papers are good.` */
export function toClosingLine(issues: readonly Issue[], papers: number): string {
  const all = papers + issues.filter(({ code }) => COSTLY.has(code)).length;
  const good = all === papers ? `all ${toAmount(papers, 'paper')}` : `${papers} of ${toAmount(all, 'paper')}`;
  const counted = countIssues(issues);
  return `${counted.charAt(0).toUpperCase()}${counted.slice(1)}; ${good} ${all === 1 ? 'is' : 'are'} good.`;
}

/** Issues as the annotations that GitHub shows beside the lines they speak of. */
export function toAnnotations(issues: readonly Issue[]): string {
  return issues
    .map(({ severity, code, place: { file, line, endLine }, happened, remedy }) => {
      const properties = { file, line, endLine, title: code };
      const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      return `::${severity} ${written.join(',')}::${escapeText(`${happened}\n${remedy}`)}`;
    })
    .join('\n');
}

function formatIssue(issue: Issue): string {
  const { file, line, endLine = line } = issue.place;
  const place = [file, ...(line === undefined ? [] : [endLine === line ? line : `${line}-${endLine}`])].join(
    ':',
  );
  const text = `${issue.happened}\n${issue.remedy}`;
  return `${place}  ${issue.severity}  ${issue.code}\n${text.replace(/^/gmu, '    ')}`;
}

function byPlace(a: Issue, b: Issue): number {
  return compare(a.place.file, b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function toAmount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A colon or a comma would end the property. */
function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
