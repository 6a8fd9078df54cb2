import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** Where a letter stands: how far the next one is, and its picture's place and size, in pixels. */
export interface Glyph {
  readonly advance: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where its picture begins, counted in pixels. */
  readonly start: number;
}

/** Letters of one size, as `scripts/card-font.ts` drew them: how much of each pixel they cover, of 15 parts. */
export interface CardFont {
  readonly lineHeight: number;
  readonly glyphs: Readonly<Record<string, Glyph>>;
  readonly coverage: Uint8Array;
}

/** A font as it is written: glyphs as lists in the order of `Glyph`, and the coverage deflated, two pixels a byte. */
export interface WrittenFont {
  readonly lineHeight: number;
  readonly glyphs: Readonly<Record<string, readonly number[]>>;
  readonly coverage: string;
}

/** The fonts of cards: a large one for names, a small one for all else. */
export interface CardFonts {
  readonly large: CardFont;
  readonly small: CardFont;
}

let fonts: CardFonts | undefined;

/** Reads the fonts of cards, once. */
export function readCardFonts(): CardFonts {
  fonts ??= parseFonts(readFileSync(new URL('card-fonts.json', import.meta.url), 'utf8'));
  return fonts;
}

function parseFonts(text: string): CardFonts {
  const { large, small } = JSON.parse(text) as Readonly<Record<keyof CardFonts, WrittenFont>>;
  return { large: unpack(large), small: unpack(small) };
}

function unpack({ lineHeight, glyphs, coverage }: WrittenFont): CardFont {
  const packed = inflateSync(Buffer.from(coverage, 'base64'));
  const pixels = new Uint8Array(packed.length * 2);
  for (const [index, byte] of packed.entries()) {
    pixels[index * 2] = byte >> 4;
    pixels[index * 2 + 1] = byte & 15;
  }
  const read = Object.entries(glyphs).map(([letter, numbers]): [string, Glyph] => {
    const [advance = 0, left = 0, top = 0, width = 0, height = 0, start = 0] = numbers;
    return [letter, { advance, left, top, width, height, start }];
  });
  return { lineHeight, glyphs: Object.fromEntries(read), coverage: pixels };
}
