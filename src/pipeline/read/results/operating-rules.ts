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
  {
    id: 'so-many-parts',
    role: 'none',
    after: /^\s?[:.,]/u,
    before: /\b(?:is|are|our|be)\s$/iu,
    forms: ['ratio'],
    matches: 'Our contribution is ⟦threefold⟧: a map, a lamp and a boat.',
    misses: 'The gain is ⟦threefold⟧ in calm seas.',
  },
  {
    id: 'so-many-reasons',
    role: 'none',
    after:
      /^\s(?:contributions?|approach|strategy|purpose|goals?|aims?|challenges?|objectives?|reasons?|problems?)\b/u,
    before: /\b(?:is|are|a|an|our|be)\s$/iu,
    forms: ['ratio'],
    matches: 'It takes a ⟦threefold⟧ approach.',
    misses: 'It takes a ⟦threefold⟧ gain.',
  },
  {
    id: 'told-in-brackets',
    role: 'none',
    before: /(?:\bby|\bof|\bthan|\ba|\bover)\s$/iu,
    after: /^\s\(\s?[~≈$]?\d+(?:\.\d+)?\s?(?:x|×|\$?\\times|times|-?fold)/iu,
    forms: ['ratio'],
    matches: 'It cuts the cost by ⟦an order of magnitude⟧ (23.9x).',
    misses: 'It cuts the cost by an order of magnitude (⟦23.9x⟧).',
  },
  {
    id: 'degree-of-pruning',
    role: 'none',
    before:
      /\b(?:with|at|under|to|for|from|and)\s(?:about\s|around\s|a\s|up\sto\s|\d+(?:\.\d+)?\\?%\s(?:and|to)\s)?$/iu,
    after:
      /^[\s-](?:structured\s|unstructured\s|weight\s|model\s|token\s|parameter\s)?(?:sparsity|sparsification|pruning|masking|dropout|noise|corruption|poisoning|missing(?:ness)?)\b(?!\s(?:accuracy|score))/iu,
    forms: ['percent'],
    matches: 'It holds its course at ⟦15%⟧ pruning in all.',
    misses: 'It gains ⟦15%⟧ by pruning in all.',
  },
  {
    id: 'rate-of-pruning',
    role: 'none',
    before:
      /\b(?:pruning|masking|dropout|noise)\s(?:rates?|ratios?|levels?)\s(?:of|up to|at|from)\s(?:up to\s)?$/iu,
    forms: ['percent'],
    matches: 'It takes pruning rates up to ⟦35%⟧ in its stride.',
    misses: 'It takes success rates up to ⟦35%⟧ in its stride.',
  },
  {
    id: 'length-of-a-setting',
    role: 'none',
    before:
      /\bat\s(?:an?\s)?(?:clip|sequence|context|input|output|prompt|window|horizon)\s(?:length|size)s?\s(?:of\s)?$/u,
    forms: ['integer', 'amount'],
    matches: 'It holds a score of 0.3 at clip length ⟦21⟧ there.',
    misses: 'It holds a score of ⟦21⟧ there.',
  },
  {
    id: 'value-aimed-at',
    role: 'none',
    after: /^\s(?:targets?|goals?|nominal)\b/u,
    forms: ['percent'],
    matches: 'It covers 89.7% (⟦90%⟧ target) of the sea.',
    misses: 'It covers ⟦89.7%⟧ (the target) of the sea.',
  },
  {
    id: 'whole-number-of-a-letter',
    role: 'none',
    before: /\b[rRdqm]\s?=\s?\$?$/u,
    forms: ['integer'],
    matches: 'It holds for locality $r=⟦3⟧$ there.',
    misses: 'It holds with F1=⟦3⟧ there.',
  },
  {
    id: 'more-to-learn-from',
    role: 'none',
    before: /\b(?:trained (?:on|with)|despite|using|with)\s(?:up to\s|over\s|about\s)?$/u,
    after:
      /^\s(?:more|larger|bigger)\s(?:[\w-]+\s){0,2}(?:data|parameters|samples|examples|compute|tokens|images)\b/u,
    forms: ['ratio'],
    matches: 'It equals a boat that was trained on ⟦20 times⟧ more human data.',
    misses: 'It equals a boat with ⟦20 times⟧ less human data.',
  },
  {
    id: 'bound-that-is-kept',
    role: 'none',
    before:
      /\b(?:constrain|limit|cap|restrict)(?:s|ed|ing|ped|ping)?\s(?:the\s|its\s|their\s)?(?:[\w-]+\s){1,4}to\s(?:at\smost|under|below|within)\s$/u,
    forms: ['percent', 'decimal'],
    matches: 'It sails while constraining the error rate to at most ⟦10%⟧ there.',
    misses: 'It sails while lowering the error rate to ⟦10%⟧ there.',
  },
  {
    id: 'number-of-a-machine',
    role: 'none',
    before: /\b(?:RTX|GTX|Quadro|Radeon|Ryzen|Xeon|Jetson|Snapdragon|Core|Tesla|GeForce|Orin)\s$/u,
    forms: ['integer'],
    matches: 'It needs 85 ms on a local RTX ⟦4090⟧ board.',
    misses: 'It needs 85 ms on a local Harbour ⟦4090⟧ board.',
  },
  {
    id: 'length-read',
    role: 'none',
    after: /^[\s-](?:token\s)?(?:context|sequence|input|prompt)[\s-](?:lengths?|windows?)\b/u,
    forms: ['integer', 'amount'],
    matches: 'The large boat (⟦256⟧ context length) is best.',
    misses: 'The large boat (⟦256⟧ FID) is best.',
  },
  {
    id: 'memory-of-a-machine',
    role: 'none',
    before:
      /\b(?:GPUs?|cards?|devices?|machines?|laptops?|boards?|chips?)\s(?:with|of|having)\s(?:only\s|just\s)?$/u,
    forms: ['measure'],
    matches: 'It runs on a single GPU with ⟦24GB⟧ memory.',
    misses: 'It runs with ⟦24GB⟧ memory.',
  },
  {
    id: 'bound-of-overlap',
    role: 'none',
    before: /\b(?:exceeding|above|at|over|beyond|below|under|with)\s(?:an?\s)?$/u,
    after: /^\s[mgct]?IoU\b/u,
    forms: ['decimal'],
    matches: 'It finds 90% of boats with overlaps exceeding ⟦0.5⟧ IoU.',
    misses: 'It finds boats and reaches ⟦0.5⟧ IoU.',
  },
];
