import { spanIn } from '../document.ts';
import type { Token } from '../text/tokens.ts';
import type { Candidate } from './find-candidates.ts';
import { kindBeside } from './find-introduced.ts';
import type { Found } from './found.ts';
import { findKnown, type Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';

const PRAISED = /^(?:effectiveness|superiority|efficacy|advantages|benefits|validity)$/u;
const WINS =
  /^(?:achieves|outperforms|surpasses|attains|exceeds|significantly|consistently|improves|yields)$/u;

/**
 * Where a paper presents nothing by a name, the first that its results praise: "the effectiveness of Zephrix", "show that
 * Zephrix outperforms". What the field knows, or the scene named before, is another's.
 */
export function fromResults(text: ReadText, lexicon: Lexicon): Found[] {
  const background = new Set(
    text.lines.slice(1, text.start).flatMap(({ candidates }) => candidates.map((one) => one.text)),
  );
  for (const { candidates, tokens, isSelf } of text.lines.slice(Math.max(1, text.start)))
    for (const candidate of candidates) {
      const { text: name, sentence, shape, ending } = candidate;
      if (shape !== 'strong' || ending !== '' || background.has(name) || findKnown(lexicon, name)) continue;
      if (!isPraised(candidate, tokens) && !(isSelf && isWinner(candidate, tokens))) continue;
      return [
        {
          name,
          kinds: [kindBeside(candidate, tokens)],
          expansion: null,
          evidence: sentence.text,
          at: spanIn(sentence, 0, sentence.text.length),
          rule: 'introduce-praised',
        },
      ];
    }
  return [];
}

/** "the effectiveness of Zephrix" is praise, unless it is what the paper looks into. */
function isPraised({ first }: Candidate, tokens: readonly Token[]): boolean {
  if (
    tokens
      .slice(0, first)
      .some(({ lower }) => /^(?:investigate|study|evaluate|explore|examine|assess|test)s?$/u.test(lower))
  )
    return false;
  const at = /^(?:our|the|proposed)$/u.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  return tokens[at - 1]?.lower === 'of' && PRAISED.test(tokens[at - 2]?.lower ?? '');
}

function isWinner({ first, next }: Candidate, tokens: readonly Token[]): boolean {
  return WINS.test(tokens[next]?.lower ?? '') && (first === 0 || tokens[first - 1]?.lower === 'that');
}
