import { toDrawable, type CardSketch } from '../../../model/cards.ts';
import type { Configuration } from '../../../model/configuration.ts';
import { readCardFonts } from './card-font.ts';
import { drawCard, type CardColours } from './draw-card.ts';
import { encodePng } from './encode-png.ts';

type Look = Pick<Configuration, 'title' | 'colours'>;

/** Makes the maker of a site's cards: the PNG of what a card says. The same card gives the same bytes. */
export function toCardMaker({ title, colours }: Look): (sketch: CardSketch) => Buffer {
  const site = toDrawable(title);
  const look = { fonts: readCardFonts(), colours: toCardColours(colours) };
  return (sketch) => encodePng(drawCard(sketch, site, look));
}

/** Cards are light, since nobody knows where they are shown. */
function toCardColours({ paper, ink, accent, ...others }: Look['colours']): CardColours {
  const toNumber = (hex: string): number => Number.parseInt(hex.slice(1), 16);
  return {
    paper: toNumber(paper?.light ?? '#fbfaf6'),
    ink: toNumber(ink?.light ?? '#25221d'),
    quiet: toNumber(others['ink-2']?.light ?? '#635d52'),
    accent: toNumber(accent?.light ?? '#1c5796'),
  };
}
