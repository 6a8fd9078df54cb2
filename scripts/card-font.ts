import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import type { WrittenFont } from '../src/integrations/making/cards/card-font.ts';
import { readArguments } from './lib/arguments.ts';
import { provideChromium } from './lib/provide-chromium.ts';

const HELP = `
Draws the letters of social cards once, in a browser, from the fonts of the site, so that builds need neither. Only who
changes those fonts, or the size of letters on cards, needs to run it.

  npm run card-font
`;
const FONTS = 'src/styles/fonts';
const OUT = 'src/integrations/making/cards/card-fonts.json';

/** What the fonts of the site hold. */
const LETTERS = [...range(0x20, 0x7e), ...range(0xa1, 0xff), ...'–—‘’“”…•'];

interface Wanted {
  readonly file: string;
  readonly weight: number;
  readonly size: number;
  readonly lineHeight: number;
}
const LARGE: Wanted = { file: 'serif', weight: 600, size: 72, lineHeight: 84 };
const SMALL: Wanted = { file: 'sans', weight: 400, size: 31, lineHeight: 44 };

interface DrawnGlyph {
  readonly letter: string;
  readonly place: readonly [advance: number, left: number, top: number, width: number, height: number];
  readonly pixels: readonly number[];
}

readArguments(HELP, { options: {} });
const { executablePath, env } = await provideChromium();
const browser = await chromium.launch({
  executablePath,
  env,
  chromiumSandbox: false,
  args: ['--headless=shell'],
});
const page = await browser.newPage();
const fonts = { large: await draw(page, LARGE), small: await draw(page, SMALL) };
await browser.close();
writeFileSync(OUT, `${JSON.stringify(fonts)}\n`);
console.log(`${OUT}: ${LETTERS.length} letters in two sizes`);

async function draw(target: Page, { file, weight, size, lineHeight }: Wanted): Promise<WrittenFont> {
  const sources = [file, `${file}-accented`].map(
    (name) => `data:font/woff2;base64,${readFileSync(join(FONTS, `${name}.woff2`)).toString('base64')}`,
  );
  const family = await target.evaluate(loadFonts, { sources, size });
  const drawn = await target.evaluate(drawGlyphs, { family, letters: LETTERS, weight, size });
  const pixels = drawn.flatMap((glyph) => glyph.pixels);
  const packed = Uint8Array.from({ length: Math.ceil(pixels.length / 2) }, (_, index) => {
    const [first = 0, second = 0] = [pixels[index * 2], pixels[index * 2 + 1]];
    return (first << 4) | second;
  });
  let start = 0;
  const glyphs = drawn.map(({ letter, place, pixels: own }) => {
    const entry = [letter, [...place, start]] as const;
    start += own.length;
    return entry;
  });
  const coverage = deflateSync(packed, { level: 9 }).toString('base64');
  return { lineHeight, glyphs: Object.fromEntries(glyphs), coverage };
}

/** Runs in the browser; what comes back are the names of the fonts as a style sheet has them. */
async function loadFonts(wanted: {
  readonly sources: readonly string[];
  readonly size: number;
}): Promise<string> {
  const names = wanted.sources.map((_, index) => `card-${wanted.size}-${index}`);
  for (const [index, source] of wanted.sources.entries()) {
    const face = new FontFace(names[index] ?? '', `url(${source})`, { weight: '400 650' });
    document.fonts.add(await face.load());
  }
  return names.join(', ');
}

/** Runs in the browser. */
function drawGlyphs(wanted: {
  readonly family: string;
  readonly letters: readonly string[];
  readonly weight: number;
  readonly size: number;
}): DrawnGlyph[] {
  const { family, letters, weight, size } = wanted;
  const canvas = document.createElement('canvas');
  const [side, origin] = [size * 2, Math.round(size / 2)];
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No canvas.');
  const glyphs: DrawnGlyph[] = [];
  for (const letter of letters) {
    context.fillStyle = 'black';
    context.fillRect(0, 0, side, side);
    context.fillStyle = 'white';
    context.font = `${weight} ${size}px ${family}`;
    context.textBaseline = 'alphabetic';
    context.fillText(letter, origin, origin + size);
    const { data } = context.getImageData(0, 0, side, side);
    const at = (x: number, y: number): number => Math.round((data[(y * side + x) * 4] ?? 0) / 17);
    const used = Array.from(
      { length: side * side },
      (_, index) => [index % side, Math.floor(index / side)] as const,
    ).filter(([x, y]) => at(x, y) > 0);
    const [xs, ys] = [used.map(([x]) => x), used.map(([, y]) => y)];
    const box =
      used.length === 0
        ? [0, 0, -1, -1]
        : [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const [left = 0, top = 0, right = -1, bottom = -1] = box;
    const [width, height] = [right - left + 1, bottom - top + 1];
    const pixels = Array.from({ length: width * height }, (_, index) =>
      at(left + (index % width), top + Math.floor(index / width)),
    );
    glyphs.push({
      letter,
      place: [
        Math.round(context.measureText(letter).width * 16) / 16,
        left - origin,
        top - origin - size,
        width,
        height,
      ],
      pixels,
    });
  }
  return glyphs;
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
