import type { Trigger } from './trigger.ts';

/** Phrases that say what the contribution is made of. */
export const BUILDS_ON_TRIGGERS: readonly Trigger[] = [
  {
    id: 'build-based-on',
    phrase:
      'based|built|build|builds|building|founded|grounded|implemented|instantiated|developed|relying|relies|~rely|rooted|premised|centered|deployed on|upon|atop|around|over|in',
    type: 'builds-on',
    matches: 'Our planner is built upon Quorvex.',
    rejects: 'Our planner is better than Quorvex.',
  },
  {
    id: 'build-on-top-of',
    phrase: 'top|basis|foundation|back of',
    type: 'builds-on',
    matches: 'We run our planner on top of Quorvex.',
    rejects: 'Our planner stays ahead of Quorvex.',
  },
  {
    id: 'build-fine-tune',
    phrase:
      '~fine-tune|~finetune|~post-train|~initialize|~pretrain|~pre-train|~distill|~quantize|~prune|~compress|~specialize|~train|~retrain|~align',
    type: 'builds-on',
    role: 'base-model',
    matches: 'We fine-tune Quorvex on our letters.',
    rejects: 'We test our letters on Quorvex.',
  },
  {
    id: 'build-trained-with',
    phrase:
      '~train|~optimize|~fine-tune|~finetune|~post-train|~align|~update|~learn|~tune|optimization|training|learning|trained with|via|using|by|through',
    type: 'builds-on',
    role: 'trains-with',
    matches: 'The policy is optimized with Quorvex.',
    rejects: 'The policy is compared with Quorvex.',
  },
  {
    id: 'build-start-from',
    phrase:
      '~start|~begin|~initialize|~derive|~distill|~transfer|~depart|~inherit|~adapt|~borrow|~bootstrap from|with',
    type: 'builds-on',
    matches: 'Starting from Quorvex, we add a map.',
    rejects: 'Unlike Quorvex, we add a map.',
  },
  {
    id: 'build-expand-on',
    phrase: '~extend|~expand on|upon',
    type: 'builds-on',
    role: 'modifies',
    matches: 'Our planner expands on Quorvex.',
    rejects: 'Our planner stands on Quorvex.',
  },
  {
    id: 'build-extend',
    phrase:
      '~extend|expands|~modify|~generalize|~generalise|~reformulate|~reinterpret|~augment|~upgrade|~refine|~enrich|~rethink|~revisit|~adapt|~reframe|~continue|~equip|~stabilize|~scale|~simplify',
    type: 'builds-on',
    role: 'modifies',
    matches: 'We extend Quorvex to rooms with stairs.',
    rejects: 'Stairs extend rooms beyond Quorvex.',
  },
  {
    id: 'build-improve',
    phrase: '~improve|~enhance|~strengthen|~boost|~empower|~accelerate|~elevate|~raise',
    type: 'builds-on',
    role: 'base-model',
    matches: 'Our filter improves Quorvex on long letters.',
    rejects: 'Our filter improves over Quorvex on long letters.',
  },
  {
    id: 'build-enable',
    phrase: '~enable|~allow|~help|~teach|~equip|~empower',
    type: 'by-kind',
    role: 'base-model',
    matches: 'Our filter enables the Quorvex model to read long letters.',
    rejects: 'Our filter enables the Quorvex method to read long letters.',
  },
  {
    id: 'build-variant-of',
    phrase:
      'variant|variants|extension|version|modification|generalization|adaptation|instantiation|instance|application|implementation|integration|combination|formulation|objective|principle|principles|framework|paradigm|extensions|reformulation|analogue|analog|family|use|adoption|spirit|idea|ideas|concept|route of|behind|from',
    type: 'builds-on',
    role: 'modifies',
    matches: 'Our planner is a lighter variant of Quorvex.',
    rejects: 'Our planner avoids the cost of Quorvex.',
  },
  {
    id: 'build-use',
    phrase:
      '~use|~employ|~adopt|~leverage|~utilize|~utilise|~apply|~exploit|~harness|~deploy|~implement|~invoke|~query|~prompt|~repurpose|~choose|~select|~instantiate|~take|~perform|~run|~conduct',
    type: 'builds-on',
    role: 'component',
    matches: 'We use Quorvex to draw the map.',
    rejects: 'We beat Quorvex at drawing the map.',
  },
  {
    id: 'build-combine',
    phrase:
      '~integrate|~combine|~incorporate|~unify|~synergize|~merge|~couple|~blend|~fuse|~bridge|~mix|~interleave|~pair|~support|include|includes|~comprise|~feature|~embed|~plug|~cover|~connect|~marry|~hybridize|~contain|~reconcile|~inject|~add with|into|of?',
    type: 'builds-on',
    role: 'component',
    matches: 'Our planner integrates Quorvex into its loop.',
    rejects: 'Our planner dethrones Quorvex in its loop.',
  },
  {
    id: 'build-using',
    phrase: 'using|via|through|by|with|under',
    type: 'by-kind',
    role: 'component',
    matches: 'We draw the map with Quorvex.',
    rejects: 'We draw the map unlike Quorvex.',
  },
  {
    id: 'build-inspired',
    phrase:
      'inspired|motivated|guided|powered|driven|supervised|generated|produced|judged|scored|annotated|backed|supported|verified|assisted|labeled|synthesized by|from|with',
    type: 'builds-on',
    role: 'component',
    matches: 'Inspired by Quorvex, we add a map.',
    rejects: 'Surpassed by none, Quorvex adds a map.',
  },
  {
    id: 'build-follow',
    phrase: '~follow',
    type: 'builds-on',
    role: 'modifies',
    matches: 'Following Quorvex, we add a map.',
    rejects: 'Leaving Quorvex, we add a map.',
  },
  {
    id: 'build-data-from',
    phrase:
      '~construct|~build|~derive|~curate|~extract|~collect|~source|~sample|~mine|~draw|~crawl|~gather|~create|~generate|~filter|~aggregate|~select|~adapt|~scrape|~compile|~repurpose|~synthesize|~annotate|data|samples|images|videos|texts|questions|problems|papers|tasks|datasets|tables|articles|trajectories|recordings|posts|documents|pages from',
    type: 'builds-on',
    role: 'data',
    matches: 'Our letters are curated from Quorvex.',
    rejects: 'We test our letters on Quorvex.',
  },
  {
    id: 'build-from',
    phrase: 'from',
    type: 'builds-on',
    role: 'data',
    needs:
      /\b(?:construct\w*|curat\w*|deriv\w*|collect\w*|extract\w*|sourc\w*|sampl\w*|build\w*|built|distil\w*|dataset|corpus|creat\w*|generat\w*|compil\w*|filter\w*|train\w*|drawn|initiali\w*|start\w*)\b/u,
    matches: 'We construct a small corpus of letters from Quorvex.',
    rejects: 'Accuracy on Quorvex rises from little to much.',
  },
  {
    id: 'build-data-of',
    phrase: 'subset|subsets|portion|annotations|annotation|volumes|images|extension of|from',
    type: 'builds-on',
    role: 'data',
    matches: 'We annotate a subset of Quorvex.',
    rejects: 'We annotate more than Quorvex.',
  },
  {
    id: 'build-applied-to',
    phrase:
      '~apply|applicable|~generalize|~transfer|~port|~adapt|~extend|~integrate|~incorporate|~plug|~inject|~add|~deploy|integration|application to|into|on|with',
    type: 'by-kind',
    role: 'base-model',
    matches: 'Applied to Quorvex models, our filter halves the cost.',
    rejects: 'Compared to Quorvex, our filter halves the cost.',
  },
  {
    id: 'build-backbones',
    phrase: 'backbone|backbones such|like|including|:|,|( as?',
    type: 'builds-on',
    role: 'base-model',
    matches: 'It is made for small backbones like Quorvex.',
    rejects: 'It is made for small rooms like Quorvex.',
  },
  {
    id: 'build-replicate',
    phrase: '~replicate|~reproduce|~emulate|replication|reproduction of?',
    type: 'builds-on',
    role: 'modifies',
    matches: 'We replicate Quorvex with small means.',
    rejects: 'We repel Quorvex with small means.',
  },
  {
    id: 'build-data-of-collection',
    phrase: 'dataset|corpus|collection of',
    type: 'builds-on',
    role: 'data',
    matches: 'We annotate a collection of many Quorvex letters.',
    rejects: 'We annotate many letters on Quorvex.',
  },
  {
    id: 'build-study',
    phrase:
      'investigation|study|analysis|understanding|examination|characterization|audit|evaluation of|into|on',
    type: 'by-kind',
    role: 'component',
    matches: 'We give a systematic investigation of the Quorvex method.',
    rejects: 'We give a systematic refutation of the Quorvex method.',
  },
  {
    id: 'build-propose',
    phrase: '~propose|~present|~develop|~design|~introduce a|an',
    type: 'builds-on',
    role: 'modifies',
    matches: 'We propose a lighter Quorvex algorithm.',
    rejects: 'We propose a lighter map for Quorvex.',
  },
  {
    id: 'build-followed-by',
    phrase: 'followed preceded|by|with by?',
    type: 'builds-on',
    role: 'trains-with',
    matches: 'A warm-up is followed by Quorvex in our recipe.',
    rejects: 'A warm-up is beaten by us on Quorvex.',
  },
];
