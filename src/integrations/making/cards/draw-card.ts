import { CARD_HEIGHT, CARD_WIDTH, type CardSketch } from '../../../model/cards.ts';
import type { CardFont, CardFonts } from './card-font.ts';
import type { Picture } from './encode-png.ts';

/** The colours of cards, `0xRRGGBB`. */
export interface CardColours {
  readonly paper: number;
  readonly ink: number;
  readonly quiet: number;
  readonly accent: number;
}

/** Where the ramps from paper to a colour begin in the palette: sixteen colours take half a byte a pixel. */
const STEPS = 5;
const INK = 0;
const QUIET = STEPS;
const ACCENT = 2 * STEPS;

const LEFT = 90;
const WIDTH = CARD_WIDTH - LEFT - 70;
const MOST_LINES = 3;
const CHART = { right: CARD_WIDTH - 70, bottom: CARD_HEIGHT - 64, height: 96, bar: 34, gap: 8, most: 12 };

/** Draws a card: its kind, its name, what it is, how many papers there are, and these by year. */
export function drawCard(
  { kind, title, text, note, years }: CardSketch,
  site: string,
  { fonts, colours }: { readonly fonts: CardFonts; readonly colours: CardColours },
): Picture {
  const pixels = new Uint8Array(CARD_WIDTH * CARD_HEIGHT);
  fill(pixels, { x: 0, y: 0, width: 18, height: CARD_HEIGHT });
  const { large, small } = fonts;
  const write = (words: string, font: CardFont, place: Omit<Place, 'font'>): void =>
    drawText(pixels, words, { ...place, font });
  write(site, small, { x: LEFT, y: 92, ramp: ACCENT });
  if (kind !== '') write(kind, small, { x: LEFT + measure(`${site}   `, small), y: 92, ramp: QUIET });
  const titleLines = wrap(title, large, MOST_LINES);
  let y = 120;
  for (const line of titleLines) write(line, large, { x: LEFT, y: (y += large.lineHeight), ramp: INK });
  y += 22;
  for (const line of wrap(text, small, 2 + MOST_LINES - titleLines.length))
    write(line, small, { x: LEFT, y: (y += small.lineHeight), ramp: QUIET });
  write(note, small, { x: LEFT, y: CARD_HEIGHT - 64, ramp: INK });
  drawYears(pixels, years);
  return { width: CARD_WIDTH, height: CARD_HEIGHT, pixels, palette: toPalette(colours) };
}

interface Place {
  readonly font: CardFont;
  readonly x: number;
  /** The line that letters stand on. */
  readonly y: number;
  readonly ramp: number;
}

function drawText(pixels: Uint8Array, text: string, { font, x, y, ramp }: Place): void {
  let pen = x;
  for (const letter of text) {
    const glyph = font.glyphs[letter];
    if (glyph === undefined) continue;
    const left = Math.round(pen) + glyph.left;
    for (let row = 0; row < glyph.height; row += 1) {
      const to = (y + glyph.top + row) * CARD_WIDTH + left;
      const from = glyph.start + row * glyph.width;
      for (let column = 0; column < glyph.width; column += 1) {
        const covered = font.coverage[from + column] ?? 0;
        if (covered > 0) pixels[to + column] = ramp + Math.ceil((covered * STEPS) / 15);
      }
    }
    pen += glyph.advance;
  }
}

function measure(text: string, { glyphs }: CardFont): number {
  let width = 0;
  for (const letter of text) width += glyphs[letter]?.advance ?? 0;
  return width;
}

/** Breaks a text into lines that fit; what is too much ends in an ellipsis. */
function wrap(text: string, font: CardFont, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, font) > WIDTH) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  const kept = lines.slice(0, most).map((each) => cut(each, font, ''));
  const last = kept.at(-1);
  return lines.length > most && last !== undefined ? [...kept.slice(0, -1), cut(last, font, '…')] : kept;
}

/** A line as far as it fits, with what stands behind it. */
function cut(line: string, font: CardFont, behind: string): string {
  let kept = line;
  while (kept !== '' && measure(kept + (kept === line ? behind : '…'), font) > WIDTH)
    kept = kept.slice(0, -1);
  return kept === line
    ? line.replace(/[.,;:]?$/u, (end) => (behind === '' ? end : behind))
    : `${kept.trimEnd()}…`;
}

function drawYears(pixels: Uint8Array, years: CardSketch['years']): void {
  const shown = years.slice(-CHART.most);
  if (shown.length < 2) return;
  const most = Math.max(...shown.map(({ count }) => count));
  for (const [index, { count }] of shown.entries()) {
    const height = Math.max(3, Math.round((count / most) * CHART.height));
    const x = CHART.right - (shown.length - index) * (CHART.bar + CHART.gap) + CHART.gap;
    fill(pixels, { x, y: CHART.bottom - height, width: CHART.bar, height });
  }
}

function fill(pixels: Uint8Array, box: { x: number; y: number; width: number; height: number }): void {
  for (let row = box.y; row < box.y + box.height; row += 1) {
    const start = row * CARD_WIDTH + box.x;
    pixels.fill(ACCENT + STEPS, start, start + box.width);
  }
}

/** Paper first, then the steps from it to each colour. */
function toPalette({ paper, ink, quiet, accent }: CardColours): number[] {
  const ramp = (colour: number): number[] =>
    Array.from({ length: STEPS }, (_, step) => mix(paper, colour, (step + 1) / STEPS));
  return [paper, ...ramp(ink), ...ramp(quiet), ...ramp(accent)];
}

function mix(from: number, to: number, share: number): number {
  const channel = (shift: number): number => {
    const [start, end] = [(from >> shift) & 255, (to >> shift) & 255];
    return Math.round(start + (end - start) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}
