import { gunzipSync } from 'node:zlib';

/** What Pagefind puts before everything that it packs. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Where the parts of Pagefind's index of words begin, in their order: the first letters of the first word of each. They
 * stand in the index's metadata, of which the third entry lists the parts, each with where it begins and ends and its name.
 */
export function readPartStarts(packed: Uint8Array): string[] {
  const bytes = gunzipSync(packed);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error('No metadata of Pagefind');
  const [, , parts] = readItem(bytes, SIGNATURE.length).value as readonly unknown[];
  return (parts as readonly (readonly [from: string, to: string, name: string])[]).map(([from]) => from);
}

interface Item {
  readonly value: unknown;
  /** Where the next one begins. */
  readonly end: number;
}

/** The kinds of CBOR (RFC 8949) that the metadata is made of. */
const NUMBER = 0;
const TEXT = 3;
const LIST = 4;

/** Reads one item of CBOR; only numbers, texts and lists, since there is nothing else in it. */
function readItem(bytes: Buffer, at: number): Item {
  const first = bytes.readUInt8(at);
  const { value: size, end } = readSize(bytes, at, first & 31);
  switch (first >> 5) {
    case NUMBER:
      return { value: size, end };
    case TEXT:
      return { value: bytes.toString('utf8', end, end + size), end: end + size };
    case LIST:
      return readList(bytes, end, size);
    default:
      throw new Error(`Pagefind's metadata has something unknown at ${at}`);
  }
}

function readList(bytes: Buffer, start: number, size: number): Item {
  const value: unknown[] = [];
  let at = start;
  for (let count = 0; count < size; count += 1) {
    const item = readItem(bytes, at);
    value.push(item.value);
    at = item.end;
  }
  return { value, end: at };
}

/** A size up to 23 stands in the first byte; a longer one in 1, 2, 4 or 8 bytes after it. */
function readSize(bytes: Buffer, at: number, short: number): { value: number; end: number } {
  if (short < 24) return { value: short, end: at + 1 };
  const length = 2 ** (short - 24);
  if (length > 4) throw new Error(`Pagefind's metadata has a size too large at ${at}`);
  return { value: bytes.readUIntBE(at + 1, length), end: at + 1 + length };
}
