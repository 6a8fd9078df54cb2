import { METRIC_AFTER, METRIC_BEFORE, METRIC_NAME } from './metrics.ts';
import { METRIC_CUES } from './cues/find-metric-cues.ts';

const WINDOW = 110;
/** Heads that name a metric even far from its number. */
const SURE_HEAD =
  '(?:[Aa]ccurac(?:y|ies)|(?:[Rr]ate|[Ss]core|[Ee]rror)s?|[Pp]recision|[Rr]ecall|[Tt]hroughput|[Ll]atency|[Pp]erplexity|[Cc]orrelation)';
const SURE = new RegExp(`(?:${SURE_HEAD}|${METRIC_NAME})$`, 'u');
const ANY = new RegExp(
  `(?<![\\w@'’-])(?:(?:(?!(?:on|in|at|for|to|and|with|by|over|of|the|a|an|from|while|its|their|our|improv\\w*|increas\\w*|boost\\w*|reduc\\w*|achiev\\w*|enhanc\\w*|rais\\w*|decreas\\w*|exceed\\w*|that|is|are|which|state-of-the-art|superior|strong|significant\\w*|competitive|better|higher)\\b)[\\p{L}\\d][\\w@/^-]*\\s){0,2}${SURE_HEAD}|${METRIC_NAME})(?![\\w@-])`,
  'gu',
);

/**
 * The metric of a list of numbers, one for each: right behind it, right before it, or the last that its clause names.
 * "PSNR/SSIM" beside two numbers is one for each.
 */
export function findMetrics(
  text: string,
  members: readonly { start: number; end: number }[],
): (string | null)[] {
  const own = members.map(({ end }, index) => {
    const limit = members[index + 1]?.start ?? end + WINDOW;
    return clean(METRIC_AFTER.exec(text.slice(end, limit))?.groups?.['metric']);
  });
  const last = own.at(-1) ?? null;
  const start = members[0]?.start ?? 0;
  const before = clean(METRIC_BEFORE.exec(wordsBefore(text, start))?.groups?.['metric']);
  const shared = last ?? before ?? lastOf(text.slice(clauseStart(text, start), start));
  const parts = shared?.split('/') ?? [];
  if (members.length > 1 && parts.length === members.length) return parts.map((part) => part.trim());
  return own.map((metric) => metric ?? shared);
}

/** What stands before a place, from the beginning of a word. */
function wordsBefore(text: string, at: number): string {
  const from = Math.max(0, at - WINDOW);
  return from === 0 ? text.slice(0, at) : text.slice(from, at).replace(/^\S*\s/u, '');
}

/** Says whether a metric's name says what was measured even in the sentence after its own. */
export function isSureMetric(metric: string): boolean {
  return SURE.test(metric);
}

function lastOf(text: string): string | null {
  let last: string | null = null;
  for (const match of text.matchAll(ANY)) last = clean(match[0]) ?? last;
  return last;
}

function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - 200);
  const before = text.slice(from, at);
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf(': '));
  return from + cut + 1;
}

function clean(metric: string | undefined): string | null {
  let text = (metric ?? '').trim();
  for (
    let cut = text.replace(METRIC_CUES.leadingFill.pattern, '');
    cut !== text;
    cut = text.replace(METRIC_CUES.leadingFill.pattern, '')
  )
    text = cut;
  text = text.replaceAll('\\', '').trim();
  return text === '' || /^(?:It|They|We|Both|Our)\b/u.test(text) ? null : text;
}
