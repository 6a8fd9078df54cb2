import type { Issue, Outcome } from '../../model/issues.ts';
import { toIssue } from '../../model/issues.ts';
import type { Listing, PaperDate } from '../../model/seed.ts';
import { quote } from '../quote.ts';
import type { Header, Section } from './headers.ts';
import { findSections } from './headers.ts';
import { toLines } from './lines.ts';
import { toRecords } from './to-records.ts';

/**
 * Reads one seed: a header with the day the listing was taken, then records. Each record knows its line and its
 * listing's day, so that listings which were joined into one seed stay apart. Issues name every line that was not
 * understood. The value is `null` where no record was found.
 */
export function parseSeed(text: string, file: string): Outcome<Listing | null> {
  const sections = findSections(toLines(text));
  const read = sections.map((section, index) => {
    const last = index === sections.length - 1;
    return toRecords(section.lines, { file, listed: toListed(section), last });
  });
  const records = read.flatMap(({ value }) => value);
  const issues = [...checkHeaders(sections, file), ...read.flatMap((outcome) => outcome.issues)];
  if (records.length === 0) return { value: null, issues: [...issues, toEmpty(file)] };
  const taken = sections.find(({ header }) => header !== null)?.header?.taken ?? null;
  return { value: { file, taken, records }, issues };
}

function toListed({ header }: Section): PaperDate | null {
  if (header === null || header.taken === null) return null;
  const { taken } = header;
  return { ...taken, iso: null, yearOrigin: taken.year === null ? 'unknown' : 'printed' };
}

function checkHeaders(sections: readonly Section[], file: string): Issue[] {
  return sections.flatMap(({ header, lines }, index) => {
    if (header === null)
      return toIssue(
        'seed-without-header',
        { file, line: lines[0]?.number ?? 1 },
        {
          happened: 'The seed begins without a header, so the day its listing was taken is not known.',
          remedy:
            'Put the header of the listing above the first title; its last line is the day, such as "Dec 8".',
        },
      );
    const place = { file, line: header.line, endLine: header.endLine };
    return [
      ...(index > 0 ? [toRepeated(place)] : []),
      ...(header.taken === null ? [toDayless(place)] : []),
      ...toStrange(header, file),
    ];
  });
}

function toRepeated(place: Issue['place']): Issue {
  return toIssue('repeated-header', place, {
    happened:
      'A second header begins here, so two listings were joined. The records below it belong to the second.',
    remedy: 'Nothing has to be done; to keep the listings apart, cut the seed in two above this line.',
  });
}

function toDayless(place: Issue['place']): Issue {
  return toIssue('seed-without-header', place, {
    happened: 'The header has no day in its last line, so the day this listing was taken is not known.',
    remedy: 'Add the day the listing was taken below the header, such as "Dec 8".',
  });
}

function toStrange({ strange }: Header, file: string): Issue[] {
  const [first] = strange;
  if (first === undefined) return [];
  const place = { file, line: first.number, endLine: strange.at(-1)?.number ?? first.number };
  const texts = strange.map(({ text }) => quote(text)).join(', ');
  return [
    toIssue('text-lost', place, {
      happened: `The header holds ${texts}, which was taken for the navigation of the page and left out.`,
      remedy: 'Delete it, or put it below the header if it belongs to a paper.',
    }),
  ];
}

/** Says that a seed holds no paper. */
export function toEmpty(file: string): Issue {
  return toIssue(
    'empty-seed',
    { file },
    {
      happened: 'No paper was found in this seed.',
      remedy: 'Fill it with the text of a listing, or delete it.',
    },
  );
}
