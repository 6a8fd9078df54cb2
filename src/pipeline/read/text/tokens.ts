import { memoize } from '../../../model/memoize.ts';

/** A word, sign or number of a sentence; `start` and `end` are offsets within it. TeX styling is left out. */
export interface Token {
  readonly kind: 'word' | 'number' | 'macro' | 'math' | 'url' | 'sign';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const URL_ = /(?:https?:\/\/\S+|www\.\S+)/u;
/** Signs that only set type: `\textbf{`, `**`, braces, TeX quotes and spaces. */
const STYLE =
  /(?:\\(?:text[a-z]*|emph|math[a-z]*|mbox|underline)\s*\{|\$\\(?:text|math)[a-z]*\{(?=[\p{L}\d-]+\}\$)|\}\$|\*\*|[{}]|``|''|\\[ ,;!~])/u;
const MATH = /(?:\$[^$\n]{1,60}\$(?:-[\p{L}\p{N}.]+)*)/u;
const MACRO = /(?:\\[A-Za-z]+(?:\{\})?(?:-[\p{L}\p{N}.]*[\p{L}\p{N}])*)/u;
/** Letters and digits, with the hyphens, points, TeX indices and marks that stand inside a name. */
const WORD =
  /(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|(?<!(?<![\p{L}\p{N}-])\p{Ll}{4,20}s(?=-\p{Lu}{2}))-(?!(?:an?|the|which|that|we|our|where|while|namely|particularly|including|such)\s)(?=[\p{L}\p{N}]|\$\\?\p{L}+\$)|@(?=[\p{L}\p{N}])|(?<!\p{Ll}{3})\.(?=[\p{L}\p{N}])|\.(?=\p{Ll}|\p{N})|['’](?!s\b)(?=\p{L})|\\?[_&](?=[\p{L}\p{N}])|[_^]\{?[\p{L}\p{N}*]+\}?|\$\\?[_^\p{L}][^$\s]{0,12}\$|(?<=\d),(?=\d{3}(?!\d))|\{,\}(?=\d)|\{[\p{L}\p{N}-]{1,12}\}(?=[\p{L}\p{N}-]))*(?:\*(?!\*)|\+\+(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}\s])|(?<=\p{L})\+(?=\s[\p{Ll}(]))?)/u;
/** "i.e.Zephrix", with no space before the name. */
const LATIN = /(?:i\.e|e\.g)(?=\.\p{Lu})/u;
const SIGN = /(?:['’]s\b|-{2,3}|\S)/u;
const TOKEN = new RegExp(
  [URL_, STYLE, MATH, MACRO, LATIN, WORD, SIGN].map(({ source }) => source).join('|'),
  'uy',
);
const NUMBER = /^\d[\d.,{}]*(?:%|x|th|st|nd|rd|k|K|M|B|T)?$/u;
/** Longer texts than any sentence are cut here, so that one hostile sentence costs no more than a page of prose. */
const LONGEST = 6000;

/** Cuts a sentence into tokens, in linear time; what lies beyond 6,000 characters is left unread. */
export function toTokens(sentence: string): Token[] {
  const tokens: Token[] = [];
  const text = sentence.length > LONGEST ? sentence.slice(0, LONGEST) : sentence;
  const stress = findStress(text);
  for (let start = 0; start < text.length;) {
    const plain = endOfPlain(text, start);
    const whole = plain > start ? plain : endOfToken(text, start);
    const end = stress.has(whole - 1) ? whole - 1 : whole;
    const form = end > start ? toForm(text.slice(start, end)) : null;
    const parts = form?.kind === 'word' ? countParts(tokens, text, { start, end }) : 0;
    if (form?.kind && parts > 0) joinParts(tokens, parts, { text: form.text, end });
    else if (form?.kind) tokens.push({ kind: form.kind, text: form.text, lower: form.lower, start, end });
    start = Math.max(end, start + 1);
  }
  return tokens;
}

/** Markdown's marks around stressed words, `*harbor tides*` and `_harbor tides_`; the name `A*` and an index keep theirs. */
const STRESS =
  /(?<![\p{L}\p{N}\p{P}$^])(?<mark>[*_])(?=[\p{L}\p{N}])[^*_$]{0,80}(?<=[\p{L}\p{N})])\k<mark>(?![\p{L}\p{N}*_])/gu;
const NO_STRESS: ReadonlySet<number> = new Set();

function findStress(text: string): ReadonlySet<number> {
  if (!text.includes(' *') && !text.includes(' _')) return NO_STRESS;
  return new Set(
    [...text.matchAll(STRESS)].flatMap(({ 0: { length }, index }) => [index, index + length - 1]),
  );
}

/** What a character is where a token begins, by its code: a letter of ASCII, a sign that is a token by itself, or else. */
const LETTER = 1;
const LONE_SIGN = 2;
const HYPHEN = '-'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
const POINT = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const CLASSES = new Uint8Array(0x10000);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
  CLASSES[sign.charCodeAt(0)] = LETTER;
for (const sign of ',;:.()[]%?!/"<>=+&|#@^~_') CLASSES[sign.charCodeAt(0)] = LONE_SIGN;

/**
 * Where the token that begins at a place ends if that can be told without a closer look: a lone sign, or a word of plain
 * letters and hyphens that space, a comma or a full stop follows. Most are. Else the place itself.
 */
function endOfPlain(text: string, start: number): number {
  const { length } = text;
  const first = CLASSES[text.charCodeAt(start)];
  if (first !== LETTER) return first === LONE_SIGN ? start + 1 : start;
  let end = start + 1;
  while (end < length) {
    const code = text.charCodeAt(end);
    const isInner = code === HYPHEN && end + 1 < length && CLASSES[text.charCodeAt(end + 1)] === LETTER;
    if (isInner && mayBeDash(text, end)) return start;
    if (!isInner && CLASSES[code] !== LETTER) break;
    end++;
  }
  return endsWord(text, end) ? end : start;
}

/** "benchmarks-GAIA", "GAIA-the": a dash without spaces, on which the closer look decides. */
function mayBeDash(text: string, hyphen: number): boolean {
  const isCapital = (at: number): boolean => text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90;
  if (isCapital(hyphen + 1)) return text.charCodeAt(hyphen - 1) === 115 && isCapital(hyphen + 2);
  return DASH_BEFORE.has(text.slice(hyphen + 1, text.indexOf(' ', hyphen + 1)));
}

const DASH_BEFORE: ReadonlySet<string> = new Set(
  'a an the which that we our where while namely particularly including such'.split(' '),
);

function endsWord(text: string, end: number): boolean {
  if (end === text.length) return true;
  const code = text.charCodeAt(end);
  if (code !== COMMA && code !== POINT) return code === SPACE;
  return end + 1 === text.length || text.charCodeAt(end + 1) === SPACE;
}

function endOfToken(text: string, start: number): number {
  TOKEN.lastIndex = start;
  return start + (TOKEN.exec(text)?.[0].length ?? 0);
}

/** "\\textbf{S}elective", "Multi-\\textbf{A}gent": the rest of a word, or of a part of it, whose initials are set apart. */
function isRestOf(
  { text: word, end: until }: Token,
  text: string,
  at: { start: number; end: number },
): boolean {
  const between = text.slice(until, at.start);
  if (between !== '}' && between !== '}$' && between !== '**') return false;
  const initial = word.slice(word.lastIndexOf('-') + 1);
  return (
    /^\p{Lu}(?:\p{Lu}{0,2}|\p{Ll}{0,3})$/u.test(initial) &&
    /^\p{Ll}[\p{Ll}-]*$/u.test(text.slice(at.start, at.end)) &&
    text.slice(0, until - initial.length).endsWith(between === '**' ? '**' : '{')
  );
}

/** How many of the last tokens a word goes on from, since between them stand marks that only set type and a hyphen. */
function countParts(tokens: readonly Token[], text: string, at: { start: number; end: number }): number {
  const last = tokens.at(-1);
  if (last === undefined || (last.end === at.start && last.text !== '-')) return 0;
  if (isRestOf(last, text, at)) return 1;
  const word = last.text === '-' ? tokens.at(-2) : undefined;
  if (word?.kind !== 'word') return 0;
  return STYLED_HYPHEN.test(text.slice(word.end, at.start)) ? 2 : 0;
}

/** `}-` of "\\textbf{Harbor}-Bench", `-\textbf{` of "Multi-\\textbf{A}gent". */
const STYLED_HYPHEN = /^(?:(?:\}\$?|\*\*)-(?:\$?\\[a-z]+\{|\*\*)?|-(?:\$?\\[a-z]+\{|\*\*))$/u;

function joinParts(tokens: Token[], count: number, { text, end }: { text: string; end: number }): void {
  const parts = tokens.splice(-count);
  const whole = parts.map((part) => part.text).join('') + text;
  tokens.push({ kind: 'word', text: whole, lower: whole.toLowerCase(), start: parts[0]?.start ?? end, end });
}

/** What a token is by its text alone; kept, since words recur. */
const toForm = memoize((text) => ({ kind: toKind(text), text, lower: text.toLowerCase() }));

/** What a token is, by how it begins; `null` for what only sets type. */
function toKind(text: string): Token['kind'] | null {
  const [head = ''] = text;
  if (/[a-zA-Z]/u.test(head)) return /^(?:https?:\/\/|www\.)/u.test(text) ? 'url' : 'word';
  if (/\d/u.test(head)) return NUMBER.test(text) ? 'number' : 'word';
  if (text.length === 1)
    return head === '{' || head === '}' ? null : /\p{L}|\p{N}/u.test(head) ? 'word' : 'sign';
  if (head === '\\') return text.endsWith('{') || !/[A-Za-z]/u.test(text[1] ?? '') ? null : 'macro';
  if (head === '$') return text.endsWith('{') ? null : 'math';
  if (text === '}$' || text === '**' || text === '``' || text === "''") return null;
  return /\p{L}|\p{N}/u.test(head) ? 'word' : 'sign';
}
