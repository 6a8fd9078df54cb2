import type { ComparisonOutcome } from '../../../model/facts.ts';
import type { Token } from '../text/tokens.ts';
import type { Place } from './place.ts';
import { says } from '../text/cue.ts';
import { OUTCOME_CUES } from './cues/outcome-cues.ts';

/** How a comparison ended: as its phrase says or, where that leaves it open, as the words of its clause do. */
export function readOutcome(place: Place, tokens: readonly Token[]): ComparisonOutcome | null {
  const said = place.trigger?.outcome;
  if (said === undefined && place.trigger?.type === 'compares-with') return null;
  if (said !== undefined && said !== 'by-words') return said;
  const clause = clauseAround(tokens, place.at ?? place.occurrence.candidate.first);
  if (place.trigger?.id === 'compare-than') return says(OUTCOME_CUES.worseThan, clause) ? 'worse' : 'better';
  if (says(OUTCOME_CUES.similar, clause)) return 'similar';
  if (says(OUTCOME_CUES.better, clause)) return 'better';
  return says(OUTCOME_CUES.worse, clause) ? 'worse' : null;
}

/** The words of the clause in which a token stands, in lower case. */
function clauseAround(tokens: readonly Token[], index: number): string {
  const isEnd = (token: Token | undefined): boolean =>
    token !== undefined && says(OUTCOME_CUES.endsClause, token.lower);
  let from = index;
  while (from > 0 && index - from < 40 && !isEnd(tokens[from - 1])) from--;
  let to = index;
  while (to < tokens.length && to - index < 40 && !isEnd(tokens[to])) to++;
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
