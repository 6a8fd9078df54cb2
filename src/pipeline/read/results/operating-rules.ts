import type { QuantityRule } from './quantity-rule.ts';

/** Numbers that say at what point, scale or cost a thing is run: none is a result. */
export const OPERATING_RULES: readonly QuantityRule[] = [
  {
    id: 'at-a-cost',
    role: 'none',
    before: /\bat\s(?:only\s|just\s|about\s)?$/u,
    after: /^\s?[GMT]?(?:MACs|FLOPs|FLOPS)\b/u,
    matches: 'It sails well at ⟦4.5⟧ GMACs.',
    misses: 'It sails well with ⟦4.5⟧ GMACs.',
  },
  {
    id: 'change-of-a-setting',
    role: 'none',
    after:
      /^\s(?:increase|decrease|reduction|change)\s(?:over|in|of)\s(?:the\s)?(?:[\w-]+\s){0,3}(?:learning rate|batch size|temperature|resolution|sample size)\b/u,
    matches: 'A ⟦tenfold⟧ increase over the default learning rate helps.',
    misses: 'A ⟦tenfold⟧ increase over the default speed helps.',
  },
  {
    id: 'numbered-kind',
    role: 'none',
    before:
      /\b(?:[Ss]ystems?|[Tt]iers?|[Tt]ypes?|[Rr]ounds?|[Tt]asks?|[Tt]racks?|[Pp]hases?|[Gg]rades?)[\s-]$/u,
    forms: ['integer'],
    matches: 'It needs system ⟦1⟧ thinking.',
    misses: 'It needs a score of ⟦1⟧.',
  },
  {
    id: 'scale-of-a-setting',
    role: 'none',
    before: /\b(?:at|for|under|up to)\s$/iu,
    after:
      /^(?:[\s-](?:super|upsampl|upscal|downsampl|anisotropy|magnification|zoom|resolution|interpolation|SR\b|JPEG|setting|scale\b|objective))/iu,
    forms: ['ratio', 'percent'],
    matches: 'It holds at ⟦4x⟧ magnification.',
    misses: 'It is up to ⟦4x⟧ faster.',
  },
  {
    id: 'at-a-scale',
    role: 'none',
    before: /\bat\s$/iu,
    after: /^(?:\s?$|[,.;)]|\s(?:on|and|for|in)\b)/iu,
    forms: ['ratio'],
    matches: 'It reaches a ratio of 29.1 at ⟦4x⟧, and more at 8x.',
    misses: 'It sails ⟦4x⟧ faster.',
  },
  {
    id: 'point-of-operation',
    role: 'none',
    before: /\bat\s(?:a\s)?(?:fixed\s)?$/iu,
    after:
      /^\s(?:coverage|recall|specificity|sensitivity|precision|sparsity|TPR|FPR|FNR|true[- ]positive|false[- ]positive|compression|overlap|occlusion|missing|masking|labels?\b|utili[sz]ation|load)/iu,
    forms: ['percent', 'decimal'],
    matches: 'It holds the risk to 2 at ⟦90%⟧ coverage.',
    misses: 'It reaches ⟦90%⟧ coverage.',
  },
];
