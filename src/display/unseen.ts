/**
 * What is never shown, as the inside of a character class: direction overrides, which turn later text round, and
 * control, mark and tag characters, which nobody sees.
 */
export const UNSEEN =
  '\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u{E0000}-\\u{E007F}';

const ALL = new RegExp(`[${UNSEEN}]+`, 'gu');

/** A text without what is never shown, half characters replaced and line ends made one. */
export function toSeen(text: string): string {
  return text.replace(ALL, '').replace(/\r\n?/gu, '\n').toWellFormed();
}
