/**
 * A date as it is printed. Listings often leave out the year; other formats may give a year alone, or a year and a
 * month, and then `month` or `day` is `null`. Months count from 1.
 */
export interface PrintedDate {
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
}

/** Where a year comes from: it stood in the text, it follows from the listing, or nobody knows it. */
export type YearOrigin = 'printed' | 'inferred' | 'declared' | 'unknown';

/** A date with what is known of its year. `iso` is `2025-05-20`, `2025-05` or `2025`, or `null` while the year is unknown. */
export interface PaperDate extends PrintedDate {
  readonly iso: string | null;
  readonly yearOrigin: YearOrigin;
}

/** An organization as a listing names it: a handle of one word, then the name people read. */
export interface Affiliation {
  readonly handle: string;
  readonly name: string;
}

/** What a paper is known by elsewhere: `2511.12345` or `cs/0601001` on arXiv, without its version, and its DOI, `10.…`. */
export interface PaperIds {
  readonly arxiv: string | null;
  readonly doi: string | null;
}

/** Where a record stands: its seed, its first line (from 1), and the day its listing was taken. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly listed: PaperDate | null;
}

/** One entry of a seed, as printed. The abstract may be empty where a format has none. */
export interface SeedRecord {
  readonly title: string;
  readonly abstract: string;
  /** In their order, as people read them: `Ada Lovelace`. Empty where the format names none. */
  readonly authors: readonly string[];
  readonly ids: PaperIds;
  /** Addresses that the record gives, `http` or `https`, sorted. */
  readonly links: readonly string[];
  readonly source: Source;
  readonly organization: Affiliation | null;
  readonly authorCount: number | null;
  readonly commentCount: number | null;
  readonly date: PrintedDate | null;
}

/** One seed, read: the day it was taken and its records, in the order of the text. */
export interface Listing {
  readonly file: string;
  /** Set where the seed's format writes every year, so that a date without one says nothing of its listing's. */
  readonly writesYears?: true;
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
