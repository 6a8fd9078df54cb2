import type { Quantity } from './find-quantities.ts';
import type { QuantityRole } from './quantity-rule.ts';
import { QUANTITY_RULES } from './quantity-rules.ts';
import { toGate } from '../text/gate.ts';
import { METRIC_AFTER, METRIC_BEFORE } from './metrics.ts';
import { says } from '../text/cue.ts';
import { QUANTITY_CUES } from './cues/classify-quantities-cues.ts';

/** A number with what it is and the rule that says so. */
export interface ClassifiedQuantity extends Quantity {
  readonly role: QuantityRole;
  readonly rule: string;
  /** Numbers that are printed as one list ("6.2% and 9.9%") share this. */
  readonly group: number;
}

const WINDOW = 110;
const ANYTHING = /(?:)/u;
const BARE: ReadonlySet<string> = new Set(['decimal', 'integer', 'measure']);
const LENT: ReadonlySet<string> = new Set(['percent', 'decimal', 'integer', 'measure', 'points']);
/** What a share is of: "6 of 8 tasks". */
const SHARED_BY =
  '(?:tasks|metrics|settings|datasets|benchmarks|cases|categories|domains|environments|scenarios|games|models|comparisons|languages|subjects|criteria|configurations|conditions|problems|splits|pairs)';
const SHARED_AFTER = new RegExp(`^\\s(?:\\w+\\s){0,2}${SHARED_BY}\\b`, 'u');
const SHARED_BEFORE = new RegExp(`\\b${SHARED_BY}\\s\\($`, 'u');

/** Says of every number of a sentence what it is. Numbers of one list are judged together. */
export function classifyQuantities(text: string, quantities: readonly Quantity[]): ClassifiedQuantity[] {
  const groups = toGroups(text, quantities);
  const classified: ClassifiedQuantity[] = [];
  for (const [group, members] of groups.entries()) {
    const judged = members.map((quantity) => ({ quantity, ...judge(text, quantity) }));
    const ruled = judged.filter(({ isRuled }) => isRuled);
    const lender =
      findLender(ruled) ??
      lentBy(
        text,
        members[0],
        classified.findLast(({ role }) => role !== 'none'),
      ) ??
      findLender(judged);
    const held = judged[0]?.isRuled === true && judged[0].role === 'baseline' ? judged[0] : null;
    for (const { quantity, role, rule, isRuled } of judged) {
      if (held && !isRuled) {
        classified.push({ ...quantity, group, role: 'baseline', rule: held.rule });
        continue;
      }
      const isSettled = role === 'none' || role === 'from' || role === 'baseline' || lender === null;
      const taken = isSettled ? { role, rule } : { role: lender.role, rule: lender.rule };
      classified.push({ ...quantity, group, role: taken.role ?? 'none', rule: taken.rule });
    }
  }
  return classified;
}

interface Judged {
  readonly role: QuantityRole | null;
  readonly rule: string;
  /** A rule on its own words says so, not its form alone. */
  readonly isRuled: boolean;
}

/** The member whose words speak for the list: the last one's where a change follows it, else the first that has any. */
function findLender(
  judged: readonly (Judged & { quantity: Quantity })[],
): { role: QuantityRole; rule: string } | null {
  const last = judged.at(-1);
  if (last?.role === 'gain') return { role: last.role, rule: last.rule };
  for (const { role, rule } of judged) if (role === 'gain' || role === 'absolute') return { role, rule };
  return null;
}

function lentBy(
  text: string,
  first: Quantity | undefined,
  before: ClassifiedQuantity | undefined,
): { role: QuantityRole; rule: string } | null {
  if (first === undefined || before === undefined || (before.role !== 'gain' && before.role !== 'absolute'))
    return null;
  const gap = text.slice(before.end, first.start).replace(QUANTITY_CUES.nounOfChange.pattern, '');
  if (gap.length > WINDOW || !says(QUANTITY_CUES.lendingGap, gap)) return null;
  if (
    first.form === 'integer' &&
    /^\s\p{Ll}/u.test(text.slice(first.end)) &&
    !METRIC_AFTER.test(text.slice(first.end, first.end + WINDOW)) &&
    !says(QUANTITY_CUES.goesOn, text.slice(first.end))
  )
    return null;
  const isAlike = before.form === first.form || BARE.has(before.form) === BARE.has(first.form);
  return isAlike && LENT.has(first.form) ? { role: before.role, rule: before.rule } : null;
}

/** The rules that the words before a number may fit. */
const openRules = toGate({
  rules: QUANTITY_RULES.map((rule) => ({ rule, pattern: rule.before ?? ANYTHING })),
});

function judge(text: string, quantity: Quantity): Judged {
  const before = text.slice(Math.max(0, quantity.start - WINDOW), quantity.start);
  const after = text.slice(quantity.end, quantity.end + WINDOW);
  const isYear =
    /^(?:19\d\d|20[0-4]\d)(?:\.(?:0\d|1[0-2])(?!\d).*)?$/u.test(quantity.value) &&
    (quantity.form === 'integer' || quantity.form === 'decimal');
  if (isYear || isListMarker(before, after, quantity))
    return { role: 'none', rule: 'year-or-marker', isRuled: true };
  for (const { rule } of openRules(before).rules) {
    if (rule.forms && !rule.forms.includes(quantity.form)) continue;
    if (rule.before && !rule.before.test(before)) continue;
    if (rule.after && !rule.after.test(after)) continue;
    const isSure =
      rule.id === 'so-many-solved' ||
      rule.id === 'points-reached' ||
      (/^(?:to-after-from|against-another)$/u.test(rule.id) && quantity.form === 'measure');
    if (rule.role === 'absolute' && !isSure && !isScoreLike(quantity, before, after)) continue;
    return { role: rule.role, rule: rule.id, isRuled: true };
  }
  if (quantity.plus && quantity.form !== 'amount' && !says(QUANTITY_CUES.statistic, before))
    return { role: 'gain', rule: 'plus-sign', isRuled: true };
  return { ...isScore(text, quantity, { before, after }), isRuled: false };
}

/** The form alone, or a metric beside it, makes a number a score. */
function isScoreLike({ form }: Quantity, before: string, after: string): boolean {
  if (form === 'percent') return true;
  if (form === 'amount') return false;
  if (form === 'decimal' || form === 'duration' || form === 'out-of') return true;
  return (
    METRIC_AFTER.test(after) ||
    METRIC_BEFORE.test(before) ||
    (form === 'integer' && says(QUANTITY_CUES.onName, after))
  );
}

function isScore(
  text: string,
  quantity: Quantity,
  near: { before: string; after: string },
): Omit<Judged, 'isRuled'> {
  const hasMetric = METRIC_AFTER.test(near.after) || METRIC_BEFORE.test(near.before);
  switch (quantity.form) {
    case 'percent':
      return hasMetric ||
        says(QUANTITY_CUES.scoreVerb, text.slice(Math.max(0, quantity.start - 200), quantity.end + 60))
        ? { role: 'absolute', rule: 'percent-as-score' }
        : { role: null, rule: 'percent' };
    case 'decimal':
    case 'integer':
    case 'measure':
      if (
        /\d\s?(?:fps|frames? per second)$/iu.test(quantity.value) &&
        !says(QUANTITY_CUES.recording, near.after.slice(0, 20))
      )
        return { role: 'absolute', rule: 'frame-rate' };
      return hasMetric ? { role: 'absolute', rule: 'metric-beside' } : { role: null, rule: 'bare-number' };
    case 'share':
      return SHARED_AFTER.test(near.after) || SHARED_BEFORE.test(near.before)
        ? { role: 'absolute', rule: 'so-many-of' }
        : { role: null, rule: 'share' };
    case 'out-of':
      return { role: 'absolute', rule: 'score-out-of-all' };
    case 'amount':
    case 'duration':
      return { role: null, rule: quantity.form };
    case 'ratio':
    case 'points':
      return { role: 'gain', rule: 'ratio' };
  }
}

function isListMarker(before: string, after: string, { form, value }: Quantity): boolean {
  if (form !== 'integer' || value.length > 2) return false;
  return (
    (/(?:^|[\s:;,(])\(?$/u.test(before) && /^\)/u.test(after)) ||
    (/(?:^|[:;,.]\s)$/u.test(before) && /^[.:]\s/u.test(after))
  );
}

function toGroups(text: string, quantities: readonly Quantity[]): Quantity[][] {
  const groups: Quantity[][] = [];
  for (const quantity of quantities) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, quantity.start);
    if (group && last && gap.length <= 60 && isSameKind(last, quantity) && says(QUANTITY_CUES.listGap, gap))
      group.push(quantity);
    else groups.push([quantity]);
  }
  return groups;
}

function isSameKind(a: Quantity, b: Quantity): boolean {
  const plain = new Set(['decimal', 'measure', 'percent']);
  const bare = new Set(['decimal', 'integer', 'measure']);
  return (
    a.form === b.form || (plain.has(a.form) && plain.has(b.form)) || (bare.has(a.form) && bare.has(b.form))
  );
}
