import type { Line } from './lines.ts';

/** What a line is within a record: `orphan` begins an abstract that has no title, `more` goes on with an abstract. */
export type Role = 'title' | 'abstract' | 'orphan' | 'more' | 'who' | 'dot' | 'date' | 'whole' | 'lost';

/**
 * Finds the cheapest reading of the lines between two headers: one role for each. What the format says costs nothing,
 * every departure costs what the tables below say, and the reading with the lowest sum wins (a Viterbi search, linear
 * in the number of lines). So a bad record is read as bad, since that is cheaper than shifting all that follow it.
 */
export function findRoles(lines: readonly Line[]): Role[] {
  const steps: Step[] = [];
  let before: Reading[] = [{ role: 'start', cost: 0 }];
  lines.forEach((line, index) => {
    const step = ROLES.map((role) => toCheapest(role, { line, next: lines[index + 1], before }));
    steps.push(step);
    before = step;
  });
  return traceBack(steps);
}

type From = Role | 'start';
type To = Role | 'end';
interface Reading {
  readonly role: From;
  readonly cost: number;
}
type Step = readonly (Reading & { readonly role: Role; readonly from: From })[];
interface Here {
  readonly line: Line;
  readonly next: Line | undefined;
  readonly before: readonly Reading[];
}

const ROLES: readonly Role[] = ['title', 'abstract', 'orphan', 'more', 'who', 'dot', 'date', 'whole', 'lost'];
const NEVER = Infinity;

/** A title with nothing under it, an abstract with nothing above it, and a line that belongs to no record. */
const NO_ABSTRACT = 6;
const NO_TITLE = 7;
const LOST = 9;
const NEW_RECORD = { title: 0, orphan: NO_TITLE, lost: LOST, end: 0 };
const AFTER_TEXT = { ...NEW_RECORD, more: 0, who: 0, dot: 0.5, date: 1, whole: 0.3 };

/** What may follow what, and its price. */
const FOLLOWS: Readonly<Record<From, Partial<Record<To, number>>>> = {
  start: NEW_RECORD,
  title: {
    abstract: 0,
    title: NO_ABSTRACT,
    who: NO_ABSTRACT,
    dot: NO_ABSTRACT,
    date: NO_ABSTRACT,
    whole: NO_ABSTRACT,
    lost: NO_ABSTRACT + LOST,
    end: NO_ABSTRACT,
  },
  abstract: AFTER_TEXT,
  orphan: AFTER_TEXT,
  more: AFTER_TEXT,
  who: { ...NEW_RECORD, title: 0.5, dot: 0, date: 0.5 },
  dot: { ...NEW_RECORD, title: 0.5, date: 0 },
  date: NEW_RECORD,
  whole: NEW_RECORD,
  lost: NEW_RECORD,
};

function toCheapest(role: Role, here: Here): Step[number] {
  const looks = PRICE_OF_LOOKS[role](here.line, here.next);
  let from: From = 'start';
  let cheapest = NEVER;
  if (looks === NEVER) return { role, from, cost: NEVER };
  for (const previous of here.before) {
    const follows = FOLLOWS[previous.role][role];
    if (follows === undefined || previous.cost === NEVER) continue;
    const cost = previous.cost + follows + priceOfStep(role, previous.role, here.line) + looks;
    if (cost >= cheapest) continue;
    cheapest = cost;
    from = previous.role;
  }
  return { role, from, cost: cheapest };
}

function traceBack(steps: readonly Step[]): Role[] {
  const roles: Role[] = [];
  let last = cheapestOf(
    (steps.at(-1) ?? []).map((at) => ({ ...at, cost: at.cost + (FOLLOWS[at.role].end ?? 0) })),
  );
  for (let index = steps.length - 1; index >= 0 && last !== undefined; index -= 1) {
    const { from } = last;
    roles[index] = last.role;
    last = steps[index - 1]?.find((at) => at.role === from);
  }
  return roles;
}

function cheapestOf(step: Step): Step[number] | undefined {
  return step.reduce<Step[number] | undefined>(
    (best, at) => (best === undefined || at.cost < best.cost ? at : best),
    undefined,
  );
}

/** What a missing or an added blank line costs, and a line in a date's place that is none. */
function priceOfStep(role: Role, from: From, line: Line): number {
  const odd = role === 'date' && line.form.kind !== 'date';
  if (!odd) return priceOfGap(role, from, line);
  return from === 'dot' && !line.gap && line.length <= 40 ? 3 : NEVER;
}

function priceOfGap(role: Role, from: From, line: Line): number {
  if (line.gap) return role === 'dot' || role === 'date' ? 0.2 : 0;
  if (role === 'title') return priceOfJoinedTitle(from, line);
  if (role === 'abstract') return 2;
  if (role === 'orphan') return 3;
  return role === 'who' && from !== 'who' ? 0.5 : 0;
}

/** The last line of a wrapped abstract is not the title of what follows, though it is short. */
function priceOfJoinedTitle(from: From, { stopped }: Line): number {
  if (from === 'abstract' || from === 'orphan' || from === 'more') return stopped ? 8 : 4;
  return from === 'title' ? 2 : 1;
}

/** What it costs to take a line of these looks for this. */
const PRICE_OF_LOOKS: Readonly<Record<Role, (line: Line, next: Line | undefined) => number>> = {
  title: (line) => (isText(line) ? priceOfTitle(line) : NEVER),
  abstract: (line) => (isText(line) ? priceOfAbstract(line) : NEVER),
  orphan: (line) => (isText(line) ? priceOfAbstract(line) : NEVER),
  more: priceOfMore,
  who: (line, next) => priceOfAuthors(line) ?? priceOfOrganization(line, next),
  dot: priceOfDot,
  date: (line) => (isText(line) || line.form.kind === 'date' ? 0 : NEVER),
  whole: ({ form }) => (form.kind === 'whole' ? 0 : NEVER),
  lost: (line) => (isText(line) ? 0 : -5),
};

function isText({ form }: Line): boolean {
  return form.kind === 'text';
}

/** Titles are short and have no full stop; the longest of 12,000 real ones has 192 characters. */
function priceOfTitle({ length, stopped, several }: Line): number {
  const long = length > 250 ? Math.min(2 + (length - 250) / 200, 6) : 0;
  if (length < 200) return stopped ? 0.3 : 0;
  return long + (several ? 20 : stopped ? 11 : 0);
}

/** Abstracts are long; the shortest of 12,000 real ones has 296 characters. A short one has a full stop at least. */
function priceOfAbstract({ paragraphLength, closed }: Line): number {
  if (paragraphLength >= 200) return 0;
  return closed ? 2 : 12;
}

function priceOfMore(line: Line): number {
  if (!line.gap) return isText(line) ? 0.05 : 3;
  if (!isText(line)) return NEVER;
  if (line.paragraphLength >= 400) return 7.5;
  return line.paragraphLength >= 200 || (line.closed && line.paragraphLength >= 100) ? 4.5 : 8.5;
}

function priceOfAuthors({ form }: Line): number | null {
  return form.kind !== 'authors' ? null : form.count === null ? 1.5 : 0;
}

/** Any sign between authors and a date does for a dot. */
function priceOfDot({ form, text }: Line, next: Line | undefined): number {
  if (form.kind === 'dot') return form.usual ? 0 : 0.3;
  const isBeforeDate = next?.form.kind === 'date' && !next.gap;
  return isBeforeDate && /^\s*[\p{P}\p{S}]{1,3}\s*$/u.test(text) ? 0.6 : NEVER;
}

/** An organization is known by what follows it, since its name can be anything. */
function priceOfOrganization(line: Line, next: Line | undefined): number {
  if (!isText(line) || line.length > 400 || next === undefined) return NEVER;
  const price = 1 + line.length / 200;
  if (next.form.kind === 'dot') return price + (next.gap ? 0.5 : 0);
  return next.form.kind === 'date' && !next.gap ? price + 1 : NEVER;
}
