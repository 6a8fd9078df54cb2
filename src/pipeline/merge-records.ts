import { toPlainText } from '../display/plain-text.ts';
import { foldTitle } from '../model/fold.ts';
import type { Issue, Outcome, Place } from '../model/issues.ts';
import { toIssue } from '../model/issues.ts';
import type { Paper } from '../model/paper.ts';
import type { Affiliation, DatedListing, DatedRecord, PaperDate, PaperIds, Source } from '../model/seed.ts';
import { toSlug } from '../model/slug.ts';
import { quote } from './quote.ts';
import { compareText } from './link/order.ts';

/**
 * Merges the records of one folded title into one paper, sorted by slug. Every source is kept. Field by field the
 * fuller wins, whatever the order of the records: the longest abstract, and the title printed above it; the longest list
 * of authors; a whole date before a month or a year, and among those one with its year printed before one with a
 * declared or an inferred year before one without; ids, an organization and a number of authors wherever they are
 * given; all links; the highest number of comments, since they only grow. A record without an abstract adds to others
 * of its title and makes no paper alone. Abstracts and metadata that contradict each other are reported.
 */
export function mergeRecords(listings: readonly DatedListing[]): Outcome<Paper[]> {
  const records = listings.flatMap((listing) => listing.records);
  const groups = [...Map.groupBy(records, ({ title }) => foldTitle(title)).values()].map(sortRecords);
  const whole = groups.filter(([fullest]) => fullest.abstract !== '');
  const papers = whole
    .map(mergeGroup)
    .sort((a, b) => compareText(a.slug, b.slug) || compareText(a.title, b.title));
  const distinct = papers.filter((paper, index) => paper.slug !== papers[index - 1]?.slug);
  const issues = [
    ...groups.filter((group) => !whole.includes(group)).map(toWithoutAbstract),
    ...whole.flatMap(findDifferences),
    ...papers.filter((paper) => !distinct.includes(paper)).map(toSlugTaken),
  ];
  return { value: distinct, issues };
}

/** At least one record, the fullest first. */
type Group = readonly [DatedRecord, ...DatedRecord[]];

const ORIGINS = ['printed', 'declared', 'inferred', 'unknown'] as const;

function sortRecords(records: readonly DatedRecord[]): Group {
  const [first, ...rest] = records.toSorted(
    (a, b) =>
      b.abstract.length - a.abstract.length ||
      compareText(a.abstract, b.abstract) ||
      compareText(a.title, b.title) ||
      compareSources(a.source, b.source),
  );
  if (first === undefined) throw new Error('A group of records is never empty.');
  return [first, ...rest];
}

function mergeGroup(records: Group): Paper {
  const { title, abstract } = records[0];
  return {
    slug: toSlug(title),
    title,
    abstract,
    authors:
      pick(
        records.map(({ authors }) => authors),
        compareAuthors,
      ) ?? [],
    ids: { arxiv: pickId(records, 'arxiv'), doi: pickId(records, 'doi') },
    links: [...new Set(records.flatMap(({ links }) => links))].sort(compareText),
    date: pick(
      records.map(({ date }) => date),
      compareDates,
    ),
    organization: pick(
      records.map(({ organization }) => organization),
      compareOrganizations,
    ),
    authorCount: pick(
      records.map(({ authorCount }) => authorCount),
      (a, b) => b - a,
    ),
    commentCount: pick(
      records.map(({ commentCount }) => commentCount),
      (a, b) => b - a,
    ),
    sources: toSources(records),
  };
}

/** The first of what is known by an order, or `null` where nothing is. */
function pick<T>(values: readonly (T | null)[], order: (a: T, b: T) => number): T | null {
  return values.filter((value) => value !== null).sort(order)[0] ?? null;
}

/** The longer list first, then the one that writes names out. */
function compareAuthors(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [a.join('\n'), b.join('\n')];
  return b.length - a.length || y.length - x.length || compareText(x, y);
}

function pickId(records: Group, kind: keyof PaperIds): string | null {
  return pick(
    records.map(({ ids }) => ids[kind]),
    compareText,
  );
}

/** The one of which most is known first, then the best known year, then the earlier day. */
function compareDates(a: PaperDate, b: PaperDate): number {
  return (
    (b.iso ?? '').length - (a.iso ?? '').length ||
    ORIGINS.indexOf(a.yearOrigin) - ORIGINS.indexOf(b.yearOrigin) ||
    compareText(a.iso ?? '', b.iso ?? '') ||
    (a.month ?? 0) - (b.month ?? 0) ||
    (a.day ?? 0) - (b.day ?? 0)
  );
}

/** The longer name first: it says more. */
function compareOrganizations(a: Affiliation, b: Affiliation): number {
  return b.name.length - a.name.length || compareText(a.name, b.name) || compareText(a.handle, b.handle);
}

function toSources(records: Group): Paper['sources'] {
  const [first, ...rest] = records.map(({ source }) => source).sort(compareSources) as [Source, ...Source[]];
  const distinct = rest.filter(
    (source, index) => compareSources(source, [first, ...rest][index] ?? first) !== 0,
  );
  return [first, ...distinct];
}

function compareSources(a: Source, b: Source): number {
  return compareText(a.file, b.file) || a.line - b.line;
}

function findDifferences(records: Group): Issue[] {
  if (records.length === 1) return [];
  const [kept, ...others] = records;
  const other = others.find(
    ({ abstract }) => abstract !== '' && toWords(abstract) !== toWords(kept.abstract),
  );
  const differing = [
    hasSeveral(records, dayOf) || hasSeveral(records, wholeDateOf) ? 'dates' : null,
    hasSeveral(records, ({ organization }) => organization?.handle ?? null) ? 'organizations' : null,
    hasSeveral(records, ({ authorCount }) => authorCount) ? 'numbers of authors' : null,
    hasSeveral(records, ({ ids }) => ids.arxiv) ? 'numbers on arXiv' : null,
    hasSeveral(records, ({ ids }) => ids.doi?.toLowerCase() ?? null) ? 'DOIs' : null,
  ].filter((name) => name !== null);
  return [
    ...(other === undefined ? [] : [toAbstractsDiffer(kept, other)]),
    ...(differing.length === 0 ? [] : [toMetadataDiffers(records, differing)]),
  ];
}

/** Letters and digits as readers see them: formats differ in white space, quotes, dashes and TeX. */
function toWords(text: string): string {
  return toPlainText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function dayOf({ date }: DatedRecord): string | null {
  return date === null || date.month === null || date.day === null ? null : `${date.month}-${date.day}`;
}

/** A month or a year alone is often that of a later edition, and contradicts nothing. */
function wholeDateOf({ date }: DatedRecord): string | null {
  return date === null || date.day === null ? null : date.iso;
}

function hasSeveral(records: Group, of: (record: DatedRecord) => string | number | null): boolean {
  return new Set(records.map(of).filter((value) => value !== null)).size > 1;
}

function toWithoutAbstract([record]: Group): Issue {
  return toIssue('record-without-abstract', toPlace(record.source), {
    happened: `${quote(record.title)} has no abstract here or elsewhere, so it gets no page.`,
    remedy: 'Add the abstract, or a seed that has it, or delete the record.',
  });
}

function toAbstractsDiffer(kept: DatedRecord, other: DatedRecord): Issue {
  return toIssue('abstracts-differ', toPlace(other.source), {
    happened: `${quote(kept.title)} has another abstract here than in ${name(kept.source)}, which is longer and is shown.`,
    remedy: 'Nothing has to be done if it is one paper; otherwise give the two different titles.',
  });
}

function toMetadataDiffers(records: Group, differing: readonly string[]): Issue {
  const [first, ...rest] = toSources(records);
  return toIssue('metadata-differs', toPlace(first), {
    happened: `${quote(records[0].title)} has different ${differing.join(' and ')} here and in ${rest.map(name).join(', ')}; the fuller are shown.`,
    remedy: 'Correct the seed that is wrong, or leave it.',
  });
}

function toSlugTaken(paper: Paper): Issue {
  return toIssue('slug-taken', toPlace(paper.sources[0]), {
    happened: `${quote(paper.title)} would have the address of another paper, "${paper.slug}", so it gets no page.`,
    remedy: 'Change one of the two titles.',
  });
}

function toPlace({ file, line }: Source): Place {
  return { file, line };
}

function name({ file, line }: Source): string {
  return `${file}:${line}`;
}
