import type { QuantityForm } from './find-quantities.ts';
import type { QuantityRule } from './quantity-rule.ts';

const BARE: readonly QuantityForm[] = ['decimal', 'integer', 'measure', 'share', 'amount', 'duration'];

/** Numbers that are no scores: sizes, settings, tests of significance; and what is little against a need. */
export const SETTING_RULES: readonly QuantityRule[] = [
  {
    id: 'at-a-level-of',
    role: 'none',
    before:
      /\bat\s(?:an?|the)\s(?:(?:fixed|same|low|high|target|matched)\s)?(?:NMSE|SNR|FPR|TPR|FAR|recall|precision|specificity|sensitivity|coverage|sparsity|compression (?:ratio|rate)|bit-?rate|budget|temperature|resolution|threshold|distance)\sof\s$/iu,
    matches: 'It gains 4 dB at an NMSE of ⟦0.1⟧ there.',
    misses: 'It holds an NMSE of ⟦0.1⟧ there.',
  },
  {
    id: 'test-statistic',
    role: 'none',
    before:
      /(?:\bp(?:-?\s?values?)?\s?(?:of\s|(?<=\bp\s)|[<>=≤≥]|\\l(?:e|t|eq)\b|\\leq?\s)\s?|\b(?:SD|SE|CI|[nNHtFzZWUk]|df|std|χ2|χ\^2|chi-squared?)\s?[=<>≈]\s?)\$?$/u,
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
      /(?:\b(?:thresholds?|temperature|learning rate|dropout|density|IoU(?!\sof\b)|tolerance|cutoff|level|budget|seed|version|step|layer|epoch|section|figure|table|appendix|theorem|algorithm|chapter|phase|stage|type|class|part|question|criteri(?:on|a)|number|No\.)\s?(?:of\s|[=>≥@]+\s?|at\s)?|\btop[- ]|\b(?:α|β|γ|λ|τ|ε|σ|μ|alpha|beta|gamma|lambda|tau|epsilon|sigma|k|K|N|n|T|t)\s?[=<>≤≥]\s?)\$?$/iu,
    matches: 'With a threshold of ⟦0.5⟧ it holds.',
    misses: 'With an accuracy of ⟦0.5⟧ it holds.',
  },
  {
    id: 'make-up-of-things',
    role: 'none',
    before: /\b(?:with|and|tasks|questions|samples)\s$/u,
    after: /^\sof\s(?:the\s|its\s)?[\p{Ll}-]+\sbeing\s/u,
    forms: ['percent'],
    matches: 'We bring 26 tasks, with ⟦68.9%⟧ of subtasks being long.',
    misses: 'It solves ⟦68.9%⟧ of subtasks being long.',
  },
  {
    id: 'times-the-size',
    role: 'none',
    after: /^\s(?:the\s)?(?:size|length|number)\s(?:of|to)\b/iu,
    forms: ['ratio'],
    matches: 'It has 2,153 boats, ⟦twice⟧ the size of the harbour before.',
    misses: 'It is ⟦twice⟧ as quick.',
  },
  {
    id: 'folds-of-a-validation',
    role: 'none',
    after: /^\s?(?:stratified\s|nested\s|repeated\s)?(?:cross-?\s?validation|CV\b)/iu,
    matches: 'In ⟦5-fold⟧ cross-validation it holds.',
    misses: 'It makes a ⟦5-fold⟧ gain.',
  },
  {
    id: 'labelled-part',
    role: 'none',
    before:
      /\b(?:with|given|at|under)\s(?:only\s|just\s|as little as\s)?(?:\d+(?:\.\d+)?\\?%\s(?:and|or)\s)?$/iu,
    after:
      /^(?:\s(?:and|or)\s\d+(?:\.\d+)?\\?%)?\s(?:labell?ed|annotated)\s(?:data|samples|examples|images)\b/iu,
    forms: ['percent'],
    matches: 'It gains 3% with ⟦1%⟧ labeled data.',
    misses: 'It gains ⟦3%⟧ with labeled data.',
  },
  {
    id: 'same-as-another',
    role: 'none',
    before: /\bthe same\s(?:[\w-]+\s){1,3}of\s$/iu,
    matches: 'It needs an eighth for the same map score of ⟦0.95⟧.',
    misses: 'It gets a map score of ⟦0.95⟧.',
  },
  {
    id: 'years-of-a-contest',
    role: 'none',
    before: /\b[A-Z][\w-]+\s$/u,
    after: /^\s(?:benchmarks?|datasets?|competitions?|contests?|exams?|problems)\b/u,
    forms: ['share'],
    matches: 'It gains 3% on the HARBOUR ⟦24/25⟧ benchmarks.',
    misses: 'It wins on ⟦24/25⟧ benchmarks.',
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
      /^(?:\s(?:as many|as much|amount)\b|(?:\sof)?\s(?!the time\b)(?:[\w'’-]+\s){0,5}?(?:data|samples?|parameters?|tokens?|cost|compute|computation|budget|time|memory|labels?|annotations?|examples?|training|FLOPs?|supervision|episodes|overhead|steps|frames|images|interactions?|trajectories|demonstrations?)\b)/iu,
    forms: ['percent', 'share'],
    matches: 'It wins using only ⟦3%⟧ of the samples.',
    misses: 'It wins by ⟦3%⟧ on all samples.',
  },
  {
    id: 'little-of-a-need',
    role: 'gain',
    before:
      /\b(?:using|use|uses|used|with|requir\w*|need\w*|consum\w*|train(?:s|ed|ing)?(?: on| with)?|updat\w*|activat\w*|takes?|taking|maintaining|adding|adds?|costs?)\s(?:only\s|just\s|merely\s|a mere\s|mere\s|as little as\s|less than\s|fewer than\s|under\s|<\s?)+$/iu,
    after: /^\sof\b(?! the time\b)/iu,
    forms: ['percent', 'share'],
    matches: 'Training with under ⟦3%⟧ of HARBOUR is enough.',
    misses: 'It is old, and only ⟦3%⟧ of boats sail.',
  },
  {
    id: 'part-of-the-need',
    role: 'gain',
    before: /(?:\b(?:with|using|only|just|less than|fewer than)\s)$/iu,
    after:
      /^\sof (?!the time\b)(?:the |its |their |our |one |a )?(?:[\w'’-]+\s){0,3}(?:data|runs?|consumption|samples?|parameters?|tokens?|cost|compute|computation|budget|time|memory|labels?|annotations?|examples?|FLOPs?|size|supervision|resources|steps)\b/iu,
    forms: ['percent', 'share'],
    matches: 'It wins with ⟦21%⟧ of the computational budget.',
    misses: 'It wins on ⟦21%⟧ of the cases.',
  },
  {
    id: 'share-of-things-acted-on',
    role: 'none',
    before:
      /\b(?:mask|remov|prun|rout|drop(?:ping)?|sampl|select|keep|retain|discard|train(?:ed|ing) on|fine-tun|us|perturb|corrupt|skip|merg|hold)\w*\s(?:out\s|on\s|only\s|just\s|the\s|top\s|up to\s|over\s|about\s|approximately\s|around\s|nearly\s|roughly\s|~\s?)*$/iu,
    after:
      /^\sof\s(?!(?:[\w.-]+\s){0,6}(?:performance|accuracy|quality|capabilit(?:y|ies)|utility|scores?)\b)/iu,
    forms: ['percent'],
    matches: 'We train by masking ⟦75%⟧ of the patches.',
    misses: 'We solve ⟦75%⟧ of the tasks.',
  },
  {
    id: 'size-of-a-rival',
    role: 'none',
    before:
      /\b(?:outperform|surpass|match|comparable|rival|exceed|compet|beat|than|with|against|of)\w*\s[^.;,]{0,60}$|\bmodels?\s$/iu,
    after:
      /^[\s-](?:(?:in\s)?(?:model\s|parameter\s)?(?:sizes?|sized)\b|(?:larger|bigger|smaller|as large|the size|its size|their size|more (?:parameters|data)|the parameters)\b(?!\s(?:than|batch)))/iu,
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
    id: 'make-up-of-data',
    role: 'none',
    before:
      /\b(?:contain|compris|consist|in total|cover|includ)\w*\b[^.;]{0,80}\b(?:an average|a mean|averag\w+|average length|duration)\s(?:of\s)?$/iu,
    after: /^\s[\p{Ll}-]+\s(?:per|in each|for each|each)\b/u,
    matches: 'It contains 90 letters in total, with an average of ⟦17.11⟧ lines per letter.',
    misses: 'They sail an average of ⟦37.4⟧ rounds a day.',
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
    after: /^(?:\s(?:of|per|on a)\s|[.,;])/u,
    forms: ['duration'],
    matches: 'It improves within as little as ⟦3 hours⟧ of practice.',
    misses: 'It sails for ⟦3 hours⟧ of the day.',
  },
  {
    id: 'so-many-solved',
    role: 'absolute',
    before: /\b(?:solv|prov|crack|resolv|fix)(?:e|es|ed|ing)?\s(?:only\s|up to\s|over\s|all\s)?$/iu,
    after: /^\s(?:[\w-]+\s){0,1}(?:problems|theorems|puzzles|issues|bugs|instances)\b/u,
    forms: ['integer'],
    matches: 'On HarbourBench it solves ⟦26⟧ problems.',
    misses: 'It has ⟦26⟧ problems.',
  },
  {
    id: 'counted-by-adjective',
    role: 'none',
    after:
      /^\+?\s(?:(?:high|low)-(?:quality|resolution)|[\w-]+-(?:annotated|labeled|labelled|verified|written|synthesized|curated|generated|level|turn|hop|step|choice)|diverse|different|unique|distinct|manually|carefully|real-world|synthetic|multimodal|multilingual)\s(?!(?:accuracy|score|rate)\b)/u,
    forms: ['integer', 'amount'],
    matches: 'It has ⟦2,616⟧ high-quality assets.',
    misses: 'It scores ⟦26.1⟧ on four benchmarks.',
  },
  {
    id: 'counted-things',
    role: 'none',
    after:
      /^\+?\s(?!(?:on|in|at|for|to|and|with|by|over|points?|better|higher|lower|faster|fewer|less|more|average|mean|using|while|when|after|via|across|under|without|within|thus|as|but|than|achieving|from|which|that)\b)(?:(?!(?:on|in|at|for|across|over|with)\s)[\w/’'-]+,?\s){0,4}?(?:parameters|params|samples|images|videos|clips|frames|tasks|datasets|benchmarks|models|LLMs|VLMs|MLLMs|LRMs|LVLMs|LMMs|VLAs|SLMs|steps|iterations|epochs|layers|tokens|hours|minutes|seconds|days|GPUs?|languages|categories|classes|questions|problems|examples|instances|pairs|trajectories|episodes|environments|scenes|objects|documents|papers|people|participants|annotators|users|experts|runs|seeds|turns|rounds|trials|domains|subjects|patients|queries|prompts|annotations|hospitals|countries|cities|demonstrations|shots|agents|robots|heads|words|sentences|pages|points of|items|types|settings|scenarios|conditions|dimensions|demos|games|levels|nodes|edges|cores|machines|years|months|weeks|experiments|methods|baselines|repositories|functions|tools|APIs|apps|applications|websites|conversations|dialogues|captions|labels|features|variables|views|cameras|attributes|metrics|skills|instructions|rollouts|generations|candidates|responses|judges|decisions|studies|articles|records|entries|interactions|teams|students|workers|channels|bins|splits|folds|stages|phases|qubits|atoms|molecules|proteins|genes|species|cells|cases|slides|scans|recordings|speakers|utterances|songs|tracks|tables|charts|subtasks|sub-abilities|capabilities|tests|facts|triples|entities|relations|concepts|templates|rules|criteria|rubrics|principles|personas|characters|regions|sites|stations|sensors|modalities|sources|families|groups|sets|suites|variants|architectures|backbones|configurations|designs|checkpoints|blocks|modules|components|operations|notes|reports|essays|stories|poems|actions|states|events|arguments|roles|tweets|posts|comments|reviews|books|chapters|lines|files|commits|issues|bugs|vulnerabilities|attacks|jailbreaks)\b/iu,
    forms: BARE.filter((form) => form !== 'share'),
    matches: 'It has ⟦4,350⟧ videos.',
    misses: 'It scores ⟦42.1⟧ on four benchmarks.',
  },
];
