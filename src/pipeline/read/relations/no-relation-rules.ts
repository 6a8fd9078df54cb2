import type { RelationType } from '../../../model/facts.ts';

/**
 * What speaks against a relation that a phrase suggests, by the name or by the words right beside its list. Unless
 * `known` is given, a rule is for names alone that the vocabulary doesn't know.
 */
export interface NoRelationRule {
  readonly id: string;
  /** The types that it rules out; absent: all. */
  readonly types?: readonly RelationType[];
  /** It holds for known names too. */
  readonly known?: true;
  readonly name?: RegExp;
  /** Must match up to the name; it ends in `$`. */
  readonly before?: RegExp;
  /** Must match from the name's end, or that of the bracket behind it; it begins with `^`. */
  readonly after?: RegExp;
  /** Which relations' rules it concerns; absent: all. */
  readonly rules?: RegExp;
  /** A sentence from which it keeps a relation to the name in ⟦ ⟧, and one where it does not. */
  readonly matches: string;
  readonly misses: string;
}

const ADJECTIVES = String.raw`(?:(?!(?:of|on|in|for|with|to|from|using|by|via|as|at|over|and|or|than|across|called|named|is|are|we|that|which)\s)[\p{Ll}-]*[^s\s]\s){0,4}`;
const PART =
  '(?:modules?|blocks?|layers?|branch|heads?|loss(?:es)?|mechanisms?|strateg(?:y|ies)|units?|schemes?|components?|stages?|steps?|rewards?)';
const RUN = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+$/u;

/** The first that matches decides. */
export const NO_RELATION_RULES: readonly NoRelationRule[] = [
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
    id: 'own-by-article',
    types: ['builds-on'],
    name: RUN,
    before: new RegExp(String.raw`\b(?:an?|our)\s${ADJECTIVES}$`, 'iu'),
    matches: 'Our planner uses a ⟦Harbour Map Reader⟧ to sail.',
    misses: 'Our planner uses ⟦Harbour Map Reader⟧ to sail.',
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
    id: 'listed-part',
    types: ['builds-on'],
    name: RUN,
    before: /(?<!\b(?:[Ii]nspired|[Mm]otivated)\s(?:by|from)\s(?:the\s)?)$/u,
    rules: /^build-(?:combine|inspired|followed-by|replicate|improve)$/u,
    matches: 'Our planner incorporates ⟦Harbour Map Reading⟧ and two lamps.',
    misses: 'Our planner builds on ⟦Harbour Map Reading⟧ and two lamps.',
  },
  {
    id: 'hyphened-technique',
    types: ['builds-on'],
    name: /^\p{Lu}\p{Ll}+-(?:[\p{Ll}]+(?:ed|aware|guided|driven|level)|to-\p{Lu}\p{Ll}+)\s\p{Lu}/u,
    matches: 'Our planner employs ⟦Harbour-guided Map Reading⟧ to sail.',
    misses: 'Our planner employs ⟦Harbour Map Reading⟧ to sail.',
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
      /^\s(?:[\p{Lu}\d][\w-]*\s){0,2}(?:processors?|GPUs?|CPUs?|chips?|boards?|accelerators?|cores|hardware|devices?|smartphones?|workstations?)\b/u,
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
    id: 'seen-in-others',
    types: ['builds-on', 'evaluated-on'],
    known: true,
    before:
      /\b(?:absence|lack|shortcomings?|limits?|limitations?|failures?|gaps?)\b[^.;]{0,50}\bin\s(?:current|existing|recent|today['’]s|modern)\s(?:[\p{Lu}\p{Ll}-]+\s)?(?:LLMs|VLMs|MLLMs|models|systems|agents)\s?\(?(?:e\.g\.?,?|such as|like)\s$/u,
    matches: 'Our work confirms the absence of maps in current models (e.g., ⟦QuorVex⟧) by tests.',
    misses: 'Our work puts maps in current models (e.g., ⟦QuorVex⟧) by tests.',
  },
  {
    id: 'target-of-attacks',
    types: ['compares-with'],
    known: true,
    before: /\b(?:[Aa]ttacks?|[Jj]ailbreak\w*|ASRs?)\b[^.;]{0,60}\bagainst\s$/u,
    matches: 'Our attack reaches an attack success rate of 93% against ⟦QuorVex⟧ there.',
    misses: 'Our planner reaches a success rate of 93% against ⟦QuorVex⟧ there.',
  },
  {
    id: 'class-compared',
    types: ['compares-with'],
    name: /^\p{Lu}{2,5}s$/u,
    matches: 'Our planner outperforms open maps and ⟦QVXs⟧ by far.',
    misses: 'Our planner outperforms open maps and ⟦QVX⟧ by far.',
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
    id: 'kind-of-the-named',
    types: ['evaluated-on'],
    after: /^\s(?:benchmark|dataset)\s\p{Lu}[\p{L}\d-]*\p{Lu}/u,
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
    id: 'format-of-files',
    known: true,
    before: /\b(?:in|into|to|using|with|via|by)\s(?:the\s)?$/u,
    after: /^[\s-](?:formats?|formatted|file|files|syntax|notation)\b/u,
    matches: 'Our planner reads boxes with high scores in ⟦QuorVex⟧ format.',
    misses: 'Our planner reads boxes with high scores in ⟦QuorVex⟧ games.',
  },
  {
    id: 'format-or-licence',
    known: true,
    name: /^(?:(?:NV|MX)?(?:FP|BF|INT|TF)\d+|W\d+A\d+(?:KV\d+)?|CC-BY.*|System[-\s][12])$/iu,
    matches: 'Our planner is trained using ⟦NVFP4⟧ from the start.',
    misses: 'Our planner is trained using ⟦QuorVex⟧ from the start.',
  },
  {
    id: 'symbol',
    known: true,
    name: /^(?:\$?[A-Za-z]\$?-\p{Ll}+|(?:Multi|Single|Cross|Dual|Human)-(?:[MV]?LLM|VLM|GPU|CPU|RL|AI|UAV)s?|\d.*[\^×].*|\d+(?:times|sim)\S*|sim\d\S*|\d+(?:\.\d+)?[BMKT]|\p{Lu}{1,4}s?-to-\p{Lu}{1,4}|\p{Lu}{2,}-(?:to|versus|vs)-\p{Ll}+|\p{Ll}+-to-\p{Lu}\p{Ll}+|(?:high|low|non|pre|post|multi|cross|inter|intra)-\p{Lu}{2,}\d*|\d+e-?\d+|[1-4]D\s\p{Lu}\p{Ll}+|\S+-as-(?:an?-)?\p{Ll}+|(?:\d[\d.,]*\d|\d+[BMK])\p{Ll}{3,}|(?:right|left|up|down)arrow.*|NP-\p{Ll}+)$/u,
    matches: 'Our planner is trained using ⟦G-equivariant⟧ maps from the start.',
    misses: 'Our planner is trained using ⟦QuorVex⟧ maps from the start.',
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
    id: 'plain-noun',
    name: /^(?:New\s\p{Lu}\p{Ll}+|Full|[1-4][Dd]|Codes?|Models?|Data|Datasets?|Weights|Demos?|Tools?|Tasks?|Agents?)$/u,
    matches: 'Datasets, ⟦Codes⟧, and Models are released for success.',
    misses: 'We reach high scores on datasets such as ⟦QuorVex⟧ and more.',
  },
  {
    id: 'style-of-a-field',
    types: ['builds-on'],
    name: /^(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}+)$/u,
    rules: /^build-ending-like$/u,
    matches: 'Our planner makes ⟦CQ⟧-style charts.',
    misses: 'Our planner makes ⟦QuorVex⟧-style charts.',
  },
  {
    id: 'own-macro',
    known: true,
    name: /^\\(?:ours?|name|model|method|framework|system|bench|benchmark|dataset)\w*$/iu,
    matches: 'This is a planner built on ⟦\\Ours⟧ from the start.',
    misses: 'This is a planner built on ⟦QuorVex⟧ from the start.',
  },
  {
    id: 'measure',
    known: true,
    name: /(?:IoU|[Dd]ice|BLEU|ROUGE|METEOR|PSNR|SSIM|LPIPS|FID|FVD|WER|CER|mAP|NDCG|MRR|AUROC|AUC|F1|[a-zT]Score|[a-z]Reward|^Avg|^Acc|^[GMT]?(?:MAC|FLOP)[sS]?|^AU(?:ROC|PRC|ARC|RC|C)|^CLIP-[IT]$)(?:[-@.]\S*)?$/u,
    matches: 'Our planner improves ⟦gIoU⟧ by 8.2 points.',
    misses: 'Our planner improves ⟦QuorVex⟧ by 8.2 points.',
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
    before: /\bmetrics?\s?,?\s?(?:\(|such as\s|including\s|like\s|namely\s|:\s|e\.g\.,?\s)$/u,
    matches: 'Our planner is judged by employing standard metrics such as ⟦QuorVex⟧ and more.',
    misses: 'Our planner is built by employing standard models such as ⟦QuorVex⟧ and more.',
  },
  {
    id: 'plural-of-things',
    types: ['builds-on'],
    name: /^\p{Lu}{2,5}s$/u,
    matches: 'Our planner is steered by using ⟦UQDs⟧ alone.',
    misses: 'Our planner is steered by using ⟦UQD⟧ alone.',
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
    types: ['builds-on', 'evaluated-on'],
    before: /\d\\?%?\s$/u,
    matches: 'Our planner gains on all benchmarks (+8.18% ⟦QuorVex⟧).',
    misses: 'Our planner gains on all benchmarks (+8.18% on ⟦QuorVex⟧).',
  },
  {
    id: 'adjective-of-things',
    types: ['builds-on'],
    name: /^\p{Lu}{2,5}s?$/u,
    after:
      /^\s(?:control|controls|capacity|learners|supervision|tags?|signals?|images?|imagery|scans?|sequences|samples|conference|theory|levels?|conditions?|values?|features?|records?|reports?|notes?|questions?|rules?|nodes?|channels?|inputs?|outputs?|prices?|markets?|patients?|students?|users?|workloads?|clusters?|devices?|sensors?|cameras?|videos?|recordings?|measurements?|spectra|spectrum|communit(?:y|ies)|domains?|scenarios?|settings?|labels?|annotations?|constraints?|experts?|infrastructure|hardware|acceleration)\b/u,
    rules: /^build-(?:using|from|improve|use|combine|inspired|enable|applied-to)$/u,
    matches: 'Our planner is steered by ⟦PWQ⟧ control of the lamps.',
    misses: 'Our planner is steered by ⟦PWQ⟧ alone.',
  },
  {
    id: 'overlap-of-two',
    known: true,
    before: /\b[Ii]ntersection\s(?:over|of)\s$/u,
    matches: 'Our planner brings a gain in Intersection over ⟦Union⟧ there.',
    misses: 'Our planner brings a gain over ⟦QuorVex⟧ there.',
  },
  {
    id: 'class-of-others',
    types: ['compares-with'],
    name: /^\p{Lu}{2,6}s?$/u,
    before:
      /\b(?:existing|prior|previous|other|conventional|traditional|current|larger|annotated|available|classical|state-of-the-art|SOTA)\s(?:[\p{Ll}-]+\s){0,2}$/u,
    after: /^\s(?:methods|approaches|datasets|techniques|works|corpora|benchmarks|studies|solutions)\b/u,
    matches: 'Our planner is far better than existing ⟦QVX⟧ methods.',
    misses: 'Our planner is far better than existing methods such as ⟦QVX⟧ there.',
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
    id: 'plain-domain',
    types: ['evaluated-on'],
    name: /^\p{Lu}\p{Ll}+$/u,
    after:
      /^(?:,?\s(?:and|or)\s\p{Lu}\p{Ll}+)?\s(?:domains|areas|fields|disciplines|subjects|categories|aspects|dimensions|perspectives|languages)\b/u,
    matches: 'Our planner reaches high scores across ⟦Harbour⟧ and QuorVex domains.',
    misses: 'Our planner reaches high scores across ⟦Harbour⟧ and QuorVex datasets.',
  },
  {
    id: 'task-in-capitals',
    types: ['evaluated-on'],
    name: /^(?:\p{Lu}\p{Ll}+[\s-]){1,3}(?:Answering|Summari[sz]ation|Translation|Classification|Recognition|Detection|Segmentation|Retrieval|Generation|Analysis|Understanding|Reasoning|Extraction|Estimation|Prediction|Forecasting|Captioning|Tracking|Planning|Navigation|Parsing|Inference|Modeling|Completion|Reconstruction|Matching|Editing|Grounding|Learning)$/u,
    after: /^(?!\s(?:benchmark|dataset|challenge|suite|corpus|environment|leaderboard))/u,
    matches: 'Our planner leads on tasks such as ⟦Harbour Classification⟧ and more.',
    misses: 'Our planner leads on tasks such as ⟦Harbour Quorum⟧ and more.',
  },
  {
    id: 'language-code',
    types: ['evaluated-on', 'compares-with'],
    name: /^\p{Lu}\p{Ll}$/u,
    matches: 'Our planner reaches high scores on ⟦Qv⟧ there.',
    misses: 'Our planner reaches high scores on ⟦QuorVex⟧ there.',
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
      /\b(?:developed|released|provided|operated|maintained|hosted|funded|organi[sz]ed|published|offered|run)\sby\s(?:the\s)?$/u,
    matches: 'Ours is a planner developed by ⟦QuorVex⟧ Research.',
    misses: 'Ours is a planner driven by ⟦QuorVex⟧ maps.',
  },
  {
    id: 'machine',
    known: true,
    name: /^(?:(?:NVIDIA|Nvidia)(?!\s(?:Omniverse|Isaac|Cosmos|Nemotron|Canary|Parakeet|FLARE|NeMo))|Ge[Ff]orce|RTX|GTX|Jetson|Raspberry\sPi|Xeon|Snapdragon|AMD|Intel|Apple\s[AM]\d+|MacBook|Galaxy\sS\d+|Pixel\s\d+)\b/u,
    types: ['builds-on', 'evaluated-on'],
    matches: 'Our planner reaches high speed on the ⟦Jetson Orin⟧ alone.',
    misses: 'Our planner reaches high scores on the ⟦QuorVex Orin⟧ alone.',
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
    id: 'country',
    name: /^(?:(?:The\s)?(?:United\s(?:States|Kingdom|Nations|Arab Emirates)|New\s(?:Zealand|York(?!\s(?:Times|er))|Jersey|England)|(?:South|North)\s(?:Korea|America|Africa)|Hong\sKong|Saudi\sArabia|European\sUnion|Los\sAngeles|San\sFrancisco|Sri\sLanka))\b/u,
    matches: 'Our maps are collected from the ⟦United States⟧ alone.',
    misses: 'Our maps are collected from the ⟦United Harbours⟧ alone.',
  },
  {
    id: 'label-given',
    name: /^\p{Lu}{3,}$/u,
    before: /\b(?:classif|label|flag|mark|predict)\w*\b[^.;]{0,80}\bas\s$/u,
    matches: 'Our planner uses lamps to classify boats as ⟦BLOCK⟧ with care.',
    misses: 'Our planner uses lamps such as ⟦BLOCK⟧ with care.',
  },
  {
    id: 'used-in-another',
    types: ['evaluated-on'],
    before: /\b(?:used|employed|adopted|proposed|introduced|described|presented)\sin\s$/u,
    matches: 'Our planner improves on the loss used in ⟦QuorVex⟧ by far.',
    misses: 'Our planner improves with success in the ⟦QuorVex⟧ environment by far.',
  },
];
