import type { Issue, Outcome, Place } from '../../model/issues.ts';
import { toIssue } from '../../model/issues.ts';
import type { Affiliation, PaperDate, PrintedDate, SeedRecord } from '../../model/seed.ts';
import { quote } from '../quote.ts';
import type { DateLine } from './line-forms.ts';
import { parseAuthorsLine } from './line-forms.ts';
import type { Line } from './lines.ts';
import type { Role } from './roles.ts';
import { findRoles } from './roles.ts';

/** Where lines come from: their seed, the day its listing was taken, and whether the seed ends with them. */
export interface Origin {
  readonly file: string;
  readonly listed: PaperDate | null;
  readonly last: boolean;
}

/** The longest abstract and title that are taken: a hundred times what real ones have, and still a page people can open. */
export const LONGEST_ABSTRACT = 200_000;
export const LONGEST_TITLE = 1_000;

/** Reads the records in the lines under one header. Lines that can't be read are issues. */
export function toRecords(lines: readonly Line[], origin: Origin): Outcome<SeedRecord[]> {
  const parts = toParts(lines, findRoles(lines));
  const read = parts.map((part, index) => readPart(part, { origin, last: index === parts.length - 1 }));
  return {
    value: read.flatMap(({ value }) => (value === null ? [] : [value])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** The lines of one record, each with its role, or one line that belongs to none. */
type Part = readonly Piece[];
interface Piece {
  readonly line: Line;
  readonly role: Role;
}
interface Context {
  readonly origin: Origin;
  /** Whether no other part follows under the same header. */
  readonly last: boolean;
}
interface Metadata {
  readonly organization: Affiliation | null;
  readonly authorCount: number | null;
  readonly commentCount: number | null;
  readonly date: PrintedDate | null;
}

/** What a listing never prints. */
const BARE = { authors: [], ids: { arxiv: null, doi: null }, links: [] } as const;
const BEGINS: ReadonlySet<Role> = new Set<Role>(['title', 'orphan', 'lost']);
const ENDS_WELL = /[.!?…。！？][\p{Pe}\p{Pf}"'`*$]*$|https?:\/\/\S+$/u;

function toParts(lines: readonly Line[], roles: readonly Role[]): Part[] {
  const parts: Piece[][] = [];
  lines.forEach((line, index) => {
    const role = roles[index] ?? 'lost';
    if (BEGINS.has(role)) parts.push([]);
    parts.at(-1)?.push({ line, role });
  });
  return parts;
}

function readPart(part: Part, context: Context): Outcome<SeedRecord | null> {
  const place = toPlace(part, context.origin.file);
  switch (part[0]?.role) {
    case 'title':
      return readRecord(part, { ...context, place });
    case 'orphan':
      return { value: null, issues: [toUntitled(part, place)] };
    default:
      return { value: null, issues: [toLost(part, place)] };
  }
}

function readRecord(part: Part, context: Context & { place: Place }): Outcome<SeedRecord | null> {
  const { origin, place } = context;
  const title = textOf(part, ['title']);
  const abstract = textOf(part, ['abstract', 'more']);
  const refused = refuse({ title, abstract, part }, context);
  if (refused !== null) return { value: null, issues: [refused] };
  const metadata = readMetadata(part, context);
  const source = { file: origin.file, line: place.line ?? 1, listed: origin.listed };
  return {
    value: { title, abstract, source, ...BARE, ...metadata.value },
    issues: [...checkParagraphs(part, place), ...checkEnd(part, context), ...metadata.issues],
  };
}

/** Says why a record can't become a paper, or `null` where it can. */
function refuse(
  record: { title: string; abstract: string; part: Part },
  context: Context & { place: Place },
) {
  const { title, abstract } = record;
  if (abstract === '') return toWithoutAbstract(record, context);
  if (title.length > LONGEST_TITLE)
    return toTooLong(title, { what: 'title', length: title.length, ...context });
  if (abstract.length > LONGEST_ABSTRACT)
    return toTooLong(title, { what: 'abstract', length: abstract.length, ...context });
  return null;
}

function readMetadata(part: Part, { origin, last }: Context): Outcome<Metadata> {
  const { file } = origin;
  const atEnd = last && origin.last;
  const whole = part.find(({ role }) => role === 'whole')?.line;
  const date = part.find(({ role }) => role === 'date')?.line;
  const who = part.find(({ role }) => role === 'who')?.line;
  const when = whole?.form.kind === 'whole' ? whole.form.when : date?.form.kind === 'date' ? date.form : null;
  const name = whole?.form.kind === 'whole' ? whole.form.who : (who?.text.trim() ?? null);
  const unreadable = [
    ...(date !== undefined && date.form.kind !== 'date' ? [date] : []),
    ...(who?.form.kind === 'authors' && who.form.count === null ? [who] : []),
  ];
  return {
    value: {
      ...readWho(name),
      commentCount: when?.comments ?? null,
      date: when?.possible === true ? when.date : null,
    },
    issues: [
      ...unreadable.map((line) => toUnreadable(line, { file, atEnd })),
      ...(when?.possible === false ? [toImpossible(when, { file, line: (whole ?? date)?.number ?? 1 })] : []),
    ],
  };
}

function readWho(text: string | null): { organization: Affiliation | null; authorCount: number | null } {
  const authors = text === null ? null : parseAuthorsLine(text);
  if (text === null || authors !== null) return { organization: null, authorCount: authors?.count ?? null };
  const [handle = text] = text.split(/\s/u, 1);
  const name = text.slice(handle.length).trim();
  return { organization: { handle, name: name === '' ? handle : name }, authorCount: null };
}

function checkParagraphs(part: Part, place: Place): Issue[] {
  const more = part.filter(({ line, role }) => role === 'more' && line.gap);
  const first = more[0];
  if (first === undefined) return [];
  return [
    toIssue(
      'record-ambiguous',
      { ...place, line: first.line.number, endLine: more.at(-1)?.line.number ?? first.line.number },
      {
        happened: `A blank line stands before this text, which was read as more of the abstract of ${quote(textOf(part, ['title']))}.`,
        remedy:
          'Put an abstract on one line; give the text a title of its own if it belongs to another paper.',
      },
    ),
  ];
}

/** A last record whose abstract stops in mid-sentence, or whose metadata stop short, was most likely cut off. */
function checkEnd(part: Part, { last, place, origin }: Context & { place: Place }): Issue[] {
  const end = part.at(-1);
  if (!last || !origin.last || end === undefined) return [];
  const cut =
    end.role === 'dot' ||
    ((end.role === 'abstract' || end.role === 'more') && !ENDS_WELL.test(end.line.text.trim().slice(-2000)));
  if (!cut) return [];
  return [
    toIssue('record-cut-off', place, {
      happened: `The seed ends within the record of ${quote(textOf(part, ['title']))}; its page shows what is there.`,
      remedy: 'Copy the listing again to its end.',
    }),
  ];
}

function toWithoutAbstract(
  { title, part }: { title: string; part: Part },
  { place, last, origin }: Context & { place: Place },
): Issue {
  if (last && origin.last)
    return toIssue('record-cut-off', place, {
      happened: `The seed ends after the title ${quote(title)}, so it has no abstract and gets no page.`,
      remedy: 'Copy the listing again to its end, or delete the title.',
    });
  const follows = part.length > 1 ? 'its metadata' : last ? 'a second header' : 'another title';
  return toIssue('record-without-abstract', place, {
    happened: `${quote(title)} is followed by ${follows}, so it has no abstract and gets no page.`,
    remedy: 'Add the abstract on the line below the title, or delete the title.',
  });
}

export function toTooLong(
  title: string,
  { what, length, place }: { what: 'title' | 'abstract'; length: number; place: Place },
): Issue {
  const most = what === 'title' ? LONGEST_TITLE : LONGEST_ABSTRACT;
  return toIssue('record-too-long', place, {
    happened: `The ${what} of ${quote(title)} has ${length} characters, more than the ${most} that are taken, so it gets no page.`,
    remedy: 'Shorten it to what the paper prints.',
  });
}

function toUnreadable(line: Line, { file, atEnd }: { file: string; atEnd: boolean }): Issue {
  return toIssue(
    atEnd ? 'record-cut-off' : 'metadata-unreadable',
    { file, line: line.number },
    {
      happened: `${quote(line.text.trim())} stands where authors or a date are due and is neither, so it was left out.`,
      remedy: 'Write it like "• 9 authors" or "May 20, 2025".',
    },
  );
}

function toImpossible({ date: { month, day } }: DateLine, place: Place): Issue {
  return toIssue('date-impossible', place, {
    happened: `The calendar has no day ${day} in month ${month}, so the paper counts as undated.`,
    remedy: 'Correct the date.',
  });
}

function toUntitled(part: Part, place: Place): Issue {
  return toIssue('record-without-title', place, {
    happened: `The abstract that begins ${quote(textOf(part, ['orphan']))} has no title above it, so it gets no page.`,
    remedy: 'Add its title on the line above, or delete it.',
  });
}

function toLost(part: Part, place: Place): Issue {
  const text = textOf(part, ['lost']);
  const inFormat = part[0]?.line.form.kind !== 'text';
  return toIssue(inFormat ? 'record-ambiguous' : 'text-lost', place, {
    happened: inFormat
      ? `${quote(text)} is a line of the listing's frame and stands where a title is due, so it was left out.`
      : `${quote(text)} belongs to no record, so it was left out.`,
    remedy: 'Delete the line, or complete the record that it belongs to.',
  });
}

function toPlace(part: Part, file: string): Place {
  const line = part[0]?.line.number ?? 1;
  return { file, line, endLine: part.at(-1)?.line.number ?? line };
}

function textOf(part: Part, roles: readonly Role[]): string {
  return part
    .filter(({ role }) => roles.includes(role))
    .map(({ line }) => line.text.trim())
    .join(' ');
}
