import { expect, it } from 'vitest';

import { toDocument } from '../document.ts';
import { toTokens } from '../text/tokens.ts';
import { findAbbreviations } from './abbreviations.ts';

function find(text: string): string[] {
  return toDocument({ title: '', abstract: text }).sentences.flatMap((sentence) =>
    findAbbreviations(sentence, toTokens(sentence.text)).map(
      ({ short, long }) => `${short.text}: ${long.text}`,
    ),
  );
}

it.each<[string, string[]]>([
  ['We use Harbor Plan Optimization (HPO).', ['HPO: Harbor Plan Optimization']],
  ['We use HPO (Harbor Plan Optimization).', ['HPO: Harbor Plan Optimization']],
  [
    'We use HArbor Tide-based automatic rank Regularizer (HATR).',
    ['HATR: HArbor Tide-based automatic rank Regularizer'],
  ],
  ['We use HarborWorldBench (HWB).', ['HWB: HarborWorldBench']],
  ['We use Harborworld (HWB).', []],
  ['We call it HPO with Two tides (HPO-T or HPO2).', ['HPO-T: HPO with Two tides']],
  ['We use UI Harbor Harbor Rewards (UI-H^2).', ['UI-H^2: UI Harbor Harbor Rewards']],
  ['We introduce HOT: Harbors Over Tides, a benchmark.', ['HOT: Harbors Over Tides']],
  ['We introduce HOT: planning over tides, a benchmark.', []],
  ['We use \\textbf{H}arbor \\textbf{P}lan (HP).', ['HP: Harbor Plan']],
  ['We use a harbor plan (see above).', []],
  ['We use harbor plans (HPla, HarP, TP).', []],
])('finds in %j', (text, found) => {
  expect(find(text)).toEqual(found);
});
