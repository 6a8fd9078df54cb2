import type { Finding } from '../../../model/facts.ts';
import { spanIn } from '../document.ts';
import type { Reading } from '../reading.ts';
import { NO_FINDING_RULES } from './finding-rules.ts';
import { beginningOf, openRules } from './open-rules.ts';

/** Finds the sentences that state what the paper found, word for word. Praise of its own system is a claim, no finding. */
export function findFindings(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of reading.own) {
    const text = beginningOf(sentence);
    const rule = openRules(sentence).findings.find(({ pattern }) => pattern.test(text));
    if (rule === undefined || NO_FINDING_RULES.some(({ pattern }) => pattern.test(text))) continue;
    if (rule.id !== 'we-find' && praisesOwn(text, reading)) continue;
    findings.push({ evidence: sentence.text, at: spanIn(sentence, 0, sentence.text.length), rule: rule.id });
  }
  return findings;
}

/** "Results show that Lantern ...": what follows "that" is the paper's own. */
function praisesOwn(text: string, { introduces }: Reading): boolean {
  const said = /\bthat\s(?:the\s|our\s)?(?<subject>[^\s,]+)/u.exec(text)?.groups?.['subject'] ?? '';
  return introduces.some(({ name }) => said.startsWith(name));
}
