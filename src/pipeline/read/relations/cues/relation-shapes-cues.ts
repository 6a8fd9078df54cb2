import type { Cues } from '../../text/cue.ts';

/** What is asked of the words that tell shapes of phrases. */
export const SHAPE_CUES = {
  series: {
    pattern: /^(?:series|family)$/u,
    matches: 'Quorvex-⟦series⟧ benchmarks',
    misses: 'Quorvex-⟦style⟧ benchmarks',
  },
  taught: {
    pattern:
      /^(?:trained|fine-tuned|finetuned|post-trained|tuned|optimized|enhanced|equipped|augmented|aligned|improved|empowered|strengthened|combined|integrated)$/u,
    matches: 'Quorvex ⟦trained⟧ with Lantern',
    misses: 'Quorvex ⟦compared⟧ with Lantern',
  },
  model: {
    pattern: /^models?$/u,
    matches: 'Quorvex ⟦models⟧ with Lantern',
    misses: 'Quorvex ⟦maps⟧ with Lantern',
  },
  taughtBy: {
    pattern: /^(?:with|by|using|via|on)$/u,
    matches: 'Quorvex trained ⟦with⟧ Lantern',
    misses: 'Quorvex trained ⟦before⟧ Lantern',
  },
  data: {
    pattern: /^(?:dataset|data|corpus)$/u,
    matches: 'Quorvex trained on the ⟦dataset⟧',
    misses: 'Quorvex trained on the ⟦sea⟧',
  },
  ours: {
    pattern: /^(?:our|ours)$/u,
    matches: 'Quorvex trained with ⟦ours⟧',
    misses: 'Quorvex trained with ⟦care⟧',
  },
  led: {
    pattern: /^(?:guided|trained|equipped|powered|enhanced|optimized|fine-tuned|with|using|applying|by)$/u,
    matches: '⟦guided⟧ by lantern, a small quorvex learns.',
    misses: '⟦unlike⟧ Lantern, a small Quorvex learns.',
  },
  smaller: {
    pattern: /^(?:an?|the|even|our|small|[\d.]+[bm]|[\p{Ll}]+-scale|smaller|tiny)$/u,
    matches: 'Guided by Lantern, a ⟦small⟧ Quorvex learns.',
    misses: 'Guided by Lantern, a ⟦rival⟧ Quorvex learns.',
  },
  fallsBehind: {
    pattern:
      /^(?:lags?|lagged|trails?|trailed|underperforms?|underperformed|falls? (?:short|behind)|fell (?:short|behind)|performs? (?:worse|poorly)|(?:achieves?|achieved|achieving|reaches|reach|reached|reaching|attains?|attained|attaining|scores?|scored|scoring|gets?) (?:only|merely|just|below|under|less)|(?:only|merely|just) (?:achieves?|achieved|reaches|reach|reached|attains?|attained|scores?|scored|gets?))\b/u,
    matches: 'Quorvex ⟦lags behind ours⟧',
    misses: 'Quorvex ⟦leads all others⟧',
  },
  isLess: {
    pattern:
      /^(?:model|models|performance|accuracy|score)?\b[^,;.]*\b(?:is|are|was|were|remains?) (?:\p{Ll}+ly |much |far )?(?:lower|worse|inferior|weaker|slower|smaller|less accurate)\b.*\bthan (?:our|ours)\b/u,
    matches: 'Quorvex ⟦performance at sea is significantly lower than our⟧ own.',
    misses: 'Quorvex ⟦performance at sea is significantly higher than our⟧ own.',
  },
  madeOfModel: {
    pattern: /^(?:agents?|policy|policies|models?|version|variants?|system)$/u,
    matches: 'our prompt-based Quorvex ⟦agent⟧',
    misses: 'our prompt-based Quorvex ⟦lamp⟧',
  },
  describes: {
    pattern: /^(?!(?:our|the|a|an|to|and|or|of|for|on|in)$)[\p{Ll}\d.-]*[^s\s]$/u,
    matches: 'our ⟦prompt-based⟧ Quorvex agent',
    misses: 'our ⟦of⟧ Quorvex agent',
  },
  backbone: {
    pattern: /^backbones?$/u,
    matches: 'its ⟦backbone⟧ Quorvex',
    misses: 'its ⟦rival⟧ Quorvex',
  },
  beforeTold: {
    pattern: /^(?:\(|,|i\.e|\.|:)$/u,
    matches: 'the base model ⟦(⟧Quorvex)',
    misses: 'the base model ⟦of⟧ Quorvex',
  },
  others: {
    pattern: /^(?:methods|approaches|models|baselines|systems|works|pipelines)$/u,
    matches: 'Quorvex-style ⟦approaches⟧',
    misses: 'Quorvex-style ⟦learning⟧',
  },
  ofField: {
    pattern:
      /^(?:methods?|approach(?:es)?|models?|algorithms?|techniques?|systems?|baselines|agents|frameworks?|works|solutions|llms|vlms|mllms|lvlms)$/u,
    matches: 'existing QVX ⟦methods⟧',
    misses: 'existing QVX ⟦maps⟧',
  },
  consists: {
    pattern: /\b(?:compris|consist|contain|includ|cover|span|featur|has|have|with)\w*\b/u,
    matches: 'Lantern ⟦comprises tasks such as⟧ Quorvex.',
    misses: 'Lantern ⟦leads on tasks such as⟧ Quorvex.',
  },
  measure: {
    pattern: /^(?:scores?|metrics?|dimensions?|aspects?|axes|criteria|levels?|errors?|rates?)$/u,
    matches: 'across Quality and Semantic ⟦scores⟧',
    misses: 'across Quality and Semantic ⟦benchmarks⟧',
  },
  asNews: {
    pattern: /^(?:an?|our|the|novel|new|\))$/u,
    matches: 'integrates ⟦a⟧ Tide Reading (TR)',
    misses: 'integrates ⟦old⟧ Tide Reading (TR)',
  },
  toldMore: {
    pattern: /^(?:,? ?(?:which|that|where))/u,
    matches: 'Tide Reading (TR)⟦, which⟧ reads',
    misses: 'Tide Reading (TR)⟦, and⟧ more',
  },
  techniques: {
    pattern: /^(?:techniques|algorithms|methods|optimizers|models|networks)$/u,
    matches: 'three ⟦techniques⟧ (Tide Reading (TR) and more)',
    misses: 'three ⟦stages⟧ (Tide Reading (TR) and more)',
  },
  network: {
    pattern: /^Networks?$/u,
    matches: 'the Tide Reading ⟦Network⟧ (TRNet)',
    misses: 'the Tide Reading ⟦Module⟧ (TRM)',
  },
  performs: {
    pattern: /^(?:perform|conduct|run|ran)/u,
    matches: 'we ⟦perform⟧ Tide Reading',
    misses: 'we ⟦use⟧ Tide Reading',
  },
  comprises: {
    pattern: /^(?:compris|contain|includ|cover|featur)/u,
    matches: 'Lantern ⟦comprises⟧ Tide Reading',
    misses: 'Lantern ⟦combines⟧ Tide Reading',
  },
} as const satisfies Cues;
