import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { CARD_HEIGHT, CARD_WIDTH, hasOwnCard, toDrawable, type CardSketch } from '../../../model/cards.ts';
import { toCards } from '../../../pipeline/export/cards.ts';
import { linkWiki } from '../../../pipeline/link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../../../pipeline/link/make-paper.ts';
import { readCardFonts } from './card-font.ts';
import { drawCard } from './draw-card.ts';
import { toCardMaker } from './write-cards.ts';

const SKETCH: CardSketch = {
  kind: 'method',
  title: 'Group Relative Policy Optimization',
  text: 'It samples a group of answers.',
  note: '29 papers, 2024–2026',
  years: [
    { item: 2024, count: 1 },
    { item: 2025, count: 3 },
  ],
};
const COLOURS = { paper: 0xffffff, ink: 0x000000, quiet: 0x555555, accent: 0x0000ff };
const make = toCardMaker({ title: 'A wiki', colours: {} });

describe('a card', () => {
  it('is a PNG of the size that cards have, and the same each time', () => {
    const png = make(SKETCH);
    expect(png.subarray(0, 8)).toEqual(Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
    expect(png.length).toBeLessThan(30_000);
    expect(make(SKETCH)).toEqual(png);
  });

  it('holds what was drawn, pixel by pixel', () => {
    const { pixels, palette } = drawCard(SKETCH, 'A wiki', { fonts: readCardFonts(), colours: COLOURS });
    expect(palette).toHaveLength(16);
    const png = make(SKETCH);
    const at = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    const read = Uint8Array.from({ length: CARD_WIDTH * CARD_HEIGHT }, (_, pixel) => {
      const [x, y] = [pixel % CARD_WIDTH, Math.floor(pixel / CARD_WIDTH)];
      const byte = rows[y * (CARD_WIDTH / 2 + 1) + 1 + (x >> 1)] ?? 0;
      return x % 2 === 0 ? byte >> 4 : byte & 15;
    });
    expect(Buffer.compare(read, pixels)).toBe(0);
  });

  it.each([
    ['a long name', { title: 'A name that goes on '.repeat(20) }],
    ['a word that fits no line', { title: 'x'.repeat(400), text: 'y'.repeat(900) }],
    ['nothing', { title: '', text: '', note: '', kind: '', years: [] }],
    [
      'thirty years',
      { years: Array.from({ length: 30 }, (_, item) => ({ item: 1990 + item, count: item })) },
    ],
  ])('keeps %s within its margins', (_, part) => {
    const look = { fonts: readCardFonts(), colours: COLOURS };
    const { pixels } = drawCard({ ...SKETCH, ...part }, 'A wiki', look);
    expect(pixels).toHaveLength(CARD_WIDTH * CARD_HEIGHT);
    const used = new Set<number>();
    for (const [index, colour] of pixels.entries()) if (colour > 0) used.add(index % CARD_WIDTH);
    expect([...used].filter((x) => (x >= 18 && x < 80) || x > CARD_WIDTH - 60)).toEqual([]);
  });

  it('takes the colours of the configuration', () => {
    const palette = (png: Buffer): Buffer => png.subarray(png.indexOf('PLTE') + 4, png.indexOf('PLTE') + 7);
    const other = toCardMaker({ title: 'A', colours: { paper: { light: '#010203', dark: '#000000' } } });
    expect(palette(other(SKETCH))).toEqual(Buffer.of(1, 2, 3));
  });
});

describe('cards of their own', () => {
  it.each([
    ['topic', 'GRPO', 1, true],
    ['name', 'PPO', 5, true],
    ['name', 'PPO', 4, false],
    ['name', 'τ-bench', 9, false],
  ] as const)('%s %s of %i papers: %s', (...[kind, title, papers, has]) => {
    expect(hasOwnCard(kind, title, papers)).toBe(has);
  });

  it('stand beside one for each kind', () => {
    const papers = Array.from({ length: 5 }, (_, index) =>
      makePaper({
        title: `Paper ${index}`,
        date: `202${index}-01-01`,
        relations: [{ target: 'PPO' }, ...(index === 0 ? [{ target: 'DQN' }] : [])],
        topics: ['rl'],
      }),
    );
    const wiki = linkWiki(papers, makeVocabulary([], { rl: { label: 'Learning' } }));
    const cards = [...toCards(wiki, { title: 'A', description: 'B' })];
    expect(cards.map(({ path }) => path).slice(6)).toEqual([
      '/cards/topics/rl.png',
      '/cards/methods/ppo.png',
    ]);
    expect(cards.at(-1)?.sketch).toMatchObject({ title: 'PPO', note: '5 papers, 2020–2024' });
  });

  it('show letters as far as they can', () => {
    expect(toDrawable('π₀ — a “Café”, ﬁne 漢 x')).toBe('0 — a “Café”, fine x');
  });
});
