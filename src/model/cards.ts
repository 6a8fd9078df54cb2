import type { SitePath } from './urls.ts';
import type { Counted } from './wiki.ts';

/** What a social card says: a small line, a name, a sentence or two, and papers by year. */
export interface CardSketch {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly note: string;
  readonly years: readonly Counted<number>[];
}

/** A card, and the address of its picture. */
export interface Card {
  readonly path: SitePath;
  readonly sketch: CardSketch;
}

/** The kinds of page whose cards are shared by those that have none of their own. */
export const CARD_KINDS = ['paper', 'method', 'benchmark', 'topic', 'organization', 'page'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** How many papers a name needs for a card of its own. */
const PAPERS_FOR_CARD = 5;

/** The pixels of a card. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Letters that cards can show. */
const DRAWABLE = /^[ -~\u00A1-\u00FF–—‘’“”…•]+$/u;

/** Says whether a page has a card of its own: one whose name can be drawn, of a topic or a name that papers speak of. */
export function hasOwnCard(kind: 'topic' | 'name', title: string, papers: number): boolean {
  return DRAWABLE.test(title) && (kind === 'topic' || papers >= PAPERS_FOR_CARD);
}

/** The picture of a page's own card: `/cards/topics/grpo.png` of `/topics/grpo/`. */
export function toCardPath(path: SitePath): SitePath {
  return `/cards${path.slice(0, -1)}.png` as SitePath;
}

/** The picture of a kind's card. */
export function toKindCardPath(kind: CardKind): SitePath {
  return `/cards/${kind}.png`;
}

/** A text without letters that cards can't show. */
export function toDrawable(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => (DRAWABLE.test(letter) ? letter : letter.normalize('NFKD')))
    .join('')
    .replace(/[^ -~\u00A1-\u00FF–—‘’“”…•]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
