/** Quotes of every script that titles are typed with, colons and commas: they never tell two titles apart. */
const SILENT = /["'`´‘’‚‛“”„‟«»‹›:,]/gu;
/** Hyphens, dashes, minus signs and white space read as one space. */
const GAP = /[\s\p{Pd}\u2212\u00AD]+/gu;
/** Direction overrides, zero-width and tag characters: they are not seen, so they never tell two titles apart. */
const UNSEEN =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFE00-\uFE0F\u{E0000}-\u{E01EF}]/gu;

/** Texts of these alone are as NFKC has them, and hold nothing unseen. */
const PRINTED_ASCII = /^[ -~]*$/u;

/**
 * Folds a title so that spellings of one title meet: NFKC, lower case, without quotes, colons, commas and a final
 * full stop, with hyphens, dashes and white space read as one space. A title that folds to nothing stands for itself.
 */
export function foldTitle(title: string): string {
  const plain = PRINTED_ASCII.test(title) ? title : title.normalize('NFKC').replace(UNSEEN, '');
  const folded = plain.toLowerCase().replace(SILENT, '').replace(GAP, ' ').trim().replace(/\.$/u, '').trim();
  return folded === '' ? title : folded;
}

const GREEK: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  θ: 'theta',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};
const DIGIT_WORDS: Record<string, string> = { zero: '0', one: '1' };

/**
 * Folds a name so that its spellings meet: `Qwen2.5VL`, `Qwen2.5-VL` and `Qwen-2.5-VL` are one, as are `π0`, `pi_0`,
 * `$\pi_0$` and `pi-zero`. Case, hyphens, spaces, underscores and TeX marks go; letters, digits, full stops between
 * digits, `+` and `*` stay, since they tell versions apart. A name that folds to nothing stands for itself.
 */
export function foldName(name: string): string {
  const folded = isPlain(name) ? name.toLowerCase().replace(/[ _-]+/gu, '') : foldAnyName(name);
  return folded === '' ? name : folded;
}

/** Most names are letters and digits of ASCII with what stands between them, and none of it may be "pi zero". */
const PLAIN_NAME = /^[A-Za-z\d _-]*$/u;
const PI = /pi/iu;

function isPlain(name: string): boolean {
  return PLAIN_NAME.test(name) && !PI.test(name);
}

function foldAnyName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(/[α-ω]/gu, (letter) => GREEK[letter] ?? letter)
    .replace(/\bpi[\s_-]?(zero|one)\b/gu, (_, word: string) => `pi${DIGIT_WORDS[word] ?? word}`)
    .replace(/·/gu, '')
    .replace(/(?<=\d)\.(?=\d)/gu, '·')
    .replace(/[^\p{L}\p{N}·+*]/gu, '')
    .replace(/·/gu, '.');
}
