import type { NoRelationRule } from './no-relation-rule.ts';

/** What part a name plays in a sentence that speaks against a relation: it fails, is attacked, or gives way. */
export const NO_RELATION_BY_PART: readonly NoRelationRule[] = [
  {
    id: 'seen-in-others',
    types: ['builds-on', 'evaluated-on'],
    known: true,
    before:
      /\b(?:absence|lack|shortcomings?|limits?|limitations?|failures?|gaps?)\b[^.;]{0,50}\bin\s(?:current|existing|recent|today['’]s|modern)\s(?:[\p{Lu}\p{Ll}-]+\s)?(?:LLMs|VLMs|MLLMs|models|systems|agents)\s?\(?(?:e\.g\.?,?|such as|like)\s$/u,
    matches: 'Our work confirms the absence of maps in current models (e.g., ⟦QuorVex⟧) by tests.',
    misses: 'Our work puts maps in current models (e.g., ⟦QuorVex⟧) by tests.',
  },
  {
    id: 'named-task',
    types: ['evaluated-on'],
    name: /^\p{Lu}{2,6}\d?$/u,
    before: /\btasks?\sof\s$/u,
    after: /^\s\p{Ll}/u,
    matches: 'Our planner reaches an accuracy of 80% in the task of ⟦QVX⟧ detection.',
    misses: 'Our planner reaches an accuracy of 80% in the ⟦QVX⟧ benchmark.',
  },
  {
    id: 'target-of-attacks',
    types: ['compares-with'],
    known: true,
    before:
      /\b(?:[Aa]ttacks?|[Jj]ailbreak\w*|ASRs?)\b[^.;]{0,60}\bagainst\s(?:(?:[\p{Ll}-]+\s)?(?:models|LLMs|VLMs|MLLMs|systems|agents),?\s(?:including|such as|like)\s)?$/u,
    matches: 'Our attack reaches an attack success rate of 93% against ⟦QuorVex⟧ there.',
    misses: 'Our planner reaches a success rate of 93% against ⟦QuorVex⟧ there.',
  },
  {
    id: 'replaced',
    types: ['builds-on'],
    known: true,
    before: /\b(?:replac(?:e|es|ed|ing)|in place of|instead of)\s(?:the\s|an?\s)?(?:[\p{Ll}-]+\s){0,3}$/u,
    matches: 'Our planner sails by replacing the previous ⟦QuorVex⟧ backbone with a lamp.',
    misses: 'Our planner sails by refining the previous ⟦QuorVex⟧ backbone with a lamp.',
  },
  {
    id: 'attacks-held-against',
    types: ['compares-with'],
    known: true,
    before: /\b(?:robust\w*|against|defen[ds]\w*|resist\w*)\s(?:both\s)?$/u,
    after: /^\s(?:[\p{Ll}-]+\s)?(?:attacks?|perturbations?|adversaries|jailbreaks?)\b/u,
    matches: 'We evaluate our planner against ⟦QuorVex⟧ attacks at sea.',
    misses: 'We evaluate our planner against ⟦QuorVex⟧ planners at sea.',
  },
];
