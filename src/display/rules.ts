import { readAddress } from './address.ts';
import { type DisplayRule, toWords } from './display-rule.ts';
import { QUOTE_RULES } from './quote-rules.ts';
import { TEX_RULES } from './tex-rules.ts';
import { UNSEEN } from './unseen.ts';

/** Addresses, and what nobody sees. */
const TEXT_RULES: readonly DisplayRule[] = [
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
];

/** Tried in this order at each place; the first that fits is taken. */
export const RULES: readonly DisplayRule[] = [...TEXT_RULES, ...TEX_RULES, ...QUOTE_RULES];
