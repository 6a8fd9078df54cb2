import type { QuantityForm } from './find-quantities.ts';

/**
 * What a number is, by the words beside it:
 * `none` is no score (a size, a threshold, a test's statistic), `from` the value before a change, `baseline` a value
 * that one's own is held against, `gain` a change, `absolute` a value reached.
 */
export type QuantityRole = 'none' | 'from' | 'baseline' | 'gain' | 'absolute';

/** A rule on the words before and after a number. In its examples ⟦ ⟧ stand around the number. */
export interface QuantityRule {
  readonly id: string;
  readonly role: QuantityRole;
  /** Must match up to the number; it ends in `$`. */
  readonly before?: RegExp;
  /** Must match from the number's end; it begins with `^`. */
  readonly after?: RegExp;
  /** Absent: any form. */
  readonly forms?: readonly QuantityForm[];
  readonly matches: string;
  readonly misses: string;
}

const PROPORTION: readonly QuantityForm[] = ['percent', 'points', 'ratio'];
const BARE: readonly QuantityForm[] = ['decimal', 'integer', 'measure', 'share', 'amount', 'duration'];

/** Nouns of change: what is said to be gained or lost. */
const CHANGE =
  '(?:improvements?|gains?|increases?|reductions?|decreases?|drops?|boosts?|speed-?ups?|accelerations?|savings?|declines?|uplifts?|lifts?|jumps?|advantages?|margins?|degradations?|compressions?|enhancements?|differences?|rises?|gaps?|leads?|loss(?:es)? in|cuts?|inflation)';
/** Verbs of change, in any form. */
const TO_CHANGE =
  '(?:improv|increas|boost|rais|enhanc|reduc|decreas|lower|cut|drop|outperform|surpass|exceed|beat|acceler|speed|sav|shorten|shrink|lift|elevat|gain|fall|fell|rise|rose|declin|degrad|diminish|exced|amplif|outscor|lead|trim|compress|better|climb|advanc|top|grow|grew|overtak|inflat|slash|curtail|mitigat|los|widen|narrow|eras|retain)\\w*';
const ADVERBS =
  '(?:up to|as much as|at least|over|more than|nearly|almost|about|around|roughly|approximately|only|just|an average of|on average|average|a further|a total of|a|an|another|an additional|additional|by|some|an impressive|a significant|a substantial|a remarkable|a notable|an absolute|~|≈|>|\\+)';

/** The first rule that matches decides. */
export const QUANTITY_RULES: readonly QuantityRule[] = [
  {
    id: 'test-statistic',
    role: 'none',
    before:
      /(?:\bp(?:-?\s?values?)?\s?(?:of\s|[<>=≤≥]|\\l(?:e|t|eq)\b|\\leq?\s)\s?|\b(?:SD|SE|CI|[nNHtFzZWUk]|df|std|χ2|χ\^2|chi-squared?)\s?[=<>≈]\s?)\$?$/u,
    matches: 'It differs (p < ⟦0.05⟧).',
    misses: 'It reaches a map of ⟦0.05⟧.',
  },
  {
    id: 'confidence-level',
    role: 'none',
    after:
      /^[-\s](?:confidence|threshold|cut-?off|CI\b|credible|prediction interval|probability|coverage (?:target|level)|significance|quantile|percentile|(?:sparsity|noise|dropout|masking|pruning|missing) (?:level|rate|ratio))/iu,
    matches: 'We report ⟦95%⟧ confidence intervals.',
    misses: 'We report ⟦95%⟧ accuracy.',
  },
  {
    id: 'confidence-interval',
    role: 'none',
    before:
      /(?:\b(?:CI|confidence interval|interval)[:,]?\s?[[(]?\s?(?:[\d.]+%?\s?(?:,|to|-|–)\s?)?|\bwith (?:a )?probability (?:of |at least )?)$/iu,
    matches: 'It is higher (95% CI: ⟦0.61-0.69⟧).',
    misses: 'It is higher: ⟦0.69⟧.',
  },
  {
    id: 'level-of-a-setting',
    role: 'none',
    before:
      /(?:\b(?:thresholds?|temperature|learning rate|dropout|IoU|tolerance|cutoff|level|budget|seed|version|step|layer|epoch|section|figure|table|appendix|theorem|algorithm|chapter|phase|stage|type|class|part|question|criteri(?:on|a)|number|No\.)\s?(?:of\s|[=>≥@]+\s?|at\s)?|\btop[- ]|\b(?:α|β|γ|λ|τ|ε|σ|μ|alpha|beta|gamma|lambda|tau|epsilon|sigma|k|K|N|n|T|t)\s?[=<>≤≥]\s?)\$?$/iu,
    matches: 'With a threshold of ⟦0.5⟧ it holds.',
    misses: 'With an accuracy of ⟦0.5⟧ it holds.',
  },
  {
    id: 'range-of-a-setting',
    role: 'none',
    before:
      /\b(?:rang(?:e|es|ing)|var(?:y|ies|ying)|span(?:s|ning)?|sizes?|scal(?:es|ing)|extending)\s(?:\w+\s)?(?:from|between)\s(?:[\w.%-]+\s(?:to|and)\s)?$/iu,
    matches: 'It takes sizes ranging from ⟦224⟧ to 448.',
    misses: 'It rises from ⟦22.4⟧ to 44.8.',
  },
  {
    id: 'exceeding-a-bound',
    role: 'none',
    before: /\b(?:exceeding|above|below|under|beyond|at most|at)\s(?:a|an|the)\s$/iu,
    after: /^\s(?:[\w-]+\s){1,3}/u,
    forms: ['percent'],
    matches: 'Trains above a ⟦20%⟧ delay rate are rare.',
    misses: 'Delays fall by ⟦20%⟧ a day.',
  },
  {
    id: 'more-than-a-need',
    role: 'gain',
    before:
      /\b(?:using|use|uses|used|with|requir\w*|need\w*|on|despite|at|consum\w*|train\w*|updat\w*|activat\w*|takes?|tak\w*|in|for|from|having|maintaining|adding|adds?|costs?|and|to)\s(?:only\s|just\s|merely\s|a mere\s|mere\s|as little as\s|as few as\s|less than\s|fewer than\s|under\s|about\s|around\s|approximately\s|roughly\s|~\s?|nearly\s|<\s?)+$/iu,
    after:
      /^(?:\s(?:of|as many|as much|amount)\b|\s(?:[\w-]+\s){0,3}(?:data|samples?|parameters?|tokens?|cost|compute|computation|budget|time|memory|labels?|annotations?|examples?|training|FLOPs?|supervision|episodes|overhead|steps|frames|images|interactions?|trajectories|demonstrations?)\b)/iu,
    forms: ['percent', 'share'],
    matches: 'It wins using only ⟦3%⟧ of the samples.',
    misses: 'It wins by ⟦3%⟧ on all samples.',
  },
  {
    id: 'part-of-the-need',
    role: 'gain',
    before: /(?:\b(?:with|using|only|just)\s)$/iu,
    after:
      /^\sof (?:the |its |their |our )?(?:[\w'’-]+\s){0,3}(?:data|samples?|parameters?|tokens?|cost|compute|computation|budget|time|memory|labels?|annotations?|examples?|FLOPs?|size|supervision|resources|steps)\b/iu,
    forms: ['percent', 'share'],
    matches: 'It wins with ⟦21%⟧ of the computational budget.',
    misses: 'It wins on ⟦21%⟧ of the cases.',
  },
  {
    id: 'share-of-things-acted-on',
    role: 'none',
    before:
      /\b(?:mask|remov|prun|rout|drop(?:ping)?|sampl|select|keep|retain|discard|train(?:ed|ing) on|fine-tun|us|perturb|corrupt|skip|merg|hold)\w*\s(?:out\s|on\s|only\s|just\s|the\s|top\s|up to\s|over\s|about\s|approximately\s|around\s|nearly\s|roughly\s|~\s?)*$/iu,
    after: /^\sof\s/iu,
    forms: ['percent'],
    matches: 'We train by masking ⟦75%⟧ of the patches.',
    misses: 'We solve ⟦75%⟧ of the tasks.',
  },
  {
    id: 'size-of-a-rival',
    role: 'none',
    before:
      /\b(?:outperform|surpass|match|comparable|rival|exceed|compet|beat|than|with|against|of)\w*\s[^.;,]{0,60}$/iu,
    after:
      /^[\s-](?:(?:in\s)?(?:model\s|parameter\s)?(?:sizes?|sized)\b|(?:larger|bigger|smaller|as large|the size|its size|their size|more parameters|the parameters)\b(?!\s(?:than|batch)))/iu,
    forms: ['ratio'],
    matches: 'It surpasses the best ⟦10x⟧ size model.',
    misses: 'It surpasses it by ⟦10x⟧.',
  },
  {
    id: 'size-against-others',
    role: 'none',
    after:
      /^\s(?:larger|bigger|smaller) than (?:(?:the|all|any|other|existing|previous|prior|current|largest)\s){1,3}(?:[\w-]+\s){0,2}?(?:datasets?|corpora|corpus|benchmarks?|collections?)\b/iu,
    forms: ['ratio'],
    matches: 'We gather charts, ⟦50 times⟧ larger than other existing datasets.',
    misses: 'We gather charts ⟦50 times⟧ faster than other existing datasets.',
  },
  {
    id: 'scale-of-a-setting',
    role: 'none',
    before: /\b(?:at|for|under|up to)\s$/iu,
    after:
      /^(?:[\s-](?:super|upsampl|upscal|downsampl|anisotropy|magnification|zoom|resolution|interpolation|SR\b|JPEG|setting|scale\b|objective))/iu,
    forms: ['ratio'],
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
    id: 'licence',
    role: 'none',
    after: /^\s(?:\w+\s)?(?:licen[sc]es?|international)\b/iu,
    forms: ['decimal', 'integer'],
    matches: 'The charts are shared under CC-BY ⟦4.0⟧ license.',
    misses: 'The charts gain by ⟦4.0⟧ here.',
  },
  {
    id: 'points-of-a-scale',
    role: 'none',
    after: /^\s(?:scale|Likert|rating|grid|rubric|plan|cloud)/iu,
    forms: ['points', 'integer'],
    matches: 'They rate it on a ⟦10-point⟧ scale.',
    misses: 'They beat it by ⟦10 points⟧ in scale.',
  },
  {
    id: 'average-of',
    role: 'absolute',
    before: /\b(?:an average|a mean|mean|average|a median|median)\sof\s(?:only\s|just\s|about\s)?$/iu,
    after: /^\s(?!(?:on|in)\b)[\p{Ll}]/u,
    forms: ['decimal'],
    matches: 'They sail an average of ⟦37.4⟧ rounds a day.',
    misses: 'They sail ⟦37.4⟧ rounds a day.',
  },
  {
    id: 'little-time',
    role: 'absolute',
    before: /\b(?:as little as|only|just|merely|in under|in less than|within)\s$/iu,
    after: /^\s(?:of|per|on a)\s/u,
    forms: ['duration'],
    matches: 'It improves within as little as ⟦3 hours⟧ of practice.',
    misses: 'It sails for ⟦3 hours⟧ of the day.',
  },
  {
    id: 'counted-things',
    role: 'none',
    after:
      /^\+?\s(?!(?:on|in|at|for|to|and|with|by|over|points?|better|higher|lower|faster|fewer|less|more|average|mean|using|while|when|after|via|across|under|without|within|thus|as|but|than|achieving|from|which|that)\b)(?:[\w/’'-]+,?\s){0,4}?(?:parameters|params|samples|images|videos|clips|frames|tasks|datasets|benchmarks|models|steps|iterations|epochs|layers|tokens|hours|minutes|seconds|days|GPUs?|languages|categories|classes|questions|problems|examples|instances|pairs|trajectories|episodes|environments|scenes|objects|documents|papers|people|participants|annotators|users|experts|runs|seeds|turns|rounds|trials|domains|subjects|patients|queries|prompts|annotations|hospitals|countries|cities|demonstrations|shots|agents|robots|heads|words|sentences|pages|points of|items|types|settings|scenarios|conditions|dimensions|demos|games|levels|nodes|edges|cores|machines|years|months|weeks|experiments|methods|baselines|repositories|functions|tools|APIs|apps|applications|websites|conversations|dialogues|captions|labels|features|variables|views|cameras|attributes|metrics|skills|instructions|rollouts|generations|candidates|responses|judges|decisions|studies|articles|records|entries|interactions|teams|students|workers|channels|bins|splits|folds|stages|phases|qubits|atoms|molecules|proteins|genes|species|cells|cases|slides|scans|recordings|speakers|utterances|songs|tracks|tables|charts|subtasks|sub-abilities|capabilities|tests|facts|triples|entities|relations|concepts|templates|rules|criteria|rubrics|principles|personas|characters|regions|sites|stations|sensors|modalities|sources|families|groups|sets|suites|variants|architectures|backbones|configurations|designs|checkpoints|blocks|modules|components|operations|actions|states|events|arguments|roles|tweets|posts|comments|reviews|books|chapters|lines|files|commits|issues|bugs|vulnerabilities|attacks|jailbreaks)\b/iu,
    forms: BARE.filter((form) => form !== 'share'),
    matches: 'It has ⟦4,350⟧ videos.',
    misses: 'It scores ⟦42.1⟧ on four benchmarks.',
  },
  {
    id: 'from-to',
    role: 'from',
    before:
      /\b(?:from|From)\s(?:an?\s|the\s|only\s|just\s|about\s|around\s|roughly\s|approximately\s|~\s?)?(?:(?!(?:to|by)\b)[\p{L}][\w-]*\s(?:of\s)?){0,4}\$?$/u,
    after: /^(?:[^.;]|\.\d){0,60}?\b(?:to|up to|down to)\s(?:[^.;]|\.\d){0,30}?\d/u,
    matches: 'It rises from ⟦14.3%⟧ to 22.7%.',
    misses: 'It rises by ⟦14.3%⟧ in all, up to May 3.',
  },
  {
    id: 'before-an-arrow',
    role: 'from',
    after: /^\s?\$?\s?(?:→|->|-->|=>|\\(?:long)?(?:right)?arrow|\\to\b)\s?\$?\s?\d/u,
    matches: 'The rate grows (⟦42.5%⟧ → 58.5%).',
    misses: 'The rate grows to ⟦58.5%⟧.',
  },
  {
    id: 'bracketed-from',
    role: 'from',
    before: /\(\s?\$?$/u,
    after: /^\sto\s(?:about\s|over\s)?\d[\d.]*\s?\\?%?\s?\)/u,
    forms: ['percent', 'decimal', 'integer'],
    matches: 'The rate grows (⟦42.5%⟧ to 58.5%).',
    misses: 'The rate grows (⟦42.5%⟧).',
  },
  {
    id: 'to-after-from',
    role: 'absolute',
    before:
      /\bfrom\s(?:[^.;]|\.\d){0,80}?\d(?:[^.;]|\.\d){0,40}?\bto\s(?:an?\s|the\s|about\s|around\s|over\s|nearly\s|only\s)*\$?$/iu,
    matches: 'It rises from 14.3% to ⟦22.7%⟧.',
    misses: 'It rises up to ⟦22.7%⟧.',
  },
  {
    id: 'held-against',
    role: 'baseline',
    before:
      /(?:\bvs\.?|\bversus|\bcompared (?:to|with)|\bin comparison (?:to|with)|\bas opposed to|\binstead of|\brather than|\brelative to|\bagainst|\bup from|\bdown from|\bhigher than|\blower than|\bbetter than|\bworse than|\bcf\.?|\bwell above|\bwell below|\bfar from|\bas against)\s(?:the\s|a\s|an\s|only\s|just\s|their\s|its\s|human\s|baseline\s|previous\s|prior\s|about\s|around\s|approximately\s|random\s|chance\s|~\s?)*(?:(?:baseline|score|performance|accuracy|level|rate|best|result|SOTA|average|chance|value)\s(?:of\s)?)*\$?$/iu,
    forms: ['percent', 'decimal', 'integer', 'measure', 'points'],
    after:
      /^(?!\s?(?:on average\s)?(?:relative\s|absolute\s|average\s)*(?:improvement|gain|increase|reduction|faster|higher|better|lower|fewer|less|more|speed))/iu,
    matches: 'It reaches 84% compared to ⟦45%⟧ before.',
    misses: 'It reaches ⟦84%⟧ in all.',
  },
  {
    id: 'a-change-grows-to',
    role: 'gain',
    before:
      /\b(?:improvement|gain|increase|reduction|speed-?up|gap|advantage|margin|boost)s?\s(?:further\s|even\s)?(?:rises?|grows?|increases?|goes|widens?|reach(?:es)?|climbs?|jumps?)\s(?:up\s)?(?:to\s)?(?:over\s|about\s)?$/iu,
    forms: [...PROPORTION, 'decimal'],
    matches: 'On calm days this improvement rises to ⟦4.00%⟧.',
    misses: 'On calm days this rate rises to ⟦4.00%⟧.',
  },
  {
    id: 'over-a-rival',
    role: 'gain',
    after:
      /^\s(?:over|above|ahead of)\s(?!(?:all|the course|the last|the full|the entire|the past|time|five|three|\d)\b)(?:the\s|its\s|our\s|a\s|an\s)?(?:[\p{L}-]+\s){0,2}?(?:[A-Z]|baselines?|prior|previous|existing|state|best|strongest|vanilla|base|second|next|current|standard|competing|supervised)/u,
    forms: ['percent', 'decimal'],
    matches: 'It gets 84%, ⟦3.1%⟧ over the best baseline.',
    misses: 'It gets ⟦84%⟧ over five days.',
  },
  {
    id: 'a-change-of',
    role: 'gain',
    before: new RegExp(
      `\\b${CHANGE}(?:\\s\\([^)]{0,40}\\))?(?:\\s(?:of|by|:|is|are|reaching|reach|ranging from|between|from|exceeding|over|up to|at)|:|,)?\\s?\\(?(?:${ADVERBS}\\s?)*\\$?$`,
      'iu',
    ),
    forms: [...PROPORTION, 'decimal', 'integer', 'measure'],
    matches: 'It shows an average improvement of up to ⟦4.9%⟧ here.',
    misses: 'It shows an accuracy of up to ⟦4.9%⟧ here.',
  },
  {
    id: 'changes-of-metric',
    role: 'gain',
    before: new RegExp(
      `\\b${CHANGE}\\s(?:in|of|for)\\s(?:[\\w/@-]+\\s){1,5}(?:of|by)\\s(?:${ADVERBS}\\s?)*\\$?$`,
      'iu',
    ),
    forms: [...PROPORTION, 'decimal', 'measure'],
    matches: 'It shows a reduction in mean delay of ⟦4.9%⟧ here.',
    misses: 'It shows a mean delay of ⟦4.9%⟧ here.',
  },
  {
    id: 'by-amount',
    role: 'gain',
    before: new RegExp(
      `\\bby\\s(?:(?:margins?|a margin|factors?|a factor)\\sof\\s)?(?:${ADVERBS}\\s?)*\\$?$`,
      'iu',
    ),
    matches: 'It beats Harbour by over ⟦21.9⟧ there.',
    misses: 'It is near ⟦21.9⟧ there.',
  },
  {
    id: 'changed-to',
    role: 'absolute',
    before:
      /(?<!\bup\s)\b(?:to(?: be)?|reach(?:es|ing)?|reached|achiev\w*|attain\w*|obtain\w*|scor(?:es?|ing|ed)|hits?|hitting)\s(?:an?\s|the\s|only\s|just\s|about\s|around\s|over\s|nearly\s|almost\s|roughly\s|approximately\s|more than\s|less than\s|below\s|above\s|under\s|up to\s|as low as\s|as high as\s|~\s?|≈\s?)*\$?$/iu,
    after: new RegExp(
      `^(?!\\s?(?:(?!(?:on|in|over|and|with|for|at|to)\\b)[\\w-]+\\s){0,3}(?:${CHANGE}|higher|lower|better|faster|fewer|less|more|smaller|cheaper)\\b)`,
      'iu',
    ),
    forms: ['percent', 'decimal', 'integer', 'measure'],
    matches: 'It cuts the error to ⟦4.9%⟧ on Harbour.',
    misses: 'It cuts the error by ⟦4.9%⟧ on Harbour.',
  },
  {
    id: 'reduced-to-a-part',
    role: 'gain',
    before:
      /\b(?:reduc|decreas|cut|lower|shrink|compress)\w*\s[^.;,]{0,60}\bto\s(?:just\s|only\s|about\s|less than\s)*\$?$/iu,
    forms: ['share'],
    matches: 'It reduces the cost to ⟦1/10⟧ of that.',
    misses: 'It holds in ⟦1/10⟧ of cases.',
  },
  {
    id: 'amount-of-change',
    role: 'gain',
    after: new RegExp(
      `^\\)?\\s?(?:\\((?:absolute|relative|relatively)\\)\\s)?(?:(?!(?:on|in|over|and|with|for|at|to|from|by|while|of|accuracy|score|scores|success)\\b)[\\w@+/-]+,?\\s){0,4}(?:${CHANGE}|higher|lower|better|faster|fewer|less|more|smaller|cheaper|shorter|larger|greater|worse|slower|as (?:often|fast|many|much|large|efficient)|outperformance|quicker|lighter|closer|(?:relative|absolute|relatively)(?=\\)))\\b`,
      'iu',
    ),
    forms: [...PROPORTION, 'decimal', 'integer', 'measure'],
    matches: 'It brings ⟦12.5%⟧ average relative improvement in all.',
    misses: 'It brings ⟦12.5%⟧ accuracy.',
  },
  {
    id: 'metric-then-change',
    role: 'gain',
    after: new RegExp(
      `^\\s(?:[\\w@-]*(?:accuracy|rate|success|success-rate|score|F1|EM|performance|throughput|BLEU|recall|precision|Avg@\\d+|Pass@\\d+|latency|cost|error|memory)[\\w@-]*\\s){1,3}(?:${CHANGE}|points)\\b`,
      'iu',
    ),
    forms: [...PROPORTION, 'decimal', 'integer'],
    matches: 'It brings ⟦12.5%⟧ success rate gains.',
    misses: 'It brings a ⟦12.5%⟧ success rate.',
  },
  {
    id: 'changes-something-by-its-object',
    role: 'gain',
    before: new RegExp(`\\b${TO_CHANGE}\\s(?:${ADVERBS}\\s)*\\$?$`, 'iu'),
    forms: PROPORTION,
    matches: 'It saves up to ⟦40%⟧ of the fuel.',
    misses: 'It spends ⟦40%⟧ of the fuel.',
  },
  {
    id: 'ratio',
    role: 'gain',
    forms: ['ratio', 'points'],
    matches: 'It is ⟦2.5x⟧ the old one.',
    misses: 'It is ⟦2.5⟧ now.',
  },
];
