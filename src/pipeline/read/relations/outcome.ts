import type { ComparisonOutcome } from '../../../model/facts.ts';
import type { Token } from '../text/tokens.ts';
import type { Place } from './place.ts';

const BETTER =
  /\b(?:improv\w*|reduc\w*|increas\w*|better|higher|faster|fewer|lower|less|sav\w*|gains?|speed-?ups?|superior\w*|outperform\w*|surpass\w*|boost\w*|exceed\w*|stronger|significant\w*|greater|smaller|win|wins|cuts?|accelerat\w*|enhanc\w*|more|advantages?|cheaper|shorter|safer|robust|best)\b/u;
const WORSE =
  /\b(?:worse|drops?|declines?|degrad\w*|underperform\w*|weaker|slower|inferior|lags?|falls?|gap)\b/u;
const SIMILAR = /\b(?:comparable|on par|competitive|similar|parity|match\w*|rival\w*)\b/u;

/** How a comparison ended: as its phrase says or, where that leaves it open, as the words of its clause do. */
export function readOutcome(place: Place, tokens: readonly Token[]): ComparisonOutcome | null {
  const said = place.trigger?.outcome;
  if (said === undefined && place.trigger?.type === 'compares-with') return null;
  if (said !== undefined && said !== 'by-words') return said;
  const clause = clauseAround(tokens, place.at ?? place.occurrence.candidate.first);
  if (place.trigger?.id === 'compare-than')
    return /\b(?:worse|weaker|slower|inferior)\b/u.test(clause) ? 'worse' : 'better';
  if (SIMILAR.test(clause)) return 'similar';
  if (BETTER.test(clause)) return 'better';
  return WORSE.test(clause) ? 'worse' : null;
}

/** The words of the clause in which a token stands, in lower case. */
function clauseAround(tokens: readonly Token[], index: number): string {
  const isEnd = (token: Token | undefined): boolean =>
    token !== undefined && /^(?:;|while|whereas|although)$/u.test(token.lower);
  let from = index;
  while (from > 0 && index - from < 40 && !isEnd(tokens[from - 1])) from--;
  let to = index;
  while (to < tokens.length && to - index < 40 && !isEnd(tokens[to])) to++;
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
