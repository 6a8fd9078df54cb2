import { COMMANDS, composeAccent } from '../../../display/tex.ts';

/**
 * The words of a BibTeX value as a listing would print them: accents and commands as characters, marks of grouping and
 * of protected capitals gone, escapes undone. Formulas stay TeX in their dollars, since they are typeset later.
 */
export function fromTex(tex: string): string {
  return tex
    .split(FORMULA)
    .map((part, index) => (index % 2 === 1 ? part : fromWords(part)))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Cuts a list of names at each `and` that stands outside braces. */
export function splitNames(tex: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const part of tex.split(/(\\.|[{}]|\s+and\s+)/su)) {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    if (depth === 0 && /^\s+and\s+$/u.test(part)) {
      names.push(name.trim());
      name = '';
    } else name += part;
  }
  return [...names, name.trim()].filter((each) => each !== '');
}

const FORMULA = /((?<!\\)\$(?:[^$\\]|\\.){1,400}\$|\\\((?:[^\\]|\\[^)]){1,400}\\\))/su;
/** Characters that running text of bibliographies writes as commands, besides those of formulas. */
const CHARACTERS: Readonly<Record<string, string>> = {
  textless: '<',
  textgreater: '>',
  textbar: '|',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteleft: '‘',
  textquoteright: '’',
  textregistered: '®',
  texttrademark: '™',
  textcopyright: '©',
  textdollar: '$',
  textbraceleft: '{',
  textbraceright: '}',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  OE: 'Œ',
  i: 'i',
  j: 'j',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
};

function fromWords(tex: string): string {
  return tex
    .replace(/\\href\s*\{[^{}]*\}\s*\{([^{}]*)\}/gu, '$1')
    .replace(/\\textsuperscript\s*\{([^{}]*)\}/gu, '^$1')
    .replace(/\{?\\(["'`^~=.Hcvukrdb])\s*\{?\s*\\?([A-Za-z])\}?\}?/gu, toAccented)
    .replace(/\\(?:emph|url|mbox|text[a-z]{2}|textnormal|enquote|nolinkurl)\s*(?=\{)/gu, '')
    .replace(/\\([A-Za-z]+)(?:\{\}|\s+)?/gu, toCharacter)
    .replace(/(?<!\\)[{}]/gu, '')
    .replace(/(?<!\\)~/gu, ' ')
    .replace(/\\\\/gu, ' ')
    .replace(/\\([^A-Za-z\s])/gu, '$1')
    .replace(/``/gu, '“')
    .replace(/''/gu, '”');
}

/** A letter that has no such accent, and the rare case of a command that merely begins so, stay as they are. */
function toAccented(whole: string, accent: string, letter: string): string {
  const isWord = /[A-Za-z]/u.test(accent);
  if (isWord && new RegExp(String.raw`^\{?\\${accent}[A-Za-z]`, 'u').test(whole)) return whole;
  const composed = composeAccent(accent, letter);
  if (composed === null) return whole;
  const [opened, closed] = [whole.split('{').length, whole.split('}').length];
  return `${opened > closed ? '{'.repeat(opened - closed) : ''}${composed}${closed > opened ? '}'.repeat(closed - opened) : ''}`;
}

function toCharacter(whole: string, name: string): string {
  return CHARACTERS[name] ?? COMMANDS.get(name) ?? whole;
}
