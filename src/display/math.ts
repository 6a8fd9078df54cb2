import temml from 'temml';

import { toSeen } from './unseen.ts';

/** The longest formula that is set, in UTF-16 units, and the deepest nesting of its braces. */
const LONGEST = 1000;
const DEEPEST = 24;
/** Letters from which on a formula may be wider than a small screen, so that it scrolls by itself. */
const WIDE = 24;
const OPTIONS = {
  throwOnError: true,
  trust: false,
  strict: false,
  maxExpand: 200,
  maxSize: [10, 10],
} as const;

/** Every element and attribute that may stand in a formula: nothing that links, styles, names or runs. */
const ELEMENTS = new Set(
  'math mrow mi mn mo ms mtext mspace msup msub msubsup munder mover munderover mmultiscripts mprescripts none mfrac msqrt mroot mtable mtr mtd mpadded mphantom menclose merror'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'accent accentunder columnalign columnlines columnspacing display displaystyle fence form largeop linethickness lspace mathvariant movablelimits notation rowlines rowspacing rspace scriptlevel separator stretchy symmetric maxsize minsize width'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*\/?>/gu;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/gu;
const VALUE = /^[\w. %#+-]{0,40}$/u;
const TOO_LARGE = /\d{3,}(?:\.\d*)?\s*(?:em|ex|pt|px|mu|cm|in)/u;

/** TeX to MathML, or `null` where it can't be read, shows nothing, or is past the bounds. Never throws. */
export function typesetMath(tex: string): string | null {
  if (tex.length > LONGEST || depthOf(tex) > DEEPEST) return null;
  const known = memory.get(tex);
  if (known !== undefined) return known;
  const mathml = typeset(tex);
  if (memory.size >= 5000) memory.clear();
  memory.set(tex, mathml);
  return mathml;
}

/** Formulas set already: the same one often stands in a title, an abstract and every list that shows them. */
const memory = new Map<string, string | null>();

function typeset(tex: string): string | null {
  try {
    // Macros are an object of each formula's own, so that no definition reaches the next one.
    const mathml = keepMathml(temml.renderToString(tex, { ...OPTIONS, maxSize: [10, 10], macros: {} }));
    if (mathml === null || toSeen(mathml) !== mathml) return null;
    const { length } = toMathText(mathml).trim();
    if (length === 0) return null;
    return length > WIDE ? mathml.replace('<math', '<math class="long"') : mathml;
  } catch {
    return null;
  }
}

/** The words of a formula as a browser would give them. */
export function toMathText(mathml: string): string {
  return mathml
    .replace(/<[^>]*>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#x27;|&#39;/gu, "'")
    .replace(/&amp;/gu, '&');
}

/** Keeps elements and attributes of the two lists; `null` where anything else is found that is more than a look. */
function keepMathml(mathml: string): string | null {
  let sound = true;
  const kept = mathml.replace(TAG, (...found: readonly string[]) => {
    const [, slash = '', name = '', attributes = ''] = found;
    if (!ELEMENTS.has(name)) sound = false;
    const good = [...attributes.matchAll(ATTRIBUTE)]
      .filter(
        ([, key, value]) =>
          ATTRIBUTES.has(key ?? '') && VALUE.test(value ?? '') && !TOO_LARGE.test(value ?? ''),
      )
      .map(([whole]) => ` ${whole}`);
    return `<${slash}${name}${slash === '' ? good.join('') : ''}>`;
  });
  return sound && !/<(?!\/?[a-z])/u.test(kept) ? kept : null;
}

function depthOf(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of tex) {
    if (character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}') depth -= 1;
  }
  return deepest;
}

const TEX_SIGN = /\\[A-Za-z]|[\^_=<>|]|^[A-Za-z]'*$/u;
const TWO_WORDS = /(?:^|\s)[A-Za-z]{2,}[,.;:]?\s+[A-Za-z]{2,}/u;

/**
 * Says whether a match of text between dollars (group 1) is a formula and not two sums of money. A formula has a sign
 * of TeX or holds no two words in a row; where a letter or digit touches it from outside it must have such a sign.
 */
export function isMath(match: RegExpExecArray): boolean {
  const tex = match[1] ?? '';
  if (/\n\s*\n/u.test(tex)) return false;
  const before = match.input.charAt(match.index - 1);
  const after = match.input.charAt(match.index + match[0].length);
  const bare = tex.replace(/\\[A-Za-z]+\s*(?:\{[^{}]*\})?/gu, '\\x');
  if (TWO_WORDS.test(bare)) return false;
  if (/[A-Za-z0-9]/u.test(before)) return /^[\^_\\]/u.test(tex);
  if (/[A-Za-z0-9]/u.test(after)) return TEX_SIGN.test(tex) && !/\d/u.test(after);
  return true;
}
