import { readAddress } from './address.ts';
import { isMath, typesetMath } from './math.ts';
import type { Shown } from './segment.ts';
import { COMMANDS, composeAccent } from './tex.ts';
import { toSeen, UNSEEN } from './unseen.ts';

/** What a rule makes of a match: one segment over its first `length` units, or what stands inside it, displayed. */
export type Reading =
  | { readonly kind: 'segment'; readonly segment: Shown; readonly length: number }
  | { readonly kind: 'unwrap'; readonly inside: string; readonly before: number };

/** One replacement. `example` is shown as `shows`; `counterexample` comes out as it went in. */
export interface DisplayRule {
  readonly id: string;
  /** The characters a match can begin with, as the inside of a class; a pattern of what follows where they are common. */
  readonly starts: string;
  readonly goesOn?: string;
  /** Sticky; takes bounded time at any one place. */
  readonly pattern: RegExp;
  /** `null` where the match turns out to be none. */
  readonly read: (match: RegExpExecArray) => Reading | null;
  readonly example: string;
  readonly shows: string;
  readonly counterexample: string;
}

/** Tried in this order at each place; the first that fits is taken. */
export const RULES: readonly DisplayRule[] = [
  {
    id: 'address',
    starts: 'hH',
    goesOn: '[tT][tT][pP]',
    pattern: /(?<![\p{L}\p{N}])https?:\/\/(?:[^\s<>"'`{}|\\^\p{Cc}\p{Cf}\p{Cs}]|\\[_%&#~]){1,2001}/iuy,
    read: (match) => {
      const address = readAddress(match[0]);
      return address && { kind: 'segment', segment: address.shown, length: address.length };
    },
    example: 'Code: https://example.org/a\\_b--c.',
    shows: 'Code: https://example.org/a_b--c.',
    counterexample: 'ahttps://x and javascript:x',
  },
  {
    id: 'flag-of-tags',
    starts: '\\u{1F3F4}',
    pattern: /\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F}/uy,
    read: (match) => toWords(match, match[0]),
    example: '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}',
    shows: '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}',
    counterexample: '\u{1F3F4} flag',
  },
  {
    id: 'unseen',
    starts: UNSEEN,
    pattern: new RegExp(`[${UNSEEN}]+`, 'uy'),
    read: (match) => toWords(match, ''),
    example: 'Safe \u202Eevas\u202C text',
    shows: 'Safe evas text',
    counterexample: '\u05E9\u05DC\u05D5\u05DD and \u{1F468}\u200D\u{1F469}',
  },
  {
    id: 'line-end',
    starts: '\\r',
    pattern: /\r\n?/uy,
    read: (match) => toWords(match, '\n'),
    example: 'a\r\nb',
    shows: 'a\nb',
    counterexample: 'a\nb',
  },
  {
    id: 'half-character',
    starts: '\\u{D800}-\\u{DFFF}',
    pattern: /[\u{D800}-\u{DFFF}]/uy,
    read: (match) => toWords(match, '\uFFFD'),
    example: 'a\uD800b',
    shows: 'a\uFFFDb',
    counterexample: '\u{1F600}',
  },
  {
    id: 'math-in-two-dollars',
    starts: '$',
    pattern: /(?<![\\$])\$\$((?:[^$\\]|\\[^]){1,1000})\$\$(?!\$)/uy,
    read: (match) => toFormula(match),
    example: '$$x$$',
    shows: 'x',
    counterexample: '$$$x$$$',
  },
  {
    id: 'math-in-dollars',
    starts: '$',
    // TeX and Pandoc alike: no space inside the dollars.
    pattern: /(?<![\\$])\$(?![\s$])((?:[^$\\]|\\[^]){1,1000})(?<!\s)\$(?!\$)/uy,
    read: (match) => (isMath(match) ? toFormula(match) : null),
    example: 'from $f(x)$ on',
    shows: 'from f(x) on',
    counterexample: 'from $50 to $100, or US$5-US$6',
  },
  {
    id: 'math-in-brackets',
    starts: '\\\\',
    pattern: /(?<!\\)\\(?:\(((?:[^\\]|\\[^()]){1,1000})\\\)|\[((?:[^\\]|\\[^[\]]){1,1000})\\\])/uy,
    read: (match) => toFormula(match),
    example: 'of \\(x\\) and \\[y\\]',
    shows: 'of x and y',
    counterexample: 'of \\\\(x\\\\)',
  },
  {
    id: 'tex-wrapper',
    starts: '\\\\',
    pattern:
      /(?<!\\)\\(?:text(?:bf|it|tt|sc|sf|rm|sl|normal)?|emph|underline|mbox|url|ensuremath|mathrm|mathbf)\{([^{}]{1,400})\}/uy,
    read: (match) => toUnwrapped(match),
    example: 'a \\textbf{57.7\\%} gain',
    shows: 'a 57.7% gain',
    counterexample: '\\cite{foo} \\footnote{bar}',
  },
  {
    id: 'tex-group',
    starts: '{',
    pattern: /\{\\(?:em|bf|it|sc|tt|sf|rm|sl)\s([^{}$]{1,400})\}/uy,
    read: (match) => toUnwrapped(match),
    example: 'the {\\em only} one',
    shows: 'the only one',
    counterexample: 'the {only} one',
  },
  {
    id: 'tex-accent',
    starts: '\\\\',
    pattern: /(?<!\\)\\(?:(["'`^~])(?:([A-Za-z])|\{\\?([A-Za-z])\})|([Hcvuk])\{([A-Za-z])\})/uy,
    read: (match) => {
      const composed = composeAccent(match[1] ?? match[4] ?? '', match[2] ?? match[3] ?? match[5] ?? '');
      return composed === null ? null : toWords(match, composed);
    },
    example: 'Erd\\H{o}s, G\\"odel, Poincar\\\'{e}',
    shows: 'Erdős, Gödel, Poincaré',
    counterexample: '\\"1',
  },
  {
    id: 'tex-command',
    starts: '\\\\{',
    pattern: /(?<!\\)(?:\{\\([A-Za-z]+)\}|\\([A-Za-z]+)(?:\{\}|(?<=\\(?:eg|ie))~)?)/uy,
    read: (match) => {
      const shown = COMMANDS.get(match[1] ?? match[2] ?? '');
      return shown === undefined ? null : toWords(match, match[0].endsWith('~') ? `${shown} ` : shown);
    },
    example: 'SFT \\textrightarrow RLVR, 360{\\deg}, \\eg~progress',
    shows: 'SFT → RLVR, 360°, e.g. progress',
    counterexample: '\\name achieves',
  },
  {
    id: 'tex-escape',
    starts: '\\\\',
    pattern: /(?<!\\)\\([%_&$#{}])/uy,
    read: (match) => toWords(match, match[1] ?? ''),
    example: '57.70\\%, m\\_tIoU, R\\&D',
    shows: '57.70%, m_tIoU, R&D',
    counterexample: 'a \\ b \\\\% c',
  },
  {
    id: 'tex-space',
    starts: '\\\\',
    pattern: /(?<=[\p{L}\p{N}.])\\(?:,(?=[\p{L}\p{N}])| (?=\S))/uy,
    read: (match) => toWords(match, match[0] === '\\,' ? '\u202F' : ' '),
    example: '10\\,000 vs.\\ 20',
    shows: '10\u202F000 vs. 20',
    counterexample: 'a \\, b',
  },
  {
    id: 'degree',
    starts: '^',
    pattern: /(?<=\d)\^(?:\\?circ(?![A-Za-z])|\{\\?circ\})/uy,
    read: (match) => toWords(match, '°'),
    example: '360^circ videos',
    shows: '360° videos',
    counterexample: 'x^circle',
  },
  {
    id: 'exponent',
    starts: '^',
    pattern:
      /(?<=[\p{L}\p{N})\]}])\^(?:\{\\?([\p{L}\p{N}+*.,/-]{1,12})\}|([-−]?\d{1,6}|[+*](?![\p{L}\p{N}(])|\p{L}(?!\p{L})))/uy,
    read: (match) => {
      const raised = match[1] ?? match[2] ?? '';
      const text = raised === 'star' ? '⋆' : raised;
      return { kind: 'segment', segment: { kind: 'superscript', text }, length: match[0].length };
    },
    example: 'GUI-G^2, D^2-Align, 10^-46, V^{star}, pass^k',
    shows: 'GUI-G2, D2-Align, 10-46, V⋆, passk',
    counterexample: '[^1] ^_^ x^foo',
  },
  {
    id: 'tex-quotes-open',
    starts: '`',
    pattern: /(?<!`)``(?![`\s])(?=[^`]{1,400}?(?:''|["”]))/uy,
    read: (match) => toWords(match, '“'),
    example: "``pseudo''",
    shows: '“pseudo”',
    counterexample: '``code`` and ```',
  },
  {
    id: 'tex-quote-open',
    starts: '`',
    pattern: /(?<![`\p{L}\p{N}])`(?=[\p{L}\p{N}][^`'\n]{0,80}'(?![\p{L}']))/uy,
    read: (match) => toWords(match, '‘'),
    example: "`aha'",
    shows: '‘aha’',
    counterexample: '`code`',
  },
  {
    id: 'two-quotes-open',
    starts: "'",
    pattern: /(?<![^\s([{—–-])''(?=[^\s'][^']{0,400}'')/uy,
    read: (match) => toWords(match, '“'),
    example: "an ''aha moment''",
    shows: 'an “aha moment”',
    counterexample: "'''",
  },
  {
    id: 'two-quotes-close',
    starts: "'",
    pattern: /(?<=[^\s'])''(?!')/uy,
    read: (match) => toWords(match, '”'),
    example: "the \"recipe''",
    shows: 'the “recipe”',
    counterexample: " '' ",
  },
  {
    id: 'apostrophe',
    starts: "'",
    pattern: /(?<=[\p{L}\p{N})\]”"])'(?=\p{L})|(?<![^\s([{—–"“])'(?=\d0s)/uy,
    read: (match) => toWords(match, '’'),
    example: "model's, the '90s",
    shows: 'model’s, the ’90s',
    counterexample: "5'10",
  },
  {
    id: 'quote-open',
    starts: "'",
    pattern: /(?<![^\s([{—–/"“-])'(?=[\p{L}\p{N}\\$([])/uy,
    read: (match) => toWords(match, '‘'),
    example: "a 'good' one",
    shows: 'a ‘good’ one',
    counterexample: "a ' b",
  },
  {
    id: 'quote-close',
    starts: "'",
    pattern: /(?<=[\p{L}.,;!?%)\]}*]|\p{L}\d{1,4})'(?![\p{L}\p{N}'])/uy,
    read: (match) => toWords(match, '’'),
    example: "agents' and 'so.'",
    shows: 'agents’ and ‘so.’',
    counterexample: "6' tall",
  },
  {
    id: 'double-quote-open',
    starts: '"',
    pattern: /(?<![^\s([{—–/'‘`-])"(?=[^\s"])/uy,
    read: (match) => toWords(match, '“'),
    example: '("x")',
    shows: '(“x”)',
    counterexample: 'a " b',
  },
  {
    id: 'double-quote-close',
    starts: '"',
    pattern: /(?<=[^\s"=])"(?!")/uy,
    read: (match) => toWords(match, '”'),
    example: 'the "aha," moment',
    shows: 'the “aha,” moment',
    counterexample: 'a=" b',
  },
  {
    id: 'em-dash',
    starts: '-',
    goesOn: '-',
    pattern: /(?<![-!<])---(?![->])/uy,
    read: (match) => toWords(match, '—'),
    example: 'one---two',
    shows: 'one—two',
    counterexample: '---- and <!--- -->',
  },
  {
    id: 'en-dash',
    starts: '-',
    goesOn: '-',
    pattern: /(?<![-!<])--(?![->])(?<=[^\s]--|\s--(?=[\s\d]))/uy, // Not of a comment, a run, or a command's option.
    read: (match) => toWords(match, '–'),
    example: 'a -- b, Vision--language',
    shows: 'a – b, Vision–language',
    counterexample: 'run it with --strict, <!-- -->',
  },
];

function toWords(match: RegExpExecArray, text: string): Reading {
  const verbatim = text === match[0];
  return { kind: 'segment', segment: { kind: 'text', text, verbatim }, length: match[0].length };
}

/** A formula that cannot be set shows its source. */
function toFormula(match: RegExpExecArray): Reading {
  // A bare per cent sign would hide the rest of the line from TeX.
  const tex = toSeen(match[1] ?? match[2] ?? '')
    .replace(/(?<!\\)%/gu, '\\%')
    .replace(/\s+/gu, ' ')
    .trim();
  const mathml = typesetMath(tex);
  if (mathml === null) {
    const text = toSeen(match[0]);
    const segment = { kind: 'text', text, verbatim: text === match[0], unset: true } as const;
    return { kind: 'segment', segment, length: match[0].length };
  }
  return { kind: 'segment', segment: { kind: 'math', tex, mathml }, length: match[0].length };
}

function toUnwrapped(match: RegExpExecArray): Reading {
  const inside = match[1] ?? '';
  return { kind: 'unwrap', inside, before: match[0].length - inside.length - 1 };
}
