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
  /(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|-(?=[\p{L}\p{N}]|\$\\?\p{L}+\$)|@(?=[\p{L}\p{N}])|(?<!\p{Ll}{3})\.(?=[\p{L}\p{N}])|\.(?=\p{Ll}|\p{N})|['’](?!s\b)(?=\p{L})|\\?[_&](?=[\p{L}\p{N}])|[_^]\{?[\p{L}\p{N}*]+\}?|\$\\?[_^\p{L}][^$\s]{0,12}\$|(?<=\d),(?=\d{3}(?!\d))|\{,\}(?=\d)|\{[\p{L}\p{N}-]{1,12}\}(?=[\p{L}\p{N}-]))*(?:\*(?!\*)|\+{1,2}(?![\p{L}\p{N}\s]))?)/u;
const SIGN = /(?:['’]s\b|-{2,3}|\S)/u;
const TOKEN = new RegExp([URL_, STYLE, MATH, MACRO, WORD, SIGN].map(({ source }) => source).join('|'), 'gu');
const NUMBER = /^\d[\d.,{}]*(?:%|x|th|st|nd|rd|k|K|M|B|T)?$/u;
/** Longer texts than any sentence are cut here, so that one hostile sentence costs no more than a page of prose. */
const LONGEST = 6000;

/** Cuts a sentence into tokens, in linear time; what lies beyond 6,000 characters is left unread. */
export function toTokens(sentence: string): Token[] {
  const tokens: Token[] = [];
  const text = sentence.length > LONGEST ? sentence.slice(0, LONGEST) : sentence;
  for (const match of text.matchAll(TOKEN)) {
    const kind = toKind(match[0]);
    if (kind === null) continue;
    const end = match.index + match[0].length;
    tokens.push({ kind, text: match[0], lower: match[0].toLowerCase(), start: match.index, end });
  }
  return tokens;
}

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
