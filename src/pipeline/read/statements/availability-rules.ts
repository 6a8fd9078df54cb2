import type { Availability } from '../../../model/facts.ts';
import type { TextRule } from '../text/rule.ts';

/** A word for what can be had. */
export interface ThingRule extends TextRule {
  readonly what: Availability['what'];
}

/** A way to say that something can be had. */
export interface OfferRule extends TextRule {
  readonly how: 'stated' | 'promised';
}

export const THING_RULES: readonly ThingRule[] = [
  {
    id: 'code',
    what: 'code',
    pattern:
      /\b(?:source code|codes?|codebase|implementations?|toolkit|library|repository|software|scripts|training recipes?)\b/iu,
    matches: 'Our code is available.',
    misses: 'Our boat is available.',
  },
  {
    id: 'weights',
    what: 'weights',
    pattern: /\b(?:models?|(?:model )?weights|checkpoints?)\b/iu,
    matches: 'All checkpoints are available.',
    misses: 'All boats are available.',
  },
  {
    id: 'data',
    what: 'data',
    pattern:
      /\b(?:data(?:sets?)?|benchmarks?|corpus|corpora|annotations|trajectories|test suite|samples|collection|training pool)\b/iu,
    matches: 'The dataset is available.',
    misses: 'The boat is available.',
  },
  {
    id: 'page',
    what: 'page',
    pattern:
      /\b(?:project (?:web)?(?:page|site|website)|web ?page|web ?site|home ?page|demos?|videos?(?=\s(?:are|is|and|at|can|available)\b)|(?:more|additional|video) results|visualizations?)\b/iu,
    matches: 'See the project page.',
    misses: 'See the harbour.',
  },
];

/** Promises come before statements: "will be made available" holds "made available". */
export const OFFER_RULES: readonly OfferRule[] = [
  {
    id: 'promised',
    how: 'promised',
    pattern:
      /\b(?:will|shall|plan to|intend to|to be)\s(?:soon\s|also\s|be\s|publicly\s|fully\s)*(?:releas|open-?sourc|publish|ma[dk]e|public|available|provid|shar)\w*|\b(?:upon|after|on)\s(?:acceptance|publication)\b|\bcoming soon\b|\bavailable soon\b/iu,
    matches: 'Our code will be released.',
    misses: 'Our code is released.',
  },
  {
    id: 'we-release',
    how: 'stated',
    pattern:
      /\bwe(?:\s(?:also|further|publicly|fully|openly|hereby|have))*\s(?:releas|open-?sourc|publish|mak|shar|contribut)\w*\s(?!(?:sure|use|it possible|progress|the first|a|an|two|three|several|insights|the following)\b)/iu,
    matches: 'We release the code of the lamp.',
    misses: 'We make use of the code.',
  },
  {
    id: 'is-available',
    how: 'stated',
    pattern:
      /(?<!\b(?:where|when|if|unless|until|only)\s[^.;,]{0,60})\b(?:is|are|be|been|was|were|made|its?|code|data|dataset|datasets|models?|all|and)\s(?:now\s|also\s|all\s|both\s|made\s|freely\s|publicly\s|openly\s|fully\s|being\s)*(?:available|released|open[- ]?sourced|accessible|public|found|provided|hosted|shared|published)\b(?!\s(?:data|datasets?|models?|corpora|code|resources|benchmarks?|in the (?:literature|wild)|to be\b|through human)\b)/iu,
    matches: 'Code and data are publicly available here.',
    misses: 'It uses publicly available data.',
  },
  {
    id: 'printed-address',
    how: 'stated',
    pattern:
      /\b(?:code|page|website|site|webpage|homepage|demo|data|dataset|models?|repository|github|at|here|see|visit)\b\s?[:(]?\s?(?:https?:\/\/|www\.|[\w-]+\.github\.io|github\.com)/iu,
    matches: 'Project page: https://lantern.example',
    misses: 'The project has a page.',
  },
];
