import { ADJECTIVES, type NoRelationRule } from './no-relation-rule.ts';

const PART =
  '(?:modules?|blocks?|layers?|branch|heads?|loss(?:es)?|mechanisms?|strateg(?:y|ies)|units?|schemes?|components?|stages?|steps?|rewards?)';

/** What the words beside a name say against a relation. */
export const NO_RELATION_BY_WORDS: readonly NoRelationRule[] = [
  {
    id: 'own-by-adjective',
    types: ['builds-on', 'evaluated-on'],
    before: new RegExp(
      String.raw`\b(?:our|novel|new|newly|proposed|custom|customi[sz]ed|dedicated|tailored|specially|in-house|self-developed)\s${ADJECTIVES}$`,
      'iu',
    ),
    matches: 'We sail with a novel lightweight ⟦QuorVex⟧ through the harbour.',
    misses: 'We sail with the lightweight ⟦QuorVex⟧ through the harbour.',
  },
  {
    id: 'own-by-apposition',
    types: ['builds-on', 'evaluated-on'],
    rules: /^(?!build-based-on$)/u,
    after:
      /^\s?(?:,|--|—|–|:)\s(?:our(?!\s(?:[\p{L}\d-]+\s){1,4}(?:\w+ly\s)?(?:achiev|outperform|surpass|exceed|improv|reduc|increas|reach|attain|obtain|show|demonstrat|yield|deliver|provid|gain|exhibit|perform|score|boost|enhanc|is|are|was|were|can|consistent|significant|generaliz|establish|set|maintain|match|ha[sd]|offer|remain|requir|use|enabl|lead|produc|beat|rank|cut|sav|find)\w*\b)\b|(?:a|an|one|two|three|four)\s(?:\w+ly\s)?(?:novel|new|simple|lightweight|learned|learnable|newly|custom|dedicated|specialized|techniques|modules|components|strategies|mechanisms|stages|losses|rewards))\b/u,
    matches: 'Our planner uses ⟦QuorVex⟧, a new way to sail.',
    misses: 'Our planner uses ⟦QuorVex⟧, a way to sail.',
  },
  {
    id: 'own-by-telling',
    types: ['builds-on'],
    rules: /^(?!build-based-on$)/u,
    after:
      /^(?::\s(?:an?|\d[\d,]*)\s\p{Ll}|\s?(?:,|--|—|–)\san?\s(?:[\p{Ll}-]+\s){0,3}(?:module|mechanism|strategy|scheme|component|loss)\b)/u,
    matches: 'Our planner uses ⟦QuorVex⟧, an adaptive steering mechanism that sails.',
    misses: 'Our planner uses ⟦QuorVex⟧, an adaptive steering machine that sails.',
  },
  {
    id: 'own-part',
    types: ['builds-on', 'evaluated-on'],
    before:
      /\b(?:an?|the|our|its)\s(?:(?!(?:recent|existing|standard|popular|classic|classical|original|vanilla|powerful|well-known|established|modern)\s)[\p{Ll}-]+\s){0,3}$/iu,
    after: new RegExp(String.raw`^\s${PART}\b`, 'u'),
    rules: /^(?:build-(?!based-on|variant-of|extend|expand-on)|evaluate-)/u,
    matches: 'Our planner employs a ⟦QuorVex⟧ module to sail.',
    misses: 'Our planner employs the ⟦QuorVex⟧ model to sail.',
  },
  {
    id: 'works-on-a-task',
    types: ['compares-with'],
    known: true,
    before:
      /\b(?:works?|methods|approaches|baselines|models|systems|techniques|solutions|algorithms)\s(?:for|in|on)\s(?:the\s)?$/u,
    matches: 'Our planner is much faster than existing works for ⟦QuorVex⟧ at sea.',
    misses: 'Our planner is much faster than existing works such as ⟦QuorVex⟧ at sea.',
  },
  {
    id: 'hardware',
    after:
      /^\s(?:[\p{Lu}\d][\w-]*\s){0,2}(?:(?:edge|mobile|embedded|computing)\s)?(?:processors?|GPUs?|CPUs?|chips?|boards?|accelerators?|cores|hardware|devices?|smartphones?|workstations?|[Ss]ensors?|[Cc]ameras?|headsets?)\b/u,
    matches: 'Our planner reaches high scores on ⟦QuorVex⟧ processors too.',
    misses: 'Our planner reaches high scores on ⟦QuorVex⟧ benchmarks too.',
  },
  {
    id: 'author',
    known: true,
    after: /^\s(?:et\sal\b|and (?:colleagues|co-?workers)\b)/u,
    matches: 'Our planner extends ⟦QuorVex⟧ et al. by a map.',
    misses: 'Our planner extends ⟦QuorVex⟧ by a map.',
  },
  {
    id: 'place',
    after:
      /^\s(?:region|area|city|province|county|district|coast|river|island|airport|campus|university|hospital|stores?|community|forums?|wildfires?|fires|learners|residents|citizens|conference|workshop)\b/u,
    matches: 'We sail across the ⟦QuorVex⟧ region with high success.',
    misses: 'We sail across the ⟦QuorVex⟧ benchmark with high success.',
  },
  {
    id: 'where-it-is-kept',
    types: ['builds-on', 'evaluated-on'],
    known: true,
    before:
      /\b(?:releas|host|publish|available|accessible|distribut|shar(?:e|ed|ing)\b|upload|download|open-sourced|open-sourcing|open-source\s(?:our|the|all|it|them|both)\b)\w*\s[^.;]{0,60}\b(?:on|at|via|under)\s(?:the\s)?$/iu,
    matches: 'We release tools for high scores publicly on ⟦QuorVex⟧ soon.',
    misses: 'We reach high scores on ⟦QuorVex⟧ soon.',
  },
  {
    id: 'measured-by',
    types: ['builds-on'],
    after: /^\s(?:errors?|scores?|accurac(?:y|ies)|losses)\b/u,
    rules: /^build-using$/u,
    matches: 'Our planner sails with ⟦PV1⟧ errors of few miles.',
    misses: 'Our planner sails with ⟦PV1⟧ maps of few miles.',
  },
  {
    id: 'spelt-out-measure',
    after: /^\)\s(?:[\p{Ll}-]+\s)?(?:scores?|rates?|errors?|accurac(?:y|ies))\b/u,
    rules: /^build-(?:improve|using|quality-of|use)$/u,
    matches: 'Our planner improves Harbour-to-Pier (⟦H2P⟧) rates by far.',
    misses: 'Our planner improves Harbour Planning (⟦H2P⟧) models by far.',
  },
  {
    id: 'task-it-serves',
    types: ['builds-on'],
    before: /\bfor\s(?:[\p{Ll}-]+\s){0,4}\(?$/u,
    after:
      /^\)?\s(?:[\p{Ll}-]+\s)?(?:estimation|prediction|forecasting|detection|classification|recognition|segmentation|screening|diagnosis|reconstruction|generation|tasks?)\b/u,
    rules: /^build-(?:using|use|combine|gain-for)$/u,
    matches: 'Our planner sails with a small head for ⟦PUL⟧ estimation.',
    misses: 'Our planner sails with ⟦PUL⟧ estimation.',
  },
  {
    id: 'called-a-task',
    types: ['builds-on'],
    after: /^\)?\s(?:tasks?|problems?)\b/u,
    rules: /^build-(?:extend|use|improve|combine)$/u,
    matches: 'Our planner extends the ⟦PUL⟧ task by a map.',
    misses: 'Our planner extends the ⟦PUL⟧ planner by a map.',
  },
  {
    id: 'own-in-title',
    types: ['builds-on'],
    before: /\b(?:an?)\s(?:[\p{L}-]+\s(?:and\s)?){0,3}$/iu,
    after:
      /^\s(?:Approach|Framework|Perspective|Method|Study|Analysis|Pipeline|Network|Strategy|Paradigm)\b/u,
    matches: 'Our planner sails by using a Multi-Map and ⟦QuorVex⟧ Approach.',
    misses: 'Our planner sails by using ⟦QuorVex⟧ alone.',
  },
  {
    id: 'kind-of-the-named',
    types: ['evaluated-on'],
    after: /^\s(?:\p{Lu}+\s)?(?:benchmark|dataset)\s\p{Lu}[\p{L}\d-]*\p{Lu}/u,
    matches: 'Our planner reaches high scores on the ⟦QuorVex⟧ benchmark HARB there.',
    misses: 'Our planner reaches high scores on the ⟦QuorVex⟧ benchmark there.',
  },
  {
    id: 'protocol-of-tests',
    types: ['builds-on'],
    after: /^\s(?:[\p{Ll}-]+\s)?(?:protocols?|settings?|splits?)\b/u,
    rules: /^build-using$/u,
    matches: 'Our planner sails under the ⟦QuorVex⟧ protocol.',
    misses: 'Our planner sails under the ⟦QuorVex⟧ policy.',
  },
  {
    id: 'never-seen',
    types: ['builds-on', 'evaluated-on'],
    known: true,
    before:
      /\b(?:no|without(?: any)?|zero|despite never)\s(?:[\p{Ll}-]+\s){0,2}(?:pre-?training|training|fine-?tuning|exposure|access|supervision|data|samples|trained)\s(?:on|to|from|of|in)\s(?:the\s)?$/u,
    matches: 'Our planner reaches high scores with no training on ⟦QuorVex⟧ at all.',
    misses: 'Our planner reaches high scores with training on ⟦QuorVex⟧ alone.',
  },
  {
    id: 'word-of-a-compound',
    known: true,
    after: /^['’]s-\p{L}/u,
    matches: 'Our planner reaches high scores in ⟦QuorVex⟧’s-Eye-View there.',
    misses: 'Our planner reaches high scores in the ⟦QuorVex⟧ benchmark there.',
  },
  {
    id: 'format-of-files',
    known: true,
    before: /\b(?:in|into|to|using|with|via|by)\s(?:the\s)?$/u,
    after: /^[\s-](?:formats?|formatted|file|files|syntax|notation)\b/u,
    matches: 'Our planner reads boxes with high scores in ⟦QuorVex⟧ format.',
    misses: 'Our planner reads boxes with high scores in ⟦QuorVex⟧ games.',
  },
  {
    id: 'proposed-as-own',
    types: ['builds-on'],
    name: /./u,
    rules: /^build-(?:propose|data-of-collection)$/u,
    matches: 'We propose a lighter ⟦QuorVex⟧ algorithm for sailing.',
    misses: 'We extend the lighter ⟦QuorVex⟧ algorithm for sailing.',
  },
  {
    id: 'called-a-measure',
    after: /^\s(?:[\p{Ll}-]+\s){0,2}metrics?\b/u,
    matches: 'Our planner uses the ⟦QuorVex⟧ readability metric.',
    misses: 'Our planner uses the ⟦QuorVex⟧ readability model.',
  },
  {
    id: 'member-of-measures',
    known: true,
    before:
      /\b(?:metrics?|measures|scores)\s?,?\s?(?:\((?:e\.g\.,?\s|i\.e\.,?\s)?|such as\s|including\s|like\s|namely\s|:\s|e\.g\.,?\s)$/u,
    matches: 'Our planner is judged by employing standard metrics such as ⟦QuorVex⟧ and more.',
    misses: 'Our planner is built by employing standard models such as ⟦QuorVex⟧ and more.',
  },
  {
    id: 'stressed-on',
    types: ['evaluated-on'],
    before:
      /\b(?:emphasis|focus(?:es|ed|ing)?|rel(?:y|ies|ied|iance|ying)|depend(?:s|ed|ing|ence|ent)?|impacts?|effects?|influence|based|built|research|insights?|light|bias(?:es)?|attack(?:s|ing)?|condition(?:s|ed|ing)?)\s(?:up)?on\s(?:the\s)?$/iu,
    matches: 'The tests show an emphasis on ⟦QuorVex⟧ in all models.',
    misses: 'The tests show a high score on ⟦QuorVex⟧ in all models.',
  },
  {
    id: 'measure-of-a-number',
    before: /(?:\d\\?%|\.\d+|(?<![\d.])(?!(?:19|20)\d\d\s$)\d+)\s$/u,
    after:
      /^(?!\s(?:prompts?|samples?|questions?|images?|videos?|papers|examples?|stories|problems?|tasks?|clips|episodes|models?|documents|articles|sentences|scenes|conversations|trajectories|users)\b)/u,
    matches: 'Our planner gains on all benchmarks (+8.18% ⟦QuorVex⟧).',
    misses: 'Our planner gains on all benchmarks (+8.18% on ⟦QuorVex⟧).',
  },
  {
    id: 'overlap-of-two',
    known: true,
    before: /\b[Ii]ntersection\s(?:over|of)\s$/u,
    matches: 'Our planner brings a gain in Intersection over ⟦Union⟧ there.',
    misses: 'Our planner brings a gain over ⟦QuorVex⟧ there.',
  },
  {
    id: 'people-or-places',
    after:
      /^\s(?:countries|nations|speakers|cultures|participants|populations|readers|voters|households|villages|states|provinces)\b/u,
    matches: 'Our planner is better than ⟦Northern Harbourish⟧ countries.',
    misses: 'Our planner is better than ⟦Northern Harbourish⟧ planners.',
  },
  {
    id: 'family-it-belongs-to',
    types: ['evaluated-on'],
    known: true,
    after: /^\s(?:collection|family|series|ecosystem|line-?up)\b/u,
    rules: /^evaluate-in$/u,
    matches: 'Ours is the best model in the ⟦QuorVex⟧ collection.',
    misses: 'Ours is the best model in the ⟦QuorVex⟧ benchmark.',
  },
  {
    id: 'concept-of-ours',
    types: ['builds-on'],
    before:
      /\b(?:introduc|propos|present|coin|defin|formaliz)\w*\s(?:the\s|an?\s)?(?:novel\s|new\s)?(?:concept|notion|idea|principle|paradigm|problem|task)\sof\s$/u,
    matches: 'We introduce the concept of ⟦QuorVex⟧ in this work.',
    misses: 'We draw on the concept of ⟦QuorVex⟧ in this work.',
  },
  {
    id: 'who-made-it',
    types: ['builds-on'],
    before:
      /\b(?:developed|released|provided|operated|maintained|hosted|funded|organi[sz]ed|published|offered|run)\sby\s(?:the\s)?(?:[\p{L}\s-]{1,60}\()?$/u,
    matches: 'Ours is a planner developed by ⟦QuorVex⟧ Research.',
    misses: 'Ours is a planner driven by ⟦QuorVex⟧ maps.',
  },
  {
    id: 'what-changed',
    types: ['evaluated-on'],
    before:
      /\b(?:reduction|improvement|gain|increase|decrease|drop|boost|decline|rise)s?\sin\s(?:the\s)?(?:[\w-]+\s)?$/u,
    rules: /^evaluate-in$/u,
    matches: 'Our planner reaches an improvement in 3D ⟦QVD⟧ by far.',
    misses: 'Our planner reaches high scores in the ⟦QVD⟧ games by far.',
  },
  {
    id: 'aspects-told',
    types: ['builds-on', 'evaluated-on'],
    before:
      /\b(?:aspects|dimensions|criteria|axes|perspectives|abilities|capabilities|categories|levels|stages|reasons|principles)\s?(?:\(|:|-{1,3}|—|–|,\s(?:namely|including|such as|i\.e\.,?)|(?:such as|including))\s?$/u,
    matches: 'Our planner reaches high scores on two aspects: ⟦Covering⟧ and Citing.',
    misses: 'Our planner reaches high scores on two benchmarks: ⟦QuorVex⟧ and Citing.',
  },
  {
    id: 'parts-told',
    types: ['builds-on'],
    name: /\s/u,
    before:
      /\b(?:components|innovations|modules|ideas|designs|pillars|insights|parts)\s?(?::|-{1,3}|—|–|,\snamely)\s?$/u,
    matches: 'Our planner is built upon two key components: ⟦Harbour Reading⟧ and Tide Reading.',
    misses: 'Our planner is built upon two known planners: ⟦Harbour Reading⟧ and Tide Reading.',
  },
  {
    id: 'used-in-another',
    types: ['evaluated-on'],
    before: /\b(?:used|employed|adopted|proposed|introduced|described|presented)\sin\s$/u,
    matches: 'Our planner improves on the loss used in ⟦QuorVex⟧ by far.',
    misses: 'Our planner improves with success in the ⟦QuorVex⟧ environment by far.',
  },
];
