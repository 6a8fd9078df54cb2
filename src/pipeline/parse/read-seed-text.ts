import type { Outcome } from '../../model/issues.ts';
import type { Listing } from '../../model/seed.ts';
import { ARXIV_ATOM } from './formats/arxiv-atom.ts';
import { BIBTEX } from './formats/bibtex.ts';
import { JSON_DOCUMENT } from './formats/json-document.ts';
import { JSON_LINES } from './formats/json-lines.ts';
import { RIS } from './formats/ris.ts';
import { parseSeed } from './parse-seed.ts';
import type { SeedReader } from './seed-reader.ts';

/** The text of a listing page: whatever no other format claims. */
const LISTING_TEXT: SeedReader = { name: 'listing text', recognizes: () => true, read: parseSeed };

/** Every format that seeds may have; the first that recognizes a text reads it. */
export const SEED_READERS: readonly SeedReader[] = [
  JSON_LINES,
  JSON_DOCUMENT,
  ARXIV_ATOM,
  BIBTEX,
  RIS,
  LISTING_TEXT,
];

/** Reads the text of a seed in whatever format it is. */
export function readSeedText(text: string, file: string): Outcome<Listing | null> {
  return toReader(text).read(text, file);
}

/** The format of a seed's text. */
export function toReader(text: string): SeedReader {
  return SEED_READERS.find((reader) => reader.recognizes(text)) ?? LISTING_TEXT;
}
