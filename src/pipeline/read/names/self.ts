import type { Document } from '../document.ts';
import type { Token } from '../text/tokens.ts';
import { isKindNoun } from './kinds.ts';

/** Words by which a text speaks of its own work. */
const SELF = new Set(['we', 'our', 'ours', 'us']);
const SELF_NOUNS = new Set(
  'paper work study survey report thesis article letter tutorial demonstration demo manuscript dissertation chapter review project'.split(
    ' ',
  ),
);
const RESULT_STARTS = new Set(
  'experiments experimental experiment results evaluations evaluation extensive empirical empirically simulations simulation evaluated numerical comprehensive evaluating trained tested validated ablation ablations'.split(
    ' ',
  ),
);

/** Says whether a sentence speaks of the paper's own work: by "we" and "our", "this paper", or as its results. */
export function isAboutSelf(tokens: readonly Token[]): boolean {
  if (RESULT_STARTS.has(tokens[0]?.lower ?? '')) return true;
  return tokens.some(
    (token, index) =>
      (SELF.has(token.lower) && tokens[index + 1]?.lower !== 'knowledge') ||
      isSelfNoun(tokens, index) ||
      isProposed(tokens, index),
  );
}

function isSelfNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.lower === 'research' && tokens[index - 1]?.lower === 'this')
    return isMakingVerb(tokens[index + 1]);
  if (!SELF_NOUNS.has(token.lower)) return false;
  const at = /^(?:technical|intermediate|preliminary|short)$/u.test(tokens[index - 1]?.lower ?? '')
    ? index - 1
    : index;
  const before = tokens[at - 1]?.lower;
  return before === 'this' || before === 'present' || (before === 'the' && tokens[at - 2] === undefined);
}

/** "This research introduces", unlike "this research area". */
function isMakingVerb(token: Token | undefined): boolean {
  return /^(?:introduces|proposes|presents|develops|describes|investigates|explores|examines|studies|addresses)$/u.test(
    token?.lower ?? '',
  );
}

const STEP =
  /^(?:first|second|third|finally|lastly|meanwhile|additionally|furthermore|moreover|then|next|besides)(?:ly)?$/u;

/** "the proposed planner", "the resulting planner", "A novel planner is proposed", "To sail, a planner is proposed.", "Firstly, a planner is designed". */
function isProposed(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  if (word === 'proposed' && /^(?:the|our|this)$/u.test(before)) return true;
  if (word === 'resulting' && before === 'the' && isKindNoun(tokens[index + 1]?.lower ?? '')) return true;
  if (!/^(?:proposed|presented|introduced|developed|designed)$/u.test(word) || !/^(?:is|are)$/u.test(before))
    return false;
  const after = tokens[index + 1];
  const isEnd = after === undefined || /^(?:\.|,|to|for|which|that|based|and|using)$/u.test(after.lower);
  return (
    /^(?:novel|new)$/u.test(tokens[1]?.lower ?? '') ||
    (isEnd && (word === 'proposed' || STEP.test(tokens[0]?.lower ?? '')) && !isHabit(tokens))
  );
}

/** "Many planners are proposed to ...": what others do. */
function isHabit(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) =>
    /^(?:many|most|several|various|some|often|usually|typically|recently|previously|commonly|previous|existing|recent|numerous|methods|works|studies|approaches|traditional|conventional|generally)$/u.test(
      lower,
    ),
  );
}

const CONTRIBUTION = new Set(
  'propose proposes proposing present presents introduce introduces introducing devise devises develop develops developing study studies investigate investigates examine design construct build create release show demonstrate provide formulate address explore analyze analyse compare evaluate describe describes describing tackle describe revisit establish aim report conduct curate collect train contribute offer use leverage prove derive apply adapt extend combine compares shows demonstrates examines explores analyzes tests tested evaluates addresses provides offers uses reports argues argue find finds found identify observe discover reveal uncover propose ask pose consider formalize characterize validate perform utilize employ benchmark'.split(
    ' ',
  ),
);

/** The index of the sentence with which the paper's own work begins; what stands before it is background. */
export function findContributionStart(document: Document, tokensOf: readonly (readonly Token[])[]): number {
  const index = document.sentences.findIndex(
    ({ field }, at) =>
      field === 'abstract' &&
      isAboutSelf(tokensOf[at] ?? []) &&
      (tokensOf[at] ?? []).some(({ lower }) => CONTRIBUTION.has(lower)),
  );
  if (index !== -1) return index;
  const self = document.sentences.findIndex(
    ({ field }, at) => field === 'abstract' && isAboutSelf(tokensOf[at] ?? []),
  );
  return self === -1 ? 1 : self;
}
