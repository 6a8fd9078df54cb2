import { type Issue, toIssue } from '../../model/issues.ts';
import type { SeedRecord } from '../../model/seed.ts';
import { quote } from '../quote.ts';

/** A year and how it is known. */
export interface Year {
  readonly year: number;
  readonly origin: 'printed' | 'declared' | 'inferred';
}

/** A date without a year that lies after its listing. */
export function toLate(title: string, place: Issue['place']): Issue {
  return toIssue('date-after-listing', place, {
    happened: `${quote(title)} has a date without a year after the day of its listing, so its year is not known.`,
    remedy: 'Add the year to the date.',
  });
}

/** A year that nobody can mean. */
export function toMistyped({ title, date, source: { file, line } }: SeedRecord): Issue {
  return toIssue(
    'date-impossible',
    { file, line },
    {
      happened: `${quote(title)} prints the year ${date?.year}, years after all that other papers print, so the paper counts as undated.`,
      remedy: 'Correct the year.',
    },
  );
}

/** A listing whose year nothing tells. */
export function toYearless(count: number, file: string): Issue {
  return toIssue(
    'date-without-year',
    { file },
    {
      happened: `Nothing tells the year of this listing, so ${count === 1 ? 'one date has' : `${count} dates have`} no year.`,
      remedy: `State it in a file beside the seed: ${file.replace(/\.[^./]*$/u, '')}.yml with the line "year: 2025".`,
    },
  );
}

/** A listing that prints a year later than the one that it is taken to be of. */
export function toContradicted({ year, latest, file }: { year: Year; latest: number; file: string }): Issue {
  return toIssue(
    'listing-year-contradicted',
    { file },
    {
      happened: `The listing is taken to be of ${year.year} (${year.origin}), yet prints the year ${latest}, which only a later listing would.`,
      remedy: 'Correct the declared year, or the printed one.',
    },
  );
}
