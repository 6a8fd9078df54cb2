import { describe, expect, it } from 'vitest';

import { decodeSeed, LARGEST_SEED } from './decode-seed.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])));

describe('decodeSeed', () => {
  it.each([
    ['plain text', utf8('naïve · • 日本語\r\n'), 'naïve · • 日本語\r\n'],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 'new'), 'new'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x6e, 0, 0xef, 0), 'nï'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x6e, 0, 0xef), 'nï'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_, input, text) => {
    expect(decodeSeed(input, 'x.txt')).toEqual({ value: text, issues: [] });
  });

  it('reads as Windows-1252 what is no UTF-8, and leaves the rest', () => {
    const { value, issues } = decodeSeed(
      bytes('naïve\n  ', 0x95, ' 4 authors\n', 0xb7, '\nR', 0xe9, 'nyi 日本'),
      'x.txt',
    );
    expect(value).toBe('naïve\n  • 4 authors\n·\nRényi 日本');
    expect(issues).toEqual([
      {
        code: 'seed-encoding-guessed',
        severity: 'warning',
        place: { file: 'x.txt', line: 2 },
        happened: '3 bytes are no UTF-8 (the first is 0x95 at offset 9) and were read as Windows-1252.',
        remedy: 'Save the seed as UTF-8.',
      },
    ]);
  });

  it('leaves out control characters, and says where', () => {
    const { value, issues } = decodeSeed(utf8(`${'a'.repeat(300)}\nb\u0000c\u001Bd`), 'x.txt');
    expect(value).toBe(`${'a'.repeat(300)}\nbcd`);
    expect(issues.map(({ code, place }) => [code, place])).toEqual([
      ['text-lost', { file: 'x.txt', line: 2 }],
    ]);
    expect(issues[0]?.happened).toBe(
      "2 control characters in this line can't be shown by any page and were left out.",
    );
  });

  it('refuses what is no text', () => {
    const { value, issues } = decodeSeed(
      bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 'IHDR'),
      'x.txt',
    );
    expect(value).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['seed-not-text']);
  });

  it('refuses what is too large, without reading it', () => {
    const { value, issues } = decodeSeed(new Uint8Array(LARGEST_SEED + 1), 'x.txt');
    expect(value).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['seed-too-large']);
  });
});
