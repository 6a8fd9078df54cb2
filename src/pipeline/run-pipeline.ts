import type { CorrectionEntry } from '../model/corrections.ts';
import type { Issue, Outcome } from '../model/issues.ts';
import { toIssue } from '../model/issues.ts';
import type { Paper } from '../model/paper.ts';
import type { DatedListing, Listing } from '../model/seed.ts';
import { pathOf, type SitePath } from '../model/urls.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { PaperWithFacts } from '../model/wiki.ts';
import { checkFormulas } from './check-formulas.ts';
import { correctFacts } from './correct/correct-facts.ts';
import { mergeRecords } from './merge-records.ts';
import { decodeSeed } from './parse/decode-seed.ts';
import { inferYears } from './parse/infer-years.ts';
import { parseListingNote } from './parse/parse-listing-note.ts';
import { readSeedText } from './parse/read-seed-text.ts';
import { readPapers } from './read/read-papers.ts';

/** A seed as it lies on the disk; `file` is the name under which sources and issues speak of it. */
export interface SeedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file beside a seed that declares the year of its listing: `seeds/2025-11.yml` of `seeds/2025-11.txt`. */
export interface NoteFile {
  readonly file: string;
  readonly text: string;
}

export interface PipelineInput {
  readonly seeds: readonly SeedFile[];
  readonly notes: readonly NoteFile[];
  readonly vocabulary: Vocabulary;
  /** Addresses that were withdrawn: a paper whose page is one of them is left out. */
  readonly withdrawn?: ReadonlySet<SitePath>;
  /** What people set right in the facts. */
  readonly corrections?: readonly CorrectionEntry[];
}

/** What the seeds hold: papers sorted by slug, listings by file. */
export interface PipelineResult {
  readonly papers: readonly PaperWithFacts[];
  readonly listings: readonly DatedListing[];
  readonly counts: Counts;
}

/** `merged` records were further sources of a paper that was there already. */
export interface Counts {
  readonly seeds: number;
  readonly records: number;
  readonly papers: number;
  readonly merged: number;
}

/** Reads seeds and all that is said in them, whatever the order in which they are given. */
export function runPipeline(input: PipelineInput): Outcome<PipelineResult> {
  const gathered = gatherPapers(input);
  const read = readPapers(gathered.value.papers, input.vocabulary);
  return settlePapers(gathered, read, input);
}

/** The papers of seeds, before anything is read in them. */
export interface Gathered {
  readonly papers: readonly Paper[];
  readonly listings: readonly DatedListing[];
  readonly counts: Counts;
}

/** The way up to the reading, which `readPapers` does of each paper by itself, so that it can be shared out. */
export function gatherPapers({ seeds, notes, withdrawn = new Set() }: PipelineInput): Outcome<Gathered> {
  const listings = readListings(seeds, notes);
  const merged = mergeRecords(listings.value);
  const papers = merged.value.filter(({ slug }) => !withdrawn.has(pathOf('papers', slug)));
  const counts = toCounts(seeds.length, listings.value, {
    merged: merged.value.length,
    kept: papers.length,
  });
  return {
    value: { papers, listings: listings.value, counts },
    issues: [...checkAmount(counts), ...listings.issues, ...merged.issues, ...checkFormulas(papers)],
  };
}

/** The way from the reading on: what people set right is set right. */
export function settlePapers(
  gathered: Outcome<Gathered>,
  read: Outcome<PaperWithFacts[]>,
  { corrections = [], vocabulary }: PipelineInput,
): Outcome<PipelineResult> {
  const { listings, counts } = gathered.value;
  const corrected = correctFacts(read.value, corrections, vocabulary);
  return {
    value: { papers: corrected.value, listings, counts },
    issues: [...gathered.issues, ...read.issues, ...corrected.issues],
  };
}

/** The first half of the way: decodes and parses every seed, in the order of their names, and infers the years. */
export function readListings(
  seeds: readonly SeedFile[],
  notes: readonly NoteFile[],
): Outcome<DatedListing[]> {
  const issues: Issue[] = [];
  const listings: Listing[] = [];
  for (const seed of seeds.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const listing = readSeed(seed);
    issues.push(...listing.issues);
    if (listing.value !== null) listings.push(listing.value);
  }
  const declared = readNotes(seeds, notes);
  const dated = inferYears(listings, declared.value);
  return { value: dated.value, issues: [...issues, ...declared.issues, ...dated.issues] };
}

function readSeed({ file, bytes }: SeedFile): Outcome<Listing | null> {
  const decoded = decodeSeed(bytes, file);
  if (decoded.value === null) return { value: null, issues: decoded.issues };
  const listing = readSeedText(decoded.value, file);
  return { value: listing.value, issues: [...decoded.issues, ...listing.issues] };
}

function readNotes(
  seeds: readonly SeedFile[],
  notes: readonly NoteFile[],
): Outcome<ReadonlyMap<string, number>> {
  const read = notes.map(({ file, text }) => {
    const seed = seeds.find((other) => withoutEnding(other.file) === withoutEnding(file));
    return { seed: seed?.file, note: seed === undefined ? toOrphan(file) : parseListingNote(text, file) };
  });
  const years = read.flatMap(({ seed, note }) =>
    seed === undefined || note.value === null ? [] : [[seed, note.value] as const],
  );
  return { value: new Map(years), issues: read.flatMap(({ note }) => note.issues) };
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^./]*$/u, '');
}

function toOrphan(file: string): Outcome<null> {
  const happened = 'No seed of this name lies beside the file, so it says nothing.';
  const remedy = 'Name it as the seed is named, with the ending .yml, or delete it.';
  return { value: null, issues: [toIssue('listing-note-unreadable', { file }, { happened, remedy })] };
}

function toCounts(
  seeds: number,
  listings: readonly DatedListing[],
  papers: { readonly merged: number; readonly kept: number },
): Counts {
  const records = listings.reduce((sum, listing) => sum + listing.records.length, 0);
  return { seeds, records, papers: papers.kept, merged: records - papers.merged };
}

function checkAmount({ seeds, papers }: Counts): Issue[] {
  const remedy = 'Put the text of a listing into the folder of seeds; seeds/README.md gives the form.';
  if (seeds === 0)
    return [toIssue('no-seeds', { file: 'seeds' }, { happened: 'There are no seeds.', remedy })];
  if (papers > 0) return [];
  return [toIssue('no-papers', { file: 'seeds' }, { happened: 'No seed holds a paper.', remedy })];
}
