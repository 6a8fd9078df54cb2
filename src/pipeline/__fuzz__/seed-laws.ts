import assert from 'node:assert/strict';
import fc from 'fast-check';

import type { Issue } from '../../model/issues.ts';
import type { Listing, SeedRecord } from '../../model/seed.ts';
import { mergeRecords } from '../merge-records.ts';
import { decodeSeed } from '../parse/decode-seed.ts';
import { formOf } from '../parse/line-forms.ts';
import { parseSeed } from '../parse/parse-seed.ts';
import { readListings } from '../run-pipeline.ts';
import type { RecordCase, SeedCase } from './seed-cases.ts';
import { damagedSeed, HARMLESS, toSeedText, wholeSeed } from './seed-cases.ts';

/** Something that holds of every seed, to be run as often as one likes. */
export interface Law {
  readonly name: string;
  readonly property: fc.IProperty<unknown[]>;
}

const encoder = new TextEncoder();

/** The laws that reading seeds obeys. Each is thrown at seeds that are whole, damaged, or no seeds at all. */
export const SEED_LAWS: readonly Law[] = [
  { name: 'every whole record is a paper, as printed', property: law([wholeSeed], checkWhole) },
  { name: 'a damaged record costs itself alone', property: law([damagedSeed], checkUndamaged) },
  { name: 'every lost line is an issue with its line', property: law([damagedSeed], checkAccount) },
  {
    name: 'lines in any order are read or reported',
    property: law(
      [fc.tuple(damagedSeed, fc.infiniteStream(fc.double({ noNaN: true }))).map(shuffleLines)],
      checkLines,
    ),
  },
  { name: 'any text is read or reported', property: law([anyText()], checkLines) },
  { name: 'any bytes are read or reported', property: law([fc.uint8Array({ maxLength: 3000 })], checkBytes) },
  { name: 'a seed with broken bytes is read or reported', property: law([brokenBytes()], checkBytes) },
  {
    name: 'papers do not depend on the order of seeds or on seeds read twice',
    property: law([fc.array(damagedSeed, { minLength: 1, maxLength: 4 })], checkOrder),
  },
];

function law<T>([arbitrary]: readonly [fc.Arbitrary<T>], check: (value: T) => void): fc.IProperty<unknown[]> {
  return fc.property(arbitrary, check) as fc.IProperty<unknown[]>;
}

function checkWhole(seed: SeedCase): void {
  const { listing, issues } = read(toSeedText(seed));
  const expected =
    { none: ['seed-without-header'], 'with navigation': ['text-lost'] }[seed.header as string] ?? [];
  assert.deepEqual(
    issues.map(({ code }) => code),
    expected,
  );
  assert.deepEqual(listing?.records.map(toMeaning), seed.records.map(toMeant));
}

function checkUndamaged(seed: SeedCase): void {
  const { listing } = read(toSeedText(seed));
  const meanings = (listing?.records ?? []).map((record) => JSON.stringify(toMeaning(record)));
  for (const record of seed.records.filter(({ damage }) => (HARMLESS as readonly string[]).includes(damage)))
    assert.ok(
      meanings.includes(JSON.stringify(toMeant(record))),
      `${record.title} is lost: ${meanings.join('\n')}`,
    );
}

function checkAccount(seed: SeedCase): void {
  checkLines(toSeedText(seed));
}

function checkLines(text: string): void {
  const { listing, issues } = read(text);
  const kept = new Set((listing?.records ?? []).flatMap((record) => wordsOf(record)));
  text.split(/\r\n|\n|\r/u).forEach((line, index) => {
    const words = line
      .trim()
      .split(/\s+/u)
      .filter((word) => /[^\s\p{Cf}]/u.test(word));
    if (words.length === 0 || isFrame(line) || words.every((word) => kept.has(word))) return;
    assert.ok(
      issues.some((issue) => holds(issue, index + 1)),
      `line ${index + 1} is lost: ${line}`,
    );
  });
}

/** Lines of the listing's own frame, and signs that do for its dot, say nothing that could be lost. */
function isFrame(line: string): boolean {
  return formOf(line).kind !== 'text' || /^\s*[\p{P}\p{S}]{1,3}\s*$/u.test(line);
}

function checkBytes(bytes: Uint8Array): void {
  const { value, issues } = decodeSeed(bytes, 'any.txt');
  if (value === null) assert.equal(issues.length, 1);
  else if (!issues.some(({ code }) => code === 'text-lost')) checkLines(value);
}

function checkOrder(seeds: readonly SeedCase[]): void {
  const files = seeds.map((seed, index) => ({
    file: `${index}.txt`,
    bytes: encoder.encode(toSeedText(seed)),
  }));
  const forwards = readListings(files, []);
  assert.deepEqual(readListings(files.toReversed(), []), forwards);
  const merged = mergeRecords(forwards.value);
  assert.deepEqual(mergeRecords(forwards.value.toReversed()), merged);
  assert.deepEqual(mergeRecords([...forwards.value, ...forwards.value]), merged);
}

function read(text: string): { listing: Listing | null; issues: readonly Issue[] } {
  const { value, issues } = parseSeed(text, 'any.txt');
  for (const { place } of issues) assert.equal(place.file, 'any.txt');
  return { listing: value, issues };
}

/** What a record says, whatever its place. */
function toMeaning({ title, abstract, organization, authorCount, commentCount, date }: SeedRecord) {
  return { title, abstract, organization, authorCount, commentCount, date };
}

function toMeant({ title, abstract, who, date, comments, damage }: RecordCase): ReturnType<typeof toMeaning> {
  const dated = who !== null && damage !== 'strange date';
  return {
    title,
    abstract,
    organization: typeof who === 'object' ? who : null,
    authorCount: typeof who === 'number' ? who : null,
    commentCount: dated ? comments : null,
    date: dated ? date : null,
  };
}

function wordsOf({ title, abstract, organization, date }: SeedRecord): string[] {
  const texts = [title, abstract, organization?.handle ?? '', organization?.name ?? ''];
  return [...texts.flatMap((text) => text.split(/\s+/u)), ...(date === null ? [] : ['·'])];
}

function holds({ place }: Issue, line: number): boolean {
  return place.line === undefined || (place.line <= line && line <= (place.endLine ?? place.line));
}

function shuffleLines([seed, order]: [SeedCase, fc.Stream<number>]): string {
  const lines = toSeedText(seed).split(/\r\n|\n|\r/u);
  const keys = [...order.take(lines.length)];
  return lines
    .map((line, index) => ({ line, key: keys[index] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line)
    .join('\n');
}

/** A seed's bytes with some of them changed, and an end that may be cut off anywhere. */
function brokenBytes(): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(20_000), fc.integer({ min: 0, max: 255 }));
  return fc
    .tuple(damagedSeed, fc.array(change, { maxLength: 12 }), fc.double({ min: 0.1, max: 1, noNaN: true }))
    .map(([seed, changes, kept]) => {
      const bytes = encoder.encode(toSeedText(seed));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return bytes.slice(0, Math.ceil(bytes.length * kept));
    });
}

function anyText(): fc.Arbitrary<string> {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('', 'new', 'Daily Papers', 'Dec 8', '·', '  • 9 authors', 'May 20, 2025 3', 'lab Lab'),
  );
  return fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
}
