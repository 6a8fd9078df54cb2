/** A day as a listing prints it: the year is often left out. Months count from 1. */
export interface PrintedDate {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** Where a year comes from: it stood in the text, it follows from the listing, or nobody knows it. */
export type YearOrigin = 'printed' | 'inferred' | 'declared' | 'unknown';

/** A day with what is known of its year. `iso` is `2025-05-20`, or `null` while the year is unknown. */
export interface PaperDate extends PrintedDate {
  readonly iso: string | null;
  readonly yearOrigin: YearOrigin;
}

/** An organization as a listing names it: a handle of one word, then the name people read. */
export interface Affiliation {
  readonly handle: string;
  readonly name: string;
}

/** Where a record stands: its seed, its first line (from 1), and the day its listing was taken. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly listed: PaperDate | null;
}

/** One entry of a seed, as printed. */
export interface SeedRecord {
  readonly title: string;
  readonly abstract: string;
  readonly source: Source;
  readonly organization: Affiliation | null;
  readonly authorCount: number | null;
  readonly commentCount: number | null;
  readonly date: PrintedDate | null;
}

/** One seed, read: the day it was taken and its records, in the order of the text. */
export interface Listing {
  readonly file: string;
  readonly taken: PrintedDate | null;
  readonly records: readonly SeedRecord[];
}

/** A record whose date, and whose listing's day, have what is known of their years. */
export interface DatedRecord extends Omit<SeedRecord, 'date'> {
  readonly date: PaperDate | null;
}

/** A listing after its years were inferred. */
export interface DatedListing {
  readonly file: string;
  readonly taken: PaperDate | null;
  readonly records: readonly DatedRecord[];
}
