import type { SeedFile } from '../../run-pipeline.ts';
import { makeLargeSeeds } from './large-seeds.ts';

/** A hostile seed alone: the papers that can be read in it, and the issues, `code:line`, that speak of the rest. */
export interface HostileCase {
  readonly name: string;
  readonly papers: number;
  readonly issues: readonly string[];
}

/** Every hostile seed, by its name, with what must come of it. */
export const HOSTILE: readonly HostileCase[] = [
  { name: '01-empty', papers: 0, issues: ['empty-seed'] },
  { name: '03-missing-header', papers: 3, issues: ['seed-without-header:1', 'date-without-year'] },
  { name: '05-bom', papers: 3, issues: ['date-without-year'] },
  { name: '07-latin-1', papers: 3, issues: ['seed-encoding-guessed:17', 'date-without-year'] },
  { name: '09-five-megabyte-line', papers: 2, issues: ['date-without-year', 'record-too-long:21'] },
  { name: '11-abstract-without-title', papers: 2, issues: ['record-without-title:21', 'date-without-year'] },
  {
    name: '13-duplicate-title-other-abstract',
    papers: 3,
    issues: ['date-without-year', 'abstracts-differ:21', 'metadata-differs:21'],
  },
  { name: '15-slug-collisions', papers: 20, issues: ['date-without-year'] },
  { name: '17-title-of-400-characters', papers: 4, issues: ['date-without-year'] },
  { name: '19-year-boundary', papers: 8, issues: ['date-after-listing:37', 'date-after-listing:45'] },
  { name: '21-organisations', papers: 13, issues: ['date-without-year'] },
  { name: '23-dot-missing', papers: 12, issues: [] },
  { name: '25-html-injection', papers: 23, issues: ['date-without-year'] },
  { name: '27-front-matter', papers: 16, issues: ['date-without-year'] },
  { name: '29-hostile-links', papers: 23, issues: ['date-without-year'] },
  {
    name: '31-latex-commands',
    papers: 21,
    issues: [
      'date-without-year',
      'math-unreadable:21',
      'math-unreadable:29',
      'math-unreadable:37',
      'math-unreadable:45',
      'math-unreadable:53',
      'math-unreadable:61',
      'math-unreadable:69',
      'math-unreadable:77',
      'math-unreadable:85',
      'math-unreadable:93',
      'math-unreadable:101',
      'math-unreadable:109',
      'math-unreadable:125',
      'math-unreadable:141',
    ],
  },
  { name: '33-bidi-and-zero-width', papers: 19, issues: ['date-without-year'] },
  { name: '35-reserved-names', papers: 34, issues: ['date-without-year'] },
  { name: '37-deep-nesting', papers: 15, issues: ['date-without-year'] },
  {
    name: '39-format-lookalikes',
    papers: 5,
    issues: [
      'repeated-header:73',
      'record-ambiguous:21',
      'record-without-title:23',
      'record-ambiguous:25',
      'record-without-title:27',
      'record-ambiguous:29',
      'record-without-title:31',
      'record-without-title:35',
      'record-ambiguous:41',
      'record-without-title:43',
      'record-without-title:47',
      'record-without-title:51',
      'record-ambiguous:61',
      'record-without-abstract:69',
      'date-without-year',
      'date-after-listing:93',
    ],
  },
];

/** The folder of those that are small enough to lie about. */
export const HOSTILE_FOLDER = 'src/pipeline/parse/__fixtures__/hostile';

/** Every hostile seed, sorted by name, `files` being those of the folder. */
export function toHostileSeeds(files: readonly SeedFile[]): SeedFile[] {
  const named = files.map(({ file, bytes }) => ({ file: file.replace(/^.*\//u, ''), bytes }));
  return [...named, ...makeLargeSeeds()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
