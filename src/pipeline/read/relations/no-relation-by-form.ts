import type { NoRelationRule } from './no-relation-rule.ts';

/** What the form of a name says against a relation: that it is a short form for a task, or a technique coined in passing. */
export const NO_RELATION_BY_FORM: readonly NoRelationRule[] = [
  {
    id: 'two-letters',
    types: ['builds-on', 'evaluated-on'],
    name: /^\p{Lu}{1,2}s?$/u,
    after:
      /^(?!\)?\s(?:[\p{Ll}-]+\s)?(?:algorithms?|frameworks?|methods?|optimi[sz]ers?|solvers?|benchmarks?|datasets?|corpus|models?|networks?|simulator)\b)/u,
    matches: 'Our planner is steered by using ⟦QV⟧ alone.',
    misses: 'Our planner is steered by using the ⟦QV⟧ algorithm alone.',
  },
  {
    id: 'coined-technique',
    types: ['builds-on'],
    name: /^(?=\S*\s)(?=.*\p{Ll}-\p{L})(?!.*\d)\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)+$/u,
    before: /(?<!\b(?:so-called|classical|well-known|known as|popular)\s)$/u,
    rules: /^build-(?:using|use|trained-with|into|passive|ending-based|made-for|fine-tune|start-from)$/u,
    matches: 'Our planner is steered by using ⟦Two-Level Tide QuorVex⟧ alone.',
    misses: 'Our planner is steered by using ⟦Two-QuorVex⟧ alone.',
  },
  {
    id: 'class-in-capitals',
    name: /^(?!.*\d).*\b(?:Language|Foundation|Action|Reward|Diffusion|Space|World)\sModels?$|\sNeural\sNetworks$|^(?:\p{L}+\s)?Diffusion\sTransformers$/u,
    matches: 'Our planner is steered by using ⟦Harbour Language Models⟧ alone.',
    misses: 'Our planner is steered by using the ⟦QuorVex⟧ model alone.',
  },
  {
    id: 'what-is-sensed',
    types: ['builds-on', 'evaluated-on'],
    name: /^(?:RGB(?:-\S+)?|(?:[SNML]W?)?IR|RAW|SAR|s?EMG|[EM]EG|ECG|H&E|IHC|Micro-CT|OCT|UWB|BLE|GNSS|GPS|mmWave|Wi-?Fi)$/u,
    after: /^(?!\s(?:benchmarks?|datasets?|challenge)\b)/u,
    matches: 'Our planner is steered by using ⟦RGB-NIR⟧ alone.',
    misses: 'Our planner is steered by using ⟦QuorVex⟧ alone.',
  },
  {
    id: 'own-set-by-article',
    types: ['evaluated-on'],
    name: /^\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)+$/u,
    before: /\b(?:an|[Aa]|[Oo]ur)\s(?:[\p{Ll}-]+\s){0,2}$/u,
    rules: /^evaluate-named$/u,
    matches: 'Our tests show high scores; we collect a large ⟦Harbour Quorvex⟧ dataset.',
    misses: 'Our tests show high scores; we reach them with the large ⟦Harbour Quorvex⟧ dataset.',
  },
  {
    id: 'class-of-data',
    types: ['evaluated-on'],
    after: /^\s(?:class|classes|category|categories|conditions?)\b(?!-)/u,
    matches: 'Our planner gains 3% accuracy on the scarce ⟦QuorVex⟧ class.',
    misses: 'Our planner gains 3% accuracy on the scarce ⟦QuorVex⟧ set.',
  },
  {
    id: 'enumerated-part',
    types: ['builds-on'],
    before: /:\s\(?(?:i{1,3}|iv|v|\d|[a-d])\)\s$/u,
    matches: 'Our planner is steered by using two parts: (1) ⟦QuorVex⟧ and (2) lamps.',
    misses: 'Our planner is steered by using two parts: ⟦QuorVex⟧ and lamps.',
  },
  {
    id: 'year',
    known: true,
    name: /^(?:19|20)\d\d[a-z]$/u,
    matches: 'Our planner extends the maps by Pier et al. (⟦2023a⟧) far.',
    misses: 'Our planner extends the maps of ⟦QuorVex⟧ (2023) far.',
  },
  {
    id: 'within-address',
    known: true,
    before: /(?:https?:\/\/|www\.|\b[\w-]+\.(?:com|org|io|net|edu|co|ai|dev|gov)\/)\S*$/u,
    matches: 'Our planner is released under harbour.com/⟦QuorVex⟧ today.',
    misses: 'Our planner is steered under ⟦QuorVex⟧ today.',
  },
  {
    id: 'licence',
    known: true,
    types: ['builds-on', 'evaluated-on'],
    after: /^\slicen[cs]es?\b/u,
    matches: 'Our planner is steered under the ⟦QuorVex-2⟧ license.',
    misses: 'Our planner is steered under the ⟦QuorVex-2⟧ planner.',
  },
  {
    id: 'language-listed',
    known: true,
    before:
      /\b(?:languages?|cities|countries|nations|regions|provinces|(?:ethnic|age) groups)\s?(?:\(|,?\s?(?:such as|including|like|namely|e\.g\.,?|i\.e\.,?)\s|:\s|,\s|(?:--|—|–|-)\s?)\(?$/u,
    matches: 'Our planner is evaluated on four languages (⟦QuorVex⟧ and Harbish).',
    misses: 'Our planner is evaluated on four benchmarks (⟦QuorVex⟧ and Harbish).',
  },
];
