import type { Issue } from '../../src/model/issues.ts';

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

/** Issues as the annotations that GitHub shows beside the line they speak of. */
export function toAnnotations(issues: readonly Issue[]): string {
  return issues
    .map((issue) => {
      const place = `file=${issue.place.file}${issue.place.line === undefined ? '' : `,line=${issue.place.line}`}`;
      return `::${issue.severity} ${place},title=${issue.code}::${escapeAnnotation(`${issue.happened}\n${issue.remedy}`)}`;
    })
    .join('\n');
}

function formatIssue(issue: Issue): string {
  const { file, line } = issue.place;
  const place = line === undefined ? file : `${file}:${line}`;
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

function escapeAnnotation(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
