import type { Scale } from '../../../model/facts.ts';
import type { Sentence } from '../document.ts';
import { spanIn } from '../document.ts';
import type { Reading } from '../reading.ts';
import { beginningOf, openRules } from './open-rules.ts';
import type { ScaleRule } from './scale-rules.ts';

/** Before a size that is a rival's: "outperforms 72B models". */
const OF_A_RIVAL =
  /\b(?:outperform|surpass|exceed|beat|match|rival|compar|approach|larger|than|versus|vs|against|over|unlike|previous|prior|existing|competitive|on par)\w*(?:[^.;,]{0,60}|[^.;]{0,60}\([^()]*)$/iu;

/** Finds sizes of models, amounts of data, steps, machines, time and cost of the paper's own work, as printed. */
export function findScale(reading: Reading): Scale[] {
  const found: Scale[] = [];
  for (const sentence of reading.own) {
    if (!/\d|\b(?:single|one|two|four|eight)\b/u.test(sentence.text)) continue;
    for (const rule of openRules(sentence).scale) found.push(...findOf(sentence, rule));
  }
  return withoutRepeats(found);
}

function findOf(sentence: Sentence, { pattern, what, id }: ScaleRule): Scale[] {
  const text = beginningOf(sentence);
  const found: Scale[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.['value'];
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    if (value === undefined || ((what === 'parameters' || what === 'steps') && OF_A_RIVAL.test(before)))
      continue;
    const at = spanIn(sentence, 0, sentence.text.length);
    found.push({ what, value: value.trim(), evidence: sentence.text, at, rule: id });
  }
  return found;
}

/** One amount is said once; a time that is also an amount of data is data. */
function withoutRepeats(found: readonly Scale[]): Scale[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(value) && Boolean(seen.add(value)));
}
