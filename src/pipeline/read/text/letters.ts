const SIGNS = 'abcdefghijklmnopqrstuvwxyz0 -?$';
/** Letters outside ASCII that a pattern takes for one of it where it doesn't look at the case: long s, and kelvin. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['ſ', 's'],
  ['\u212a', 'k'],
];

/** As many letters as there are, with none: a power of two. */
export const LETTERS = 32;

/** Each character's letter as a number, by the character's code; 0 where it is none. */
export const LETTER_CODES: Uint8Array = toLetterCodes();

/**
 * The letter of a character, by which literals are compared: a letter of ASCII without its case, `0` for its digits, a
 * space for all white space, and a few signs. Empty for any other character.
 */
export function toLetter(character: string): string {
  return SIGNS.charAt((LETTER_CODES[character.charCodeAt(0)] ?? 0) - 1);
}

function toLetterCodes(): Uint8Array {
  const codes = new Uint8Array(0x10000);
  const set = (character: string, letter: string): void => {
    codes[character.charCodeAt(0)] = SIGNS.indexOf(letter) + 1;
  };
  for (let code = 0; code < codes.length; code++) {
    const character = String.fromCharCode(code);
    if (character.trim() === '') set(character, ' ');
  }
  for (const sign of SIGNS) {
    set(sign, sign);
    set(sign.toUpperCase(), sign);
  }
  for (const digit of '123456789') set(digit, '0');
  for (const [character, letter] of ALIKE) set(character, letter);
  return codes;
}
