import { ACTING_SHAPES } from './acting-shapes.ts';
import { COINED_SHAPES } from './coined-shapes.ts';
import { CORE_SHAPES } from './core-shapes.ts';
import { INSTANTIATED_SHAPES } from './instantiated-shapes.ts';
import { LISTED_SHAPES } from './listed-shapes.ts';
import { MADE_SHAPES } from './made-shapes.ts';
import { PASSIVE_SHAPES } from './passive-shapes.ts';
import { PARTS_SHAPES } from './parts-shapes.ts';
import { TOLD_SHAPES } from './told-shapes.ts';
import { lower, tokensOf, type IntroductionShape, type NamePlace } from './introduction-shape.ts';
import { kindFromApposition } from './kinds.ts';

/** Forms of words that introduce names, each with a sentence that does and one that doesn't. */
export const INTRODUCTION_SHAPES: readonly IntroductionShape[] = [
  ...LISTED_SHAPES,
  ...MADE_SHAPES,
  ...PASSIVE_SHAPES,
  ...ACTING_SHAPES,
  ...PARTS_SHAPES,
  ...COINED_SHAPES,
  ...INSTANTIATED_SHAPES,
  ...CORE_SHAPES,
  ...TOLD_SHAPES,
];

/** The id of the form of words that introduces a name in its place, or `null`. */
export function findShapeRule(place: NamePlace): string | null {
  const line = place.text.lines[place.index];
  if (!line) return null;
  if (place.index < place.text.start && !line.isSelf) return isOpening(place) ? OPENING : null;
  return INTRODUCTION_SHAPES.find(({ holds }) => holds(place))?.id ?? null;
}

const OPENING = 'introduce-opening';

/** "Zephrix is a novel planning framework that ...": an abstract that begins with its own thing. */
function isOpening(place: NamePlace): boolean {
  const { candidate, index } = place;
  const tokens = tokensOf(place);
  return (
    index === 1 &&
    candidate.first === 0 &&
    candidate.shape === 'strong' &&
    lower(tokens, candidate.next) === 'is' &&
    /^an?$/u.test(lower(tokens, candidate.next + 1)) &&
    /^(?:novel|new)$/u.test(lower(tokens, candidate.next + 2)) &&
    kindFromApposition(tokens, candidate.next) !== null
  );
}
