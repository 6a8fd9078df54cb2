import { toIssue, type Issue, type Outcome, type Place } from '../../../model/issues.ts';
import type { Affiliation, Listing, PaperDate, PrintedDate, SeedRecord } from '../../../model/seed.ts';
import { quote } from '../../quote.ts';
import { toEmpty } from '../parse-seed.ts';
import { LONGEST_ABSTRACT, LONGEST_TITLE, toTooLong } from '../to-records.ts';
import { findIds } from './find-ids.ts';
import { parseLooseDate } from './loose-date.ts';

/** A record as a format gives it, before anything was checked. Texts may be empty where there is none. */
export interface LooseRecord {
  readonly line: number;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  /** Set where the format says that further authors were left out. */
  readonly moreAuthors?: boolean;
  /** Any form of date with the year first, or as listings print it. */
  readonly date: string;
  readonly organization?: Affiliation | null;
  readonly commentCount?: number | null;
  /** Texts in which ids stand: `arXiv:2511.12345`, a DOI, an address of either. */
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** What is known of a whole document. */
export interface DocumentFacts {
  readonly file: string;
  readonly taken: PrintedDate | null;
}

/** Checks the records of a document, and makes a listing of those that can be taken. */
export function toListing(
  records: readonly Outcome<LooseRecord | null>[],
  { file, taken }: DocumentFacts,
): Outcome<Listing | null> {
  const listed: PaperDate | null = taken && {
    ...taken,
    iso: null,
    yearOrigin: taken.year === null ? 'unknown' : 'printed',
  };
  const read = records.map(({ value, issues }) => {
    const record = value === null ? NOTHING : toRecord(value, { file, listed });
    return { value: record.value, issues: [...issues, ...record.issues] };
  });
  const found = read.flatMap(({ value }) => value ?? []);
  const issues = read.flatMap((outcome) => outcome.issues);
  if (found.length === 0) return { value: null, issues: [...issues, toEmpty(file)] };
  return { value: { file, writesYears: true, taken, records: found }, issues };
}

/** A record that can't be read at all. */
export function unreadable(place: Place, why: string): Outcome<null> {
  const issue = toIssue('record-unreadable', place, {
    happened: `The record can't be read: ${why}. It was left out.`,
    remedy: 'Export it again, or correct it by hand.',
  });
  return { value: null, issues: [issue] };
}

const NOTHING: Outcome<null> = { value: null, issues: [] };
/** More characters than any name of a person, and more links than any paper has. */
const LONGEST_NAME = 200;
const MOST_LINKS = 20;

function toRecord(
  loose: LooseRecord,
  { file, listed }: { file: string; listed: PaperDate | null },
): Outcome<SeedRecord | null> {
  const place = { file, line: loose.line };
  const title = toOneLine(loose.title);
  const abstract = toOneLine(loose.abstract);
  const refused = refuse({ title, abstract }, place);
  if (refused !== null) return { value: null, issues: [refused] };
  const authors = loose.authors.map(toOneLine).filter((name) => name !== '' && name.length <= LONGEST_NAME);
  const { date, issues } = readDate(loose.date, { title, place });
  const value: SeedRecord = {
    title,
    abstract,
    authors,
    ids: findIds([...loose.ids, ...loose.links]),
    links: toLinks(loose.links),
    source: { file, line: loose.line, listed },
    organization: loose.organization ?? null,
    authorCount: authors.length === 0 || loose.moreAuthors === true ? null : authors.length,
    commentCount: loose.commentCount ?? null,
    date,
  };
  return { value, issues };
}

function refuse({ title, abstract }: { title: string; abstract: string }, place: Place): Issue | null {
  if (title === '')
    return toIssue('record-without-title', place, {
      happened: `The record${abstract === '' ? '' : ` with the abstract ${quote(abstract)}`} has no title, so it was left out.`,
      remedy: 'Add its title, or delete it.',
    });
  if (title.length > LONGEST_TITLE) return toTooLong(title, { what: 'title', length: title.length, place });
  if (abstract.length > LONGEST_ABSTRACT)
    return toTooLong(title, { what: 'abstract', length: abstract.length, place });
  return null;
}

function readDate(
  text: string,
  { title, place }: { title: string; place: Place },
): { date: PrintedDate | null; issues: Issue[] } {
  const printed = toOneLine(text);
  if (printed === '') return { date: null, issues: [] };
  const read = parseLooseDate(printed);
  switch (read.kind) {
    case 'date':
      return { date: read.date, issues: [] };
    case 'impossible': {
      const happened = `The calendar has no day ${quote(printed)}, so ${quote(title)} counts as undated.`;
      return {
        date: null,
        issues: [toIssue('date-impossible', place, { happened, remedy: 'Correct the date.' })],
      };
    }
    case 'unreadable': {
      const happened = `${quote(printed)} is no date that can be read, so ${quote(title)} counts as undated.`;
      const remedy = 'Write it like 2025-05-20.';
      return { date: null, issues: [toIssue('metadata-unreadable', place, { happened, remedy })] };
    }
  }
}

/** White space of any kind as one space, and nothing that can't be shown. */
function toOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r\u0085]]/gv, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function toLinks(links: readonly string[]): string[] {
  const good = links.map(toOneLine).flatMap((link) => {
    const url = URL.canParse(link) ? new URL(link) : null;
    const open =
      url !== null && /^https?:$/u.test(url.protocol) && url.username === '' && url.hostname !== '';
    return open && url.href.length <= 2000 ? [url.href] : [];
  });
  return [...new Set(good)].sort().slice(0, MOST_LINKS);
}
