import fc from 'fast-check';

import type { Affiliation, PrintedDate } from '../../model/seed.ts';
import { formOf } from '../parse/line-forms.ts';

/** What happened to a record on its way into the seed. After the kinds of the first list, it is still a whole paper. */
export const HARMLESS = [
  'none',
  'blank lines added',
  'dot missing',
  'abstract wrapped',
  'strange date',
  'title twice',
  'stray line before',
  'spaces around lines',
] as const;
export const HARMFUL = ['title missing', 'abstract missing', 'abstract twice', 'abstract cut'] as const;
export type Damage = (typeof HARMLESS)[number] | (typeof HARMFUL)[number];

/** A record as it was meant, and its damage. */
export interface RecordCase {
  readonly title: string;
  readonly abstract: string;
  readonly who: Affiliation | number | null;
  readonly date: PrintedDate;
  readonly comments: number | null;
  readonly damage: Damage;
}

/** A seed as it was meant, and how it was written down. */
export interface SeedCase {
  readonly records: readonly RecordCase[];
  readonly header: 'usual' | 'without blanks' | 'with navigation' | 'day alone' | 'none';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly mark: boolean;
}

const WORDS = [
  ...'Learning to Reason with Verifiable Rewards for GUI Agents in Offline Reinforcement Data GRPO π0 C++ Qwen2.5-VL τ-bench GUI-G^2'.split(
    ' ',
  ),
  ..."$f(x)$ 57.70\\% ``pseudo'' {1+1} <b>bold</b> <script>alert(1)</script> `tick` --- -- &amp; {{x}} ${y} ]]> \\input{x} [x](javascript:1)".split(
    ' ',
  ),
  ...'日本語 naïve “quoted” résumé 👩‍🔬 \u202Etfel\u202C a\u200Bb x\u00A0y İstanbul __proto__ null https://example.org/a_(b) import export # > * 2025-01-05'.split(
    ' ',
  ),
];

const PLAIN = { noNullPrototype: true } as const;
const word = fc.constantFrom(...WORDS);
const title = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 9 }),
    fc.nat(99_999),
    fc.constantFrom('', '?', '!', ': A Study'),
  )
  .map(([words, number, end]) => `${words.join(' ')} ${number}${end}`)
  .filter((text) => formOf(text).kind === 'text');
const sentence = fc
  .array(word, { minLength: 4, maxLength: 20 })
  .map((words) => `We say ${words.join(' ')} again.`);
const abstract = fc
  .array(sentence, { minLength: 2, maxLength: 6 })
  .map((sentences) =>
    [...sentences, 'The rest of this text is here to make the abstract as long as abstracts are. '.repeat(6)]
      .join(' ')
      .trim(),
  );
const who = fc.constantFrom<Affiliation | number | null>(
  null,
  1,
  9,
  1234,
  { handle: 'some-lab', name: 'Some Lab · Elsewhere' },
  { handle: 'may-5', name: 'May 5' },
  { handle: 'authors', name: '12 authors' },
  { handle: 'tsinghua', name: '清华大学' },
  { handle: 'Single', name: 'Single' },
);
const date = fc.record<PrintedDate>(
  {
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.constantFrom(null, null, 2019, 2024),
  },
  PLAIN,
);
const comments = fc.constantFrom(null, 1, 27);

function toRecord(damage: fc.Arbitrary<Damage>): fc.Arbitrary<RecordCase> {
  return fc.record({ title, abstract, who, date, comments, damage }, PLAIN);
}

/** Seeds whose records are all as they should be, whatever they hold. */
export const wholeSeed: fc.Arbitrary<SeedCase> = toSeed(toRecord(fc.constant('none')));

/** Seeds with damaged records between whole ones. */
export const damagedSeed: fc.Arbitrary<SeedCase> = toSeed(
  toRecord(fc.constantFrom<Damage>('none', 'none', 'none', ...HARMLESS, ...HARMFUL)),
);

function toSeed(record: fc.Arbitrary<RecordCase>): fc.Arbitrary<SeedCase> {
  return fc.record({
    records: fc.uniqueArray(record, { minLength: 1, maxLength: 8, selector: (each) => each.title }),
    header: fc.constantFrom('usual', 'usual', 'without blanks', 'with navigation', 'day alone', 'none'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.boolean(),
  });
}

/** What stands above the records of a listing. */
export const HEADER = [
  'new',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'byAK and the research community',
  'Dec 31',
];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Writes a case down as a listing prints it. */
export function toSeedText({ records, header, lineEnd, mark }: SeedCase): string {
  const head = {
    usual: HEADER.join('\n\n'),
    'without blanks': HEADER.join('\n'),
    'with navigation': ['Hugging Face', 'Models', ...HEADER].join('\n\n'),
    'day alone': 'Dec 31',
    none: '',
  }[header];
  const text = [head, ...records.map(toRecordText)].filter((part) => part !== '').join('\n\n');
  return `${mark ? '\uFEFF' : ''}${text.replaceAll('\n', lineEnd)}`;
}

function toRecordText(record: RecordCase): string {
  const { damage } = record;
  const metadata = toMetadata(record);
  const parts = [
    ...(damage === 'stray line before' ? ['A stray line'] : []),
    ...(damage === 'title missing' ? [] : [record.title]),
    ...(damage === 'title twice' ? [record.title] : []),
    ...(damage === 'abstract missing' ? [] : [toAbstract(record)]),
    ...(damage === 'abstract twice' ? [record.abstract] : []),
    ...(metadata === '' ? [] : [metadata]),
  ];
  const text = parts.join(damage === 'blank lines added' ? '\n\n \n\n' : '\n\n');
  return damage === 'spaces around lines' ? text.replace(/^(?=\S)|(?<=\S)$/gmu, ' \t') : text;
}

function toAbstract({ abstract: text, damage }: RecordCase): string {
  if (damage === 'abstract cut') return text.slice(0, 120);
  return damage === 'abstract wrapped' ? text.replace(/(.{60,90}) /gu, '$1\n') : text;
}

function toMetadata({ who: by, date: { month, day, year }, comments: count, damage }: RecordCase): string {
  if (by === null) return '';
  const name =
    typeof by === 'number'
      ? `  • ${by} authors`
      : `${by.handle}${by.name === by.handle ? '' : ` ${by.name}`}`;
  const when = `${MONTHS[(month ?? 0) - 1]} ${day}${year === null ? '' : `, ${year}`}${count === null ? '' : ` ${count}`}`;
  if (damage === 'strange date') return `${name}\n·\nthe other day`;
  return damage === 'dot missing' ? `${name}\n${when}` : `${name}\n·\n${when}`;
}
