import type { Issue, Outcome } from '../../model/issues.ts';
import { toIssue } from '../../model/issues.ts';

/** More bytes than any listing has; a larger file is refused before it costs memory. */
export const LARGEST_SEED = 64 * 1024 * 1024;

/**
 * Turns a seed's bytes into text. UTF-8 is expected and UTF-16 taken by its byte order mark; a byte that is no UTF-8 is
 * read as Windows-1252 while the rest stays UTF-8, and reported. Control characters, which no page can show, are left
 * out and reported. The value is `null` where the file is no text.
 */
export function decodeSeed(bytes: Uint8Array, file: string): Outcome<string | null> {
  if (bytes.length > LARGEST_SEED) return { value: null, issues: [toTooLarge(bytes.length, file)] };
  const decoded = decode(bytes, file);
  if (decoded.value === null) return decoded;
  const text = decoded.value.replace(/^\uFEFF/u, '');
  const controls = countControls(text);
  if (controls === 0) return { value: text, issues: decoded.issues };
  if (controls * 100 > text.length) return { value: null, issues: [toNoText(file)] };
  const clean = leaveOutControls(text, file);
  return { value: clean.value, issues: [...decoded.issues, ...clean.issues] };
}

const CONTROLS = /[[\p{Cc}--[\t\n\r]]\uFFFE\uFFFF]/gv;
/** A sequence of bytes that is UTF-8 beyond ASCII, in a string of one character a byte; after RFC 3629. */
const SEQUENCE =
  /[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}|[\x80-\xFF]/gu;

function decode(bytes: Uint8Array, file: string): Outcome<string | null> {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return { value: new TextDecoder('utf-16le').decode(bytes), issues: [] };
  if (mark === 0xfeff) return { value: new TextDecoder('utf-16be').decode(bytes), issues: [] };
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), issues: [] };
  } catch {
    return decodeMixed(bytes, file);
  }
}

function decodeMixed(bytes: Uint8Array, file: string): Outcome<string> {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const other = new TextDecoder('windows-1252');
  let guessed = 0;
  let first = -1;
  const value = toBinary(bytes).replace(SEQUENCE, (found, offset: number) => {
    const sequence = Uint8Array.from(found, (character) => character.charCodeAt(0));
    if (found.length > 1) return utf8.decode(sequence);
    guessed += 1;
    if (first < 0) first = offset;
    return other.decode(sequence);
  });
  return { value, issues: [toGuessed(bytes, { guessed, first, file })] };
}

/** One character a byte; made in pieces, since a call takes a limited number of arguments. */
function toBinary(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return pieces.join('');
}

function countControls(text: string): number {
  return text.match(CONTROLS)?.length ?? 0;
}

function leaveOutControls(text: string, file: string): Outcome<string> {
  const lines = text.split(/\r\n|\n|\r/u);
  const issues = lines.flatMap((line, index) => {
    const count = countControls(line);
    return count === 0 ? [] : [toControls(count, { file, line: index + 1 })];
  });
  return { value: lines.join('\n').replace(CONTROLS, ''), issues };
}

function toControls(count: number, place: Issue['place']): Issue {
  return toIssue('text-lost', place, {
    happened: `${count === 1 ? 'A control character' : `${count} control characters`} in this line can't be shown by any page and ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Delete them, or copy the line again from where it came.',
  });
}

function toGuessed(
  bytes: Uint8Array,
  { guessed, first, file }: { guessed: number; first: number; file: string },
): Issue {
  const before = bytes.subarray(0, first);
  const line = 1 + before.filter((byte) => byte === 0x0a).length;
  const byte = (bytes[first] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return toIssue(
    'seed-encoding-guessed',
    { file, line },
    {
      happened: `${guessed === 1 ? 'A byte is' : `${guessed} bytes are`} no UTF-8 (the first is 0x${byte} at offset ${first}) and ${guessed === 1 ? 'was' : 'were'} read as Windows-1252.`,
      remedy: 'Save the seed as UTF-8.',
    },
  );
}

function toTooLarge(size: number, file: string): Issue {
  return toIssue(
    'seed-too-large',
    { file },
    {
      happened: `The seed has ${size} bytes; at most ${LARGEST_SEED} are read.`,
      remedy: 'Cut it into several seeds.',
    },
  );
}

function toNoText(file: string): Issue {
  return toIssue(
    'seed-not-text',
    { file },
    {
      happened: 'The file holds bytes that no text has, so it was not read.',
      remedy: 'Save the listing as plain text in UTF-8, or delete the file.',
    },
  );
}
