import { type DisplayRule, type Reading, toWords } from './display-rule.ts';
import { isMath, typesetMath } from './math.ts';
import { COMMANDS, composeAccent } from './tex.ts';
import { toSeen } from './unseen.ts';

/** Formulas and commands as TeX writes them. */
export const TEX_RULES: readonly DisplayRule[] = [
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
];

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
