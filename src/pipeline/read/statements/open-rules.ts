import type { Sentence } from '../document.ts';
import { toGate } from '../text/gate.ts';
import { OFFER_RULES } from './availability-rules.ts';
import { CLAIM_RULES } from './claim-rules.ts';
import { FINDING_RULES } from './finding-rules.ts';
import { KEY_SENTENCE_CUES } from './key-sentence-cues.ts';
import { SCALE_RULES } from './scale-rules.ts';

/** The rules on statements, by what they find. */
const RULES = {
  key: KEY_SENTENCE_CUES,
  findings: FINDING_RULES,
  claims: CLAIM_RULES,
  scale: SCALE_RULES,
  offers: OFFER_RULES,
};

/** Longer stretches hold several sentences that lost their ends: their first part says enough. */
const LONGEST_READ = 2_000;
const gate = toGate(RULES);
const known = new WeakMap<Sentence, typeof RULES>();

/** The rules on statements that may match in the beginning of a sentence: the others' words aren't there. */
export function openRules(sentence: Sentence): typeof RULES {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const open = gate(beginningOf(sentence));
  known.set(sentence, open);
  return open;
}

/** As much of a sentence as rules on statements are tried on. */
export function beginningOf({ text }: Sentence): string {
  return text.slice(0, LONGEST_READ);
}
