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
  const from = startWithMotive(text) ?? text.start;
  const background = new Set(
    text.lines.slice(1, from).flatMap(({ candidates }) => candidates.map((one) => one.text)),
  );
  for (const { candidates, tokens, isSelf } of text.lines.slice(Math.max(1, from)))
    for (const candidate of candidates) {
      const { text: name, sentence, shape, ending } = candidate;
      if (shape !== 'strong' || ending !== '' || background.has(name) || findKnown(lexicon, name)) continue;
      if (isOfPlainWords(text, name)) continue;
      if (
        !isPraised(candidate, tokens) &&
        !(isSelf && isWinner(candidate, tokens)) &&
        !isOnlyActor(text, candidate)
      )
        continue;
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

/** "Motivated by this observation, Zephrix draws doors": where the paper's own work begins without a word of itself. */
function startWithMotive({ lines, start }: ReadText): number | null {
  const at = lines.findIndex(
    ({ tokens, candidates }, index) =>
      index > 0 &&
      index < start &&
      /^(?:motivated|inspired|driven|guided|prompted)$/u.test(tokens[0]?.lower ?? '') &&
      candidates.some(({ shape, first }) => shape === 'strong' && tokens[first - 1]?.text === ','),
  );
  return at === -1 ? null : at;
}

/** "Driven by this, Zephrix draws doors. ... Zephrix is the first planner that": no other new name acts, and this one does twice. */
function isOnlyActor({ lines }: ReadText, { text: name }: Candidate): boolean {
  const acts = lines.flatMap(({ candidates, tokens }) =>
    candidates.filter(
      (one) =>
        one.shape === 'strong' &&
        (one.first === 0 || tokens[one.first - 1]?.text === ',') &&
        /^\p{Ll}{3,}s$|^is$/u.test(tokens[one.next]?.lower ?? ''),
    ),
  );
  return acts.length > 1 && acts.every((one) => one.text === name);
}

/** "whether multimodal tides (MTID) help": what the text spells out in small letters is what it looks into. */
function isOfPlainWords({ abbreviations }: ReadText, name: string): boolean {
  return abbreviations.some(({ short, long }) => short.text === name && !/\s\p{Lu}\p{Ll}/u.test(long.text));
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
  const verb = tokens[next]?.lower ?? '';
  const isBehindThat = tokens[first - 1]?.lower === 'that';
  return (WINS.test(verb) && (first === 0 || isBehindThat)) || (verb === 'can' && isBehindThat);
}
