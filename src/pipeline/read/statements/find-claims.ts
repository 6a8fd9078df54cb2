import type { Claim, Result } from '../../../model/facts.ts';
import { spanIn } from '../document.ts';
import type { Reading } from '../reading.ts';
import { speaksOfOwn } from '../text/own-sentences.ts';
import { BACKING_RULES } from './claim-rules.ts';
import { beginningOf, openRules } from './open-rules.ts';

const OF_OTHERS =
  /^(?:however|although|while|despite|existing|prior|previous|recent|current|many|most|unfortunately|traditional)\b/iu;

/**
 * Finds what the authors claim of their work, as they put it, with what backs it: numbers in the same sentence, people
 * who judged, robots that tried it, a proof, or words alone.
 */
export function findClaims(reading: Reading, results: readonly Result[]): Claim[] {
  const claims: Claim[] = [];
  for (const sentence of reading.own) {
    const rules = openRules(sentence).claims;
    if (rules.length === 0) continue;
    const text = beginningOf(sentence);
    if (OF_OTHERS.test(text) && !speaksOfOwn(sentence, reading)) continue;
    const hasNumber = results.some(({ at }) => at.start === sentence.start && at.field === sentence.field);
    const kinds = new Set<Claim['kind']>();
    for (const rule of rules) {
      if (kinds.has(rule.kind) || !rule.pattern.test(text)) continue;
      kinds.add(rule.kind);
      const backing = backingOf(rule.kind, text, hasNumber);
      const at = spanIn(sentence, 0, sentence.text.length);
      claims.push({ kind: rule.kind, backing, evidence: sentence.text, at, rule: rule.id });
    }
  }
  return claims;
}

/** Numbers back scores, not that something is new. */
function backingOf(kind: Claim['kind'], text: string, hasNumber: boolean): Claim['backing'] {
  if (kind === 'guarantee') return 'theory';
  if (kind === 'first' || kind === 'novel') return 'words';
  const rule = BACKING_RULES.find(({ pattern }) => pattern.test(text));
  if (rule && rule.backing !== 'theory') return rule.backing;
  return hasNumber ? 'number' : (rule?.backing ?? 'words');
}
