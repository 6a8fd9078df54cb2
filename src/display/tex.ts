/** TeX commands that stand for a character or a short word in running text. */
export const COMMANDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eg: 'e.g.',
    ie: 'i.e.',
    etc: 'etc.',
    etal: 'et al.',
    deg: '°',
    degree: '°',
    textdegree: '°',
    textrightarrow: '→',
    textleftarrow: '←',
    rightarrow: '→',
    leftarrow: '←',
    to: '→',
    uparrow: '↑',
    downarrow: '↓',
    times: '×',
    texttimes: '×',
    pm: '±',
    textpm: '±',
    approx: '≈',
    sim: '∼',
    leq: '≤',
    le: '≤',
    geq: '≥',
    ge: '≥',
    neq: '≠',
    cdot: '·',
    ldots: '…',
    dots: '…',
    infty: '∞',
    ell: 'ℓ',
    textemdash: '—',
    textendash: '–',
    textasciitilde: '~',
    textasciicircum: '^',
    textbackslash: '\\',
    textunderscore: '_',
    textquotesingle: "'",
    LaTeX: 'LaTeX',
    TeX: 'TeX',
    ss: 'ß',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    aa: 'å',
    AA: 'Å',
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    Delta: 'Δ',
    epsilon: 'ε',
    varepsilon: 'ε',
    eta: 'η',
    theta: 'θ',
    kappa: 'κ',
    lambda: 'λ',
    Lambda: 'Λ',
    mu: 'μ',
    pi: 'π',
    Pi: 'Π',
    rho: 'ρ',
    sigma: 'σ',
    Sigma: 'Σ',
    tau: 'τ',
    phi: 'φ',
    Phi: 'Φ',
    chi: 'χ',
    psi: 'ψ',
    Psi: 'Ψ',
    omega: 'ω',
    Omega: 'Ω',
    checkmark: '✓',
    star: '⋆',
  }),
);

const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '\u0308',
    "'": '\u0301',
    '`': '\u0300',
    '^': '\u0302',
    '~': '\u0303',
    H: '\u030B',
    c: '\u0327',
    v: '\u030C',
    u: '\u0306',
    k: '\u0328',
    r: '\u030A',
    '=': '\u0304',
    '.': '\u0307',
    d: '\u0323',
  }),
);

/** A letter with a TeX accent as one character, or `null` where there is no such character. */
export function composeAccent(accent: string, letter: string): string | null {
  const composed = `${letter}${ACCENTS.get(accent) ?? ''}`.normalize('NFC');
  return composed.length === 1 && composed !== letter ? composed : null;
}

const RAISED: ReadonlyMap<string, string> = toAlphabet(
  '0123456789+-−=()niabcdekmoptux',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᵏᵐᵒᵖᵗᵘˣ',
);
const LOWERED: ReadonlyMap<string, string> = toAlphabet(
  '0123456789+-−=()aeioxkmnpt',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢₒₓₖₘₙₚₜ',
);

/** A text in raised characters (`²`), or after a caret where some character has no raised form. */
export function toRaised(text: string): string {
  return translate(text, RAISED) ?? (text.length === 1 ? `^${text}` : `^(${text})`);
}

/** A formula as one line of plain text: commands as characters, marks of grouping gone. */
export function toMathLine(tex: string): string {
  return tex
    .replace(/\\(?:left|right|big|Big|bigl|bigr|displaystyle|limits|,|;|:|!)(?![A-Za-z])\s*/gu, '')
    .replace(/\\(?:math[a-z]+|text[a-z]*|operatorname|mathop|boldsymbol)\s*\{([^{}]*)\}/gu, '$1')
    .replace(/\\([A-Za-z]+)\s?/gu, (_, name: string) => COMMANDS.get(name) ?? name)
    .replace(/\\([^A-Za-z])/gu, '$1')
    .replace(/\^(?:\{([^{}]*)\}|(\S))/gu, (_, group: string | undefined, one: string) =>
      toRaised(group ?? one),
    )
    .replace(
      /_(?:\{([^{}]*)\}|(\S))/gu,
      (whole, group: string | undefined, one: string) => translate(group ?? one, LOWERED) ?? whole,
    )
    .replace(/[{}]/gu, '');
}

function toAlphabet(from: string, to: string): ReadonlyMap<string, string> {
  const targets = Array.from(to);
  return new Map(Array.from(from, (character, index) => [character, targets[index] ?? character]));
}

function translate(text: string, alphabet: ReadonlyMap<string, string>): string | null {
  const characters = Array.from(text, (character) => alphabet.get(character));
  return characters.includes(undefined) ? null : characters.join('');
}
