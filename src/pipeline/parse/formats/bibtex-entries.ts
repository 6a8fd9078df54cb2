/** One entry: its fields by lower-case name, values as TeX; `problem` says why it can't be read. */
export interface BibtexEntry {
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
  readonly problem: string | null;
}

/** Entries that hold no work. */
const OTHERS: ReadonlySet<string> = new Set(['comment', 'preamble', 'string']);
const ENTRY = /^[^\S\n]*@([a-z]+)\s*[{(]/gimu;

/**
 * Reads the entries of BibTeX. The text is cut where a line begins with `@word{`, before anything is parsed, so that
 * an entry whose braces don't close ends there and costs itself alone. Macros of `@string` and of months, and values
 * joined with `#`, are put together.
 */
export function parseBibtexEntries(text: string): BibtexEntry[] {
  const starts = [...text.matchAll(ENTRY)];
  const macros = new Map<string, string>();
  const entries: BibtexEntry[] = [];
  let line = 1;
  let counted = 0;
  starts.forEach((start, index) => {
    line += countLines(text.slice(counted, start.index));
    counted = start.index;
    const kind = (start[1] ?? '').toLowerCase();
    const body = text.slice(start.index + start[0].length, starts[index + 1]?.index ?? text.length);
    if (kind === 'string') {
      for (const [name, value] of readFields(`,${body}`, macros).fields) macros.set(name, value);
    } else if (!OTHERS.has(kind)) entries.push({ line, ...readFields(body, macros) });
  });
  return entries;
}

const NAME = /[\s,]*([\w:.+-]+)\s*=\s*/uy;
const MACRO = /[^\s,#{}"()=]+/uy;

function readFields(
  body: string,
  macros: ReadonlyMap<string, string>,
): { fields: Map<string, string>; problem: string | null } {
  const fields = new Map<string, string>();
  let at = body.indexOf(',');
  if (at < 0) return { fields, problem: 'it has no fields' };
  for (;;) {
    NAME.lastIndex = at;
    const name = NAME.exec(body)?.[1]?.toLowerCase();
    if (name === undefined) break;
    const value = readValue(body, { at: NAME.lastIndex, macros });
    if (value === null) return { fields, problem: `the value of "${name}" has no end` };
    if (!fields.has(name)) fields.set(name, value.text);
    at = value.end;
  }
  const closed = /^[\s,]*[})]/u.test(body.slice(at));
  return { fields, problem: closed ? null : 'its fields do not end with a brace' };
}

/** A value of pieces joined with `#`, each in braces, in quotes, a number or a macro; `null` where one has no end. */
function readValue(
  body: string,
  { at, macros }: { at: number; macros: ReadonlyMap<string, string> },
): { text: string; end: number } | null {
  const pieces: string[] = [];
  for (;;) {
    const piece = readPiece(body, { at, macros });
    if (piece === null) return null;
    pieces.push(piece.text);
    const joint = /^\s*#\s*/u.exec(body.slice(piece.end, piece.end + 200));
    if (joint === null) return { text: pieces.join(''), end: piece.end };
    at = piece.end + joint[0].length;
  }
}

function readPiece(
  body: string,
  { at, macros }: { at: number; macros: ReadonlyMap<string, string> },
): { text: string; end: number } | null {
  const opener = body.charAt(at);
  if (opener === '{' || opener === '"') {
    const end = findEnd(body, { from: at + 1, quoted: opener === '"' });
    return end === null ? null : { text: body.slice(at + 1, end), end: end + 1 };
  }
  MACRO.lastIndex = at;
  const word = MACRO.exec(body)?.[0];
  return word === undefined ? null : { text: macros.get(word.toLowerCase()) ?? word, end: at + word.length };
}

/** Where the brace, or the quotation mark outside all braces, stands that closes a value. */
function findEnd(body: string, { from, quoted }: { from: number; quoted: boolean }): number | null {
  let depth = 0;
  for (let index = from; index < body.length; index += 1) {
    const character = body.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '{') depth += 1;
    else if (quoted ? character === '"' && depth === 0 : character === '}' && depth === 0) return index;
    else if (character === '}') depth -= 1;
  }
  return null;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
