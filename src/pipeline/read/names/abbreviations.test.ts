import { expect, it } from 'vitest';

import { toDocument } from '../document.ts';
import { toTokens } from '../text/tokens.ts';
import { findAbbreviations } from './abbreviations.ts';
import { findToldLongForms } from './told-long-forms.ts';

function find(text: string, title = ''): string[] {
  return [findAbbreviations, findToldLongForms].flatMap((read) =>
    toDocument({ title, abstract: text }).sentences.flatMap((sentence) =>
      read(sentence, toTokens(sentence.text)).map(({ short, long }) => `${short.text}: ${long.text}`),
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
  ['We use "Harbor Plans" (HP).', ['HP: Harbor Plans']],
  ['We use the Harbor Tide Planning method (HTP).', ['HTP: Harbor Tide Planning']],
  ['We use a tide planning network (TPN).', ['TPN: tide planning network']],
  ['We use the Harbor Tide Mesh (HT Mesh).', ['HT Mesh: Harbor Tide Mesh']],
  ['We use the Harbor Tide Mesh (HT Lamp).', []],
  ['We use HTP, a novel Harbor-Tide Planning strategy.', ['HTP: Harbor-Tide Planning']],
  ['We use HTP, a novel planning strategy.', []],
  ['We use HTP, a Harbor Lamp Planning strategy.', []],
  ['We use HARM (Harbors, Anchors, and Reef Maps).', ['HARM: Harbors, Anchors, and Reef Maps']],
  ['We use HARM (Harbors, Anchors, and Maps).', []],
  ['We use harbor tide planning or HTPlan for short.', ['HTPlan: harbor tide planning']],
])('finds in %j', (text, found) => {
  expect(find(text)).toEqual(found);
});

it('finds the long form that only a title spells out', () => {
  expect(find('We sail.', 'HART: Harbor And Reef Tides for Small Ships')).toEqual([
    'HART: Harbor And Reef Tides',
  ]);
  expect(find('We sail.', 'HART: Harbors Around Tides for Small Ships')).toEqual([]);
});
