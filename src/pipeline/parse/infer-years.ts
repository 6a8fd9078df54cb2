import { foldTitle } from '../../model/fold.ts';
import type { Issue, Outcome } from '../../model/issues.ts';
import type {
  DatedListing,
  DatedRecord,
  Listing,
  PaperDate,
  PrintedDate,
  SeedRecord,
} from '../../model/seed.ts';
import { findMistypedYears } from './find-mistyped-years.ts';
import { isPossible, type Day } from './line-forms.ts';
import { toContradicted, toLate, toMistyped, toYearless, type Year } from './year-issues.ts';

/**
 * Gives dates their years. A listing leaves out the year of dates in its own year, so: its year is later than every
 * year it prints; two listings in which one paper has the same day without a year are of one year; and where another
 * listing prints that day with its year, that is the year. A listing about which the others say nothing is taken to be
 * of the year after the latest it prints. `declared` holds the years that people state, by seed; they come first.
 * A date without a year after its listing's day contradicts the format and gets no year, and a date whose year can't be
 * meant is none.
 */
export function inferYears(
  listings: readonly Listing[],
  declared: ReadonlyMap<string, number>,
): Outcome<DatedListing[]> {
  const mistyped = findMistypedYears(listings, toGivenYears(listings, declared));
  const sound = listings.map((listing) => withoutYears(listing, mistyped));
  const sittings = toSittings(sound, declared);
  const years = solve(sittings);
  const issues = [...Map.groupBy(sittings, ({ file }) => file).values()].flatMap((group) =>
    checkSeed(group, years),
  );
  const value = sound.map((listing) => toDatedListing(listing, years));
  return { value, issues: [...[...mistyped].map(toMistyped), ...issues] };
}

function toGivenYears(listings: readonly Listing[], declared: ReadonlyMap<string, number>): number[] {
  return [...declared.values(), ...listings.flatMap(({ taken }) => taken?.year ?? [])];
}

/** The listing with the dates of some records taken away, since an unknown year must not be taken for the listing's. */
function withoutYears(listing: Listing, mistyped: ReadonlySet<SeedRecord>): Listing {
  if (!listing.records.some((record) => mistyped.has(record))) return listing;
  const records = listing.records.map((record) =>
    mistyped.has(record) ? { ...record, date: null } : record,
  );
  return { ...listing, records };
}

/** The records of one seed that were listed on one day: all of them, unless listings were joined. */
interface Sitting {
  readonly key: string;
  readonly file: string;
  readonly taken: PrintedDate | null;
  readonly records: readonly SeedRecord[];
  /** The papers' days that it prints without their year, which is its own, and those that it prints with one. */
  readonly yearless: readonly PaperDay[];
  readonly printed: readonly { readonly day: PaperDay; readonly year: number }[];
  /** The year that its header prints or people declare. */
  readonly given: Year | null;
  /** The latest year that its records print. */
  readonly latest: number | null;
}

/** A paper's folded title and its month and day. */
type PaperDay = string;

function toSittings(listings: readonly Listing[], declared: ReadonlyMap<string, number>): Sitting[] {
  return listings.flatMap(({ file, records, writesYears = false }) => {
    const groups = Map.groupBy(records, ({ source }) => keyOf(file, source.listed));
    return [...groups].map(([key, group]) => {
      const taken = group[0]?.source.listed ?? null;
      return {
        key,
        file,
        taken,
        records: group,
        given: toGiven(taken, declared.get(file)),
        ...toDays(group, taken),
        ...(writesYears ? { latest: null } : {}),
      };
    });
  });
}

function toDays(
  records: readonly SeedRecord[],
  taken: PrintedDate | null,
): Pick<Sitting, 'yearless' | 'printed' | 'latest'> {
  const printed = records.flatMap(({ title, date }) =>
    date === null || date.year === null ? [] : [{ day: dayOf(title, date), year: date.year }],
  );
  return {
    yearless: records.flatMap(({ title, date }) =>
      isOfListingsYear(date, taken) ? [dayOf(title, date)] : [],
    ),
    printed,
    latest: printed.length === 0 ? null : Math.max(...printed.map(({ year }) => year)),
  };
}

function keyOf(file: string, taken: PrintedDate | null): string {
  return JSON.stringify([file, taken === null ? null : [taken.month, taken.day, taken.year]]);
}

function toGiven(taken: PrintedDate | null, declared: number | undefined): Year | null {
  if (declared !== undefined) return { year: declared, origin: 'declared' };
  return taken === null || taken.year === null ? null : { year: taken.year, origin: 'printed' };
}

/** The year of each sitting by its key; those of which nothing is known are left out. */
function solve(sittings: readonly Sitting[]): Map<string, Year> {
  const printed = toPrintedYears(sittings);
  const years = new Map<string, Year>();
  for (const group of groupByYear(sittings)) {
    const shared = yearOfGroup(group, printed);
    for (const sitting of group) {
      const year = sitting.given ?? (shared === null ? null : { year: shared, origin: 'inferred' as const });
      if (year !== null) years.set(sitting.key, year);
    }
  }
  return years;
}

/** The years that any listing prints for a paper's day. */
function toPrintedYears(sittings: readonly Sitting[]): Map<PaperDay, Set<number>> {
  const years = new Map<PaperDay, Set<number>>();
  for (const { day, year } of sittings.flatMap(({ printed }) => printed))
    years.set(day, (years.get(day) ?? new Set()).add(year));
  return years;
}

function dayOf(title: string, { month, day }: PrintedDate): PaperDay {
  return `${month ?? ''}-${day ?? ''} ${foldTitle(title)}`;
}

/** Whether a date's left-out year is its listing's: where it is not after the listing's day. */
function isOfListingsYear(date: PrintedDate | null, taken: PrintedDate | null): date is PrintedDate {
  return date !== null && date.year === null && !isAfter(date, taken);
}

/** Whether a day lies after a listing's in one and the same year. */
function isAfter(date: PrintedDate, taken: PrintedDate | null): boolean {
  return (
    isDay(date) && taken !== null && isDay(taken) && (date.month - taken.month || date.day - taken.day) > 0
  );
}

function isDay(date: PrintedDate): date is Day {
  return date.month !== null && date.day !== null;
}

/** Sittings that share a paper's day without a year, directly or over others, are of one year. */
function groupByYear(sittings: readonly Sitting[]): Sitting[][] {
  const parent = new Map(sittings.map(({ key }) => [key, key]));
  const rootOf = (key: string): string => {
    let root = key;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    parent.set(key, root);
    return root;
  };
  const seen = new Map<PaperDay, string>();
  for (const { key, yearless } of sittings) {
    for (const day of yearless) {
      const other = seen.get(day);
      if (other === undefined) seen.set(day, key);
      else parent.set(rootOf(key), rootOf(other));
    }
  }
  return [...Map.groupBy(sittings, ({ key }) => rootOf(key)).values()];
}

/** A given year first, then what most papers print elsewhere, then the year after the latest that is printed. */
function yearOfGroup(
  group: readonly Sitting[],
  printed: ReadonlyMap<string, ReadonlySet<number>>,
): number | null {
  const latest = Math.max(...group.map((sitting) => sitting.latest ?? -Infinity));
  const given = group.flatMap((sitting) => sitting.given?.year ?? []);
  const witnesses = group.flatMap(({ yearless }) => yearless.flatMap((day) => [...(printed.get(day) ?? [])]));
  const likely = mostFrequent(given) ?? mostFrequent(witnesses.filter((year) => year > latest));
  return likely ?? (latest === -Infinity ? null : latest + 1);
}

/** The most frequent number, the greater of equals; `null` of none. */
function mostFrequent(numbers: readonly number[]): number | null {
  const counted = [...Map.groupBy(numbers, (number) => number)].map(([number, all]) => ({
    number,
    count: all.length,
  }));
  counted.sort((a, b) => b.count - a.count || b.number - a.number);
  return counted[0]?.number ?? null;
}

function checkSeed(sittings: readonly Sitting[], years: ReadonlyMap<string, Year>): Issue[] {
  const yearless = sittings
    .filter(({ key }) => !years.has(key))
    .flatMap(({ records, taken }) => records.filter(({ date }) => isOfListingsYear(date, taken)));
  const [first] = yearless;
  return [
    ...(first === undefined ? [] : [toYearless(yearless.length, first.source.file)]),
    ...sittings.flatMap((sitting) => checkSitting(sitting, years.get(sitting.key) ?? null)),
  ];
}

function checkSitting({ file, taken, records, latest }: Sitting, year: Year | null): Issue[] {
  const late = records.flatMap(({ date, source, title }) =>
    date !== null && date.year === null && isAfter(date, taken)
      ? [toLate(title, { file, line: source.line })]
      : [],
  );
  const contradicted = year !== null && latest !== null && latest >= year.year;
  return contradicted ? [toContradicted({ year, latest, file }), ...late] : late;
}

function toDatedListing({ file, taken, records }: Listing, years: ReadonlyMap<string, Year>): DatedListing {
  return {
    file,
    taken: taken === null ? null : toDate(taken, years.get(keyOf(file, taken)) ?? null),
    records: records.map((record) =>
      toDatedRecord(record, years.get(keyOf(file, record.source.listed)) ?? null),
    ),
  };
}

function toDatedRecord(record: SeedRecord, year: Year | null): DatedRecord {
  const { date, source } = record;
  const { listed } = source;
  const own = isOfListingsYear(date, listed) ? toInferred(year) : null;
  return {
    ...record,
    date: date === null ? null : toDate(date, own),
    source: { ...source, listed: listed === null ? null : toDate(listed, year) },
  };
}

/** What a header prints is inferred for the dates under it. */
function toInferred(year: Year | null): Year | null {
  return year?.origin === 'printed' ? { ...year, origin: 'inferred' } : year;
}

function toDate(date: PrintedDate, known: Year | null): PaperDate {
  const { month, day, year: printed } = date;
  const year = printed ?? known?.year ?? null;
  const possible = year !== null && (!isDay(date) || isPossible({ ...date, year }));
  const yearOrigin = printed !== null ? 'printed' : ((possible ? known?.origin : null) ?? 'unknown');
  return {
    month,
    day,
    year: possible ? year : printed,
    iso: possible ? toIso({ month, day, year }) : null,
    yearOrigin,
  };
}

/** As much of the date as is known. */
function toIso({ month, day, year }: PrintedDate): string {
  const parts = [year, month, day].slice(0, month === null ? 1 : day === null ? 2 : 3);
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
