import matter from 'gray-matter';
import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';

/** A key's place in YAML: `['differs', 'ppo']`, `[3, 'aliases', 0]`. */
export type YamlPath = readonly (string | number)[];

/** A page's front matter and body. `line` counts from 1 within the page, so that an issue can point at it. */
export interface FrontMatter {
  readonly data: Record<string, unknown>;
  readonly body: string;
  readonly lineOf: (path: YamlPath) => number;
}

/** Why a page's front matter can't be read: a line and a reason for people. */
export interface FrontMatterProblem {
  readonly problem: string;
  readonly line: number;
}

/**
 * Reads a page's YAML front matter without running anything: gray-matter evaluates `---js` unless told not to, so every
 * engine but YAML is shut off, and a page that names another language is refused before it gets there.
 * Dates that are not quoted become `Date` objects, as YAML 1.1 has it.
 */
export function parseFrontMatter(text: string): FrontMatter | FrontMatterProblem {
  const page = text.replace(/^\uFEFF/u, '');
  if (!/^---[^\S\n]*\r?\n/u.test(page))
    return { problem: 'the page does not begin with a line `---`, so it has no front matter', line: 1 };
  if (!/\n---[^\S\n]*(?:\r?\n|$)/u.test(page))
    return { problem: 'the front matter has no closing line `---`', line: 1 };
  try {
    const { data, content, matter: yaml } = matter(page, { engines: ENGINES });
    if (!isRecord(data)) return { problem: 'the front matter is not a list of `key: value` lines', line: 1 };
    return { data, body: content.trim(), lineOf: toLineOf(yaml) };
  } catch (error) {
    return { problem: `the front matter is not YAML: ${firstLine(error)}`, line: 1 + errorLine(error) };
  }
}

/**
 * Writes a page of YAML front matter and a body, which `parseFrontMatter` reads back. The same data gives the same
 * bytes. Every value and every member of a list stands on a line of its own, as JSON, which is YAML too: a string is
 * then a string whatever it looks like, and thousands of pages are written several times as fast as with block YAML.
 */
export function writeFrontMatter(data: object, body: string): string {
  return matter.stringify({ content: body }, data, { engines: { ...ENGINES, yaml: JSON_LINES } });
}

/** Says whether a reading failed. */
export function isFrontMatterProblem(read: FrontMatter | FrontMatterProblem): read is FrontMatterProblem {
  return 'problem' in read;
}

/** Gives the lines, from 1, on which the keys of YAML stand, which is parsed when a line is first asked for. */
function toLineOf(yaml: string): FrontMatter['lineOf'] {
  let lineOf: FrontMatter['lineOf'] | undefined;
  return (path) => (lineOf ??= parseWithPlaces(yaml).lineOf)(path);
}

/**
 * Reads YAML 1.2 for its value and for the lines, from 1, on which its keys stand; a missing key gives its parent's.
 * The lines are looked up when one is first asked for, by a parser that knows places and takes five times as long.
 * Throws the first error, which knows its place (`linePos`).
 */
export function parseYaml(yaml: string): { value: unknown; lineOf: FrontMatter['lineOf'] } {
  try {
    return { value: load(yaml, { schema: CORE_SCHEMA }) ?? null, lineOf: toLineOf(yaml) };
  } catch {
    return parseWithPlaces(yaml);
  }
}

function parseWithPlaces(yaml: string): { value: unknown; lineOf: FrontMatter['lineOf'] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const lineOf = (path: YamlPath): number => {
    let node: Node | null = document.contents;
    let offset = 0;
    for (const step of path) {
      const found = findChild(node, step);
      if (found === null) break;
      offset = found.offset;
      node = found.node;
    }
    return lines.linePos(offset).line;
  };
  return { value: document.toJS(), lineOf };
}

/** Says whether a value is a plain object, with string keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};
const ENGINES = { javascript: refuse, js: refuse, json: refuse, coffee: refuse, cson: refuse };

const JSON_LINES = {
  parse: refuse,
  stringify: (data: object): string =>
    Object.entries(data)
      .map(([key, value]: [string, unknown]) => `${key}:${toLines(value, '  ')}`)
      .join('\n'),
};

function toLines(value: unknown, indent: string): string {
  if (Array.isArray(value) && value.length > 0)
    return value.map((item) => `\n${indent}- ${toJson(item)}`).join('');
  if (!isRecord(value) || !Object.values(value).some(Array.isArray)) return ` ${toJson(value)}`;
  return Object.entries(value)
    .map(([key, member]) => `\n${indent}${key}:${toLines(member, `${indent}  `)}`)
    .join('');
}

/** Characters that JSON takes as they are and YAML does not. */
const UNPRINTABLE = /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

function toJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function findChild(node: Node | null, step: string | number): { node: Node | null; offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    if (pair === undefined || !isPair(pair) || !isScalar(pair.key)) return null;
    return { node: (pair.value as Node | null) ?? null, offset: pair.key.range?.[0] ?? 0 };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step] as Node | undefined;
    return item === undefined ? null : { node: item, offset: item.range?.[0] ?? 0 };
  }
  return null;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function errorLine(error: unknown): number {
  const mark =
    isRecord(error) || error instanceof Error ? (error as { mark?: { line?: number } }).mark : undefined;
  return mark?.line ?? 0;
}
