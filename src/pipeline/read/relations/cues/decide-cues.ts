import type { Cues } from '../../text/cue.ts';

/** What is asked of the words around a name before it is decided what it is to the contribution. */
export const DECIDE_CUES = {
  tried: {
    pattern: /\b(?:[Ee]xperiments?|[Rr]esults|[Ee]valuations?|consistently)\b/u,
    matches: '⟦Experiments⟧ show that it consistently improves Quorvex.',
    misses: '⟦Sailors⟧ say that it improves Quorvex.',
  },
  data: {
    pattern: /^(?:datasets?|data|corpus|corpora)$/u,
    matches: 'our ⟦dataset⟧ alone outperforms Quorvex',
    misses: 'our ⟦planner⟧ alone outperforms Quorvex',
  },
  amount: {
    pattern:
      /\d(?:\.\d+)?\s?(?:\\?%|points|x\b|times)|\bfrom \d|\bby (?:up to |over |about |nearly |as much as )?\+?\d|\+\d/u,
    matches: 'It improves Quorvex by 4%.',
    misses: 'It improves Quorvex by far.',
  },
  farther: {
    pattern:
      /^(?:of|for|to|with|on|by|via|from|using|in|that|which|who|when|while|as|than|over|into|upon|is|are|was|were|and|or|we|our|its|their|;)$/u,
    matches: 'We use maps ⟦of⟧ Quorvex.',
    misses: 'We use small ⟦maps⟧ Quorvex.',
  },
  plainHead: {
    pattern:
      /(?:Benchmark|Corpus|Dataset|Framework|Design|Module|Mechanism|Strategy|Score|Rate|Error|Accuracy|Question|Task)s?$/u,
    matches: 'uses the ⟦Harbour Reading Module⟧',
    misses: 'uses ⟦Harbour Quorum⟧',
  },
  opener: {
    pattern: /^(?:such|including|like|namely|\(|:)$/u,
    matches: 'planners ⟦such⟧ as Quorvex',
    misses: 'planners ⟦of⟧ Quorvex',
  },
  base: {
    pattern: /^(?:model|models|system|agent|framework|network|architecture)$/u,
    matches: 'a ⟦model⟧ based on Bunny',
    misses: 'a ⟦map⟧ based on Bunny',
  },
  endsPhrase: {
    pattern: /^(?:[,.;)]|and|with|that|which)$/u,
    matches: 'a model based on Bunny ⟦that⟧ sails',
    misses: 'a model based on Bunny ⟦ears⟧',
  },
  pretrained: {
    pattern: /^pre-?train(?:ed|ing)$/u,
    matches: 'a planner ⟦pretrained⟧ on Quorvex',
    misses: 'a planner ⟦tried⟧ on Quorvex',
  },
  onSome: {
    pattern: /\b(?:on|in|across)(?: [\p{Ll}\d-]+){0,4}$/u,
    matches: 'its score ⟦on a small⟧ subset of Quorvex',
    misses: 'it takes ⟦from a small⟧ subset of Quorvex',
  },
  trainsOn: {
    pattern: /\b(?:train\w*|fine-?tun\w*|annotat\w*|collect\w*) (?:on|in)/u,
    matches: 'it is ⟦trained on⟧ a subset of Quorvex',
    misses: 'its score ⟦on⟧ a subset of Quorvex',
  },
  scoredOn: {
    pattern:
      /\b(?:performance|accuracy|results?|scores?|gains?) (?:on|across|in)\b|\b(?:evaluat|test|benchmark|assess|validat|experiment)\p{Ll}*(?: (?!by\b|using\b|train)\S+){0,4} (?:on|across)(?: (?!by\b|using\b|train)\S+){0,5}$/u,
    matches: 'its ⟦performance on⟧ tasks from Quorvex',
    misses: 'it takes ⟦tasks on⟧ maps from Quorvex',
  },
  scoredIn: {
    pattern:
      /\d|\b(?:performance|accurac\p{Ll}+|success|scor\p{Ll}+|results?|experiments?|simulations?|evaluat\p{Ll}+|test\p{Ll}*|validat\p{Ll}+|gains?|improve\p{Ll}*|rates?|superior\p{Ll}*|outperform\p{Ll}*|excel\p{Ll}*|(?:first|second|third|1st|2nd|3rd) place|rank\p{Ll}*|conducted|level|winning|state-of-the-art|sota)\b/u,
    matches: 'high ⟦accuracy⟧ in Quorvex',
    misses: 'high ⟦spirits⟧ in Quorvex',
  },
  wins: {
    pattern: /\b(?:outperform|surpass|achiev|improv|exceed|reach)\p{Ll}*\b|%/u,
    matches: 'In Quorvex, ours ⟦outperforms⟧ all.',
    misses: 'In Quorvex, ours ⟦sails⟧ on.',
  },
  setThere: {
    pattern:
      /^\)?\s(?:and\s\S+\s)?(?:\p{Ll}+\s)?(?:tasks?|settings?|tracks?|shared|simulations?|experiments?)\b/u,
    matches: 'it sails in Quorvex⟦ tasks⟧',
    misses: 'it sails in Quorvex⟦ storms⟧',
  },
  variants: {
    pattern: /^(?:variants|versions)$/u,
    matches: 'in three ⟦variants⟧ of Quorvex',
    misses: 'in three ⟦spirits⟧ of Quorvex',
  },
  onAll: {
    pattern: /\b(?:on|in|across)(?: (?:all|the|two|three|four|five|different|both|several))*$/u,
    matches: 'gains 3% ⟦in three⟧ variants of Quorvex',
    misses: 'we make ⟦three⟧ variants of Quorvex',
  },
  trial: {
    pattern: /\b(?:evaluat|test|assess|validat|experiment)\w*/iu,
    matches: 'We ⟦evaluate it with recordings from⟧ Quorvex.',
    misses: 'We ⟦draw it with recordings from⟧ Quorvex.',
  },
  madeInto: {
    pattern:
      /^[^.;,]{0,40}?\bto\s(?:\w+ly\s)?(?:build|construct|generate|create|synthesi[sz]e|curate|train|derive|collect|sample|extract|form|obtain)\b/u,
    matches: 'We use Quorvex⟦ to build maps⟧.',
    misses: 'We use Quorvex⟦ to sail⟧.',
  },
  faults: {
    pattern: /\b(?:fails?|limitations?|shortcomings?|flaws?|pitfalls?|weaknesses)\b/u,
    matches: 'We evaluate where Quorvex ⟦fails⟧.',
    misses: 'We evaluate where Quorvex ⟦sails⟧.',
  },
  tested: {
    pattern: /^(?:evaluat|assess|test|benchmark)ed$/u,
    matches: 'It is ⟦evaluated⟧ on the Quorvex framework.',
    misses: 'It is ⟦built⟧ on the Quorvex framework.',
  },
  harness: {
    pattern: /^(?:framework|toolkit|harness|platform|protocol)$/u,
    matches: 'It is evaluated on the Quorvex ⟦harness⟧.',
    misses: 'It is evaluated on the Quorvex ⟦planner⟧.',
  },
  dataMade: {
    pattern:
      /\b(?:dataset|corpus|benchmark|collection|pairs|samples|images|questions)\b[^.;,]{0,40}\b(?:created|constructed|built|generated|derived|synthesi[sz]ed|assembled|compiled|curated)\s(?:by|using|from|with|via)\b[^.;,]{0,40}$/u,
    matches: '⟦A corpus of letters created by mixing⟧ Quorvex sails.',
    misses: '⟦A planner that is created by mixing⟧ Quorvex sails.',
  },
  madeFrom: {
    pattern:
      /\b(?:curat|construct|collect|deriv|sampl|drawn?|built|build|sourc|compil|aggregat|assembl|gather|select|extract|adapt|creat|generat|repurpos|synthesi)\w*\b[^.;]{0,80}\bfrom\s(?:[\p{L}\d-]+\s){0,4}(?:datasets|benchmarks|corpora|sources|collections)\b[^.;\p{L}]{0,4}(?:(?:including|such as|like|namely|i\.e\.,|e\.g\.,)\s)?$/u,
    matches: '⟦We curate letters from five old datasets (⟧Quorvex and Harbour)',
    misses: '⟦We score our planner on five old datasets (⟧Quorvex and Harbour)',
  },
  quickens: {
    pattern: /^(?:accelerat|speed)/u,
    matches: 'it ⟦accelerates⟧ Quorvex by 2',
    misses: 'it ⟦raises⟧ Quorvex by 2',
  },
  source: {
    pattern:
      /^(?:(?:English |German |Korean )?Wikipedia|Wikidata|Wikimedia|arXiv|Reddit|Twitter|YouTube|PubMed(?: Central)?|GitHub|OpenStreetMap|Common ?Crawl|Kaggle|Stack ?(?:Overflow|Exchange)|Semantic Scholar|Flickr|Weibo|TikTok|Hugging ?Face|WordNet|ConceptNet|UMLS|Freebase|DBpedia|YAGO)$/u,
    matches: '⟦Wikipedia⟧',
    misses: '⟦WikiText⟧',
  },
  carriesOver: {
    pattern: /^(?:transfer|generali)/u,
    matches: 'It ⟦transfers⟧ to Quorvex.',
    misses: 'It is ⟦applied⟧ to Quorvex.',
  },
  comparedTo: {
    pattern: /\bcompar(?:e|es|ed|ing)\s(?:\S+\s){1,4}(?:to|with|against)(?:\s[\p{Ll}-]+){0,3}$/u,
    matches: 'we ⟦compare our letters to two popular⟧ datasets, Quorvex',
    misses: 'we ⟦compare our letters on two popular⟧ datasets, Quorvex',
  },
  implements: {
    pattern: /\bimplement(?:s|ed|ing)?\b(?!.*\b(?:and|or|that|which|,|to)\b)/u,
    matches: 'We ⟦implement⟧ our planner in Quorvex.',
    misses: 'We ⟦try⟧ our planner in Quorvex.',
  },
  triedThere: {
    pattern: /^(?:on|in|across|using|with|within|inside)$/u,
    matches: 'It is tested ⟦on⟧ Quorvex.',
    misses: 'It ⟦tests⟧ Quorvex.',
  },
  tests: {
    pattern: /^\s(?:[\p{Ll}-]+\s){0,2}(?:evaluations?|tests?|benchmarks?|questions)\b/u,
    matches: 'by 9% in QVX⟦ accuracy evaluations⟧',
    misses: 'by 9% in QVX⟦ accuracy⟧',
  },
  follows: {
    pattern: /^(?:style|styled|like|inspired|derived|variants?)/u,
    matches: 'Quorvex-⟦style⟧ planning',
    misses: 'Quorvex-⟦based⟧ planning',
  },
  saysNothing: {
    pattern:
      /^(?:free|level|specific|only|agnostic|class|scale|size|sized|centric|centered|aware|compatible|related|native|ready|type|in-the-loop|equivalent|grade|weighted|induced|tailored|aided|aligned|enabled|standardi[sz]ed|friendly|compliant|led$)/u,
    matches: 'Quorvex-⟦scale⟧ planning',
    misses: 'Quorvex-⟦guided⟧ planning',
  },
  measures: {
    pattern: /^(?:metrics?|measures)$/u,
    matches: 'Quorvex-based ⟦metrics⟧',
    misses: 'Quorvex-based ⟦maps⟧',
  },
} as const satisfies Cues;
