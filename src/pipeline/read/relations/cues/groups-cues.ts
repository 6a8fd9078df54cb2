import type { Cues } from '../../text/cue.ts';

/** What is asked of the words between the names of a list. */
export const GROUP_CUES = {
  and: {
    pattern: /^(?:and|or|&|\/|\+)$/u,
    matches: 'Quorvex ⟦and⟧ Harbour',
    misses: 'Quorvex ⟦of⟧ Harbour',
  },
  filler: {
    pattern:
      /^(?:the|both|its|even|a|an|well|as|recent|popular|strong|their|,|also|leading|proprietary|powerful|open-source|advanced|then)$/u,
    matches: 'Quorvex and ⟦the⟧ Harbour',
    misses: 'Quorvex and ⟦maps⟧ Harbour',
  },
  goesOn: {
    pattern: /^(?:,|and|or|\))$/u,
    matches: 'Quorvex networks, Harbour ⟦and⟧ Pier',
    misses: 'on Quorvex, Harbour ⟦sails⟧',
  },
  measure: {
    pattern: /^(?:scores?|rates?|accuracy|metrics?)$/u,
    matches: 'over Quorvex and the HRQ ⟦score⟧',
    misses: 'over Quorvex and the HRQ ⟦planner⟧',
  },
  purpose: {
    pattern: /^for(?: (?!and\b|or\b)[\p{Ll}-]+){1,4} ?,? and(?: the)?$/u,
    matches: 'Quorvex ⟦for mapping tides and⟧ Harbour',
    misses: 'Quorvex ⟦of mapping tides and⟧ Harbour',
  },
  versus: {
    pattern: /^(?:vs \.|vs\.?|versus)$/u,
    matches: 'Quorvex ⟦versus⟧ Harbour',
    misses: 'Quorvex ⟦beside⟧ Harbour',
  },
  setBeside: {
    pattern: /^(?:as|vs\.?|versus)$/u,
    matches: 'Quorvex as well ⟦as⟧ Harbour',
    misses: 'Quorvex, well, ⟦in⟧ Harbour',
  },
  opener: {
    pattern: /^(?:\(|as|including|like|:|namely|e\.g|,|\.)$/u,
    matches: 'planners ⟦including⟧ Quorvex, Harbour',
    misses: 'planners ⟦of⟧ Quorvex, Harbour',
  },
  unit: {
    pattern: /^(?:\\|%|points?|x|pp|accuracy|percentage|absolute|relative|average|f1|map|average)$/u,
    matches: 'Quorvex by 3.2 ⟦points⟧',
    misses: 'Quorvex by 3.2 ⟦miles⟧',
  },
} as const satisfies Cues;
