import type {
  Availability,
  BuildsOnRole,
  Claim,
  ComparisonOutcome,
  RelationType,
  Scale,
} from '../model/facts.ts';
import type { Paper } from '../model/paper.ts';
import type { PaperDate } from '../model/seed.ts';
import type { EntityKind, Facet } from '../model/vocabulary.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const RELATION_LABELS: Readonly<Record<RelationType, string>> = {
  'builds-on': 'Builds on',
  'compares-with': 'Compared with',
  'evaluated-on': 'Evaluated on',
};

export const ROLE_LABELS: Readonly<Record<BuildsOnRole, string>> = {
  modifies: 'modifies it',
  'trains-with': 'trains with it',
  'base-model': 'base model',
  component: 'component',
  data: 'data',
};

/** How a comparison ended, told from the side of the paper that made it. */
export const OUTCOME_LABELS: Readonly<Record<ComparisonOutcome, string>> = {
  better: 'does better',
  worse: 'does worse',
  similar: 'on a par',
};

export const CLAIM_LABELS: Readonly<Record<Claim['kind'] | Claim['backing'], string>> = {
  first: 'first of its kind',
  'state-of-the-art': 'state of the art',
  novel: 'novelty',
  guarantee: 'guarantee',
  comparison: 'comparison',
  number: 'a number',
  words: 'words alone',
  theory: 'theory',
  'human-study': 'a study with people',
  'real-robot': 'a real robot',
};

export const SCALE_LABELS: Readonly<Record<Scale['what'], string>> = {
  parameters: 'parameters',
  data: 'data',
  steps: 'steps',
  hardware: 'hardware',
  time: 'time',
  cost: 'cost',
};

export const AVAILABILITY_LABELS: Readonly<Record<Availability['how'], string>> = {
  linked: 'linked',
  stated: 'said to be available',
  promised: 'promised',
};

export const KIND_LABELS: Readonly<Record<EntityKind, string>> = {
  method: 'Method',
  model: 'Model',
  benchmark: 'Benchmark',
  dataset: 'Dataset',
  environment: 'Environment',
};

export const FACET_LABELS: Readonly<Record<Facet, { readonly one: string; readonly many: string }>> = {
  task: { one: 'Task', many: 'Tasks' },
  method: { one: 'Technique', many: 'Techniques' },
  model: { one: 'Model class', many: 'Model classes' },
  contribution: { one: 'Contribution', many: 'Contributions' },
};

export const FACETS: readonly Facet[] = ['task', 'method', 'model', 'contribution'];

/** A date as people read it, as exact as it is known: `20 May 2025`, `20 May`, `May 2025`, `2025`. */
export function toDateText({ day, month, year }: Pick<PaperDate, 'day' | 'month' | 'year'>): string {
  const parts = [day, month === null ? null : MONTHS[month - 1], year];
  return parts.filter((part) => part !== null).join(' ');
}

/** A paper's authors as a byline has them: all up to four, otherwise the first and how many there are. */
export function toAuthorsText({ authors, authorCount }: Pick<Paper, 'authors' | 'authorCount'>): string {
  if (authors.length <= 4 && authors.length === authorCount) return authors.join(', ');
  const count = authorCount === null ? '' : ` (${toCountText(authorCount, 'author')})`;
  return `${authors.slice(0, 1).join('')} and others${count}`;
}

/** A month of the calendar as people read it; months count from 1. */
export function toMonthText(year: number, month: number): string {
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}

/** What a reader should know of a date's year where it isn't printed; empty where it is. */
export function toYearNote({ yearOrigin }: Pick<PaperDate, 'yearOrigin'>): string {
  switch (yearOrigin) {
    case 'printed':
    case 'declared':
      return '';
    case 'inferred':
      return 'year inferred';
    case 'unknown':
      return 'year unknown';
  }
}

/** A count with its noun: `1 paper`, `12 papers`. Nouns that don't add an s give their plural. */
export function toCountText(count: number, noun: string, plural = `${noun}s`): string {
  return `${toNumberText(count)} ${count === 1 ? noun : plural}`;
}

const NUMBERS = new Intl.NumberFormat('en-GB');

/** A number as people write it, `12,000`. Below a thousand nothing has to be set apart. */
export function toNumberText(count: number): string {
  return Number.isInteger(count) && count >= 0 && count < 1000 ? String(count) : NUMBERS.format(count);
}

/** A text cut at a word so that it is at most so long, for descriptions and labels. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:.]+$/u, '')}…`;
}
