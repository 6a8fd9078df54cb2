import type { Cues } from '../../text/cue.ts';

/** What is asked of the words between a phrase and the name it may govern. */
export const GOVERNOR_CUES = {
  shows: {
    pattern:
      /^(?:show|demonstrate|reveal|indicate|confirm|suggest|verify|validate|highlight|illustrate|establish)$/u,
    matches: 'tests on ten benchmarks ⟦show⟧ that it beats Quorvex',
    misses: 'it benchmarks ⟦small⟧ Quorvex',
  },
  variant: {
    pattern: /^(?:variant|version|extension)$/u,
    matches: 'we propose a lighter Quorvex ⟦variant⟧',
    misses: 'we propose a lighter Quorvex ⟦lamp⟧',
  },
  example: {
    pattern: /^(?:including|such|like|e\.g|namely)$/u,
    matches: 'baselines with more maps, ⟦including⟧ Quorvex',
    misses: 'baselines with more maps, ⟦unlike⟧ Quorvex',
  },
  beforeModifier: {
    pattern:
      /^(?:existing|prior|previous|other|standard|conventional|common|recent|various|different|alternative|all|many|state-of-the-art|strong|several|traditional|popular|current|these|such|specialized|advanced|our|the|both|most|base|of)$/u,
    matches: '⟦existing⟧ fine-tuning methods',
    misses: '⟦by⟧ fine-tuning methods',
  },
  pluralHead: {
    pattern:
      /^(?:methods|approaches|baselines|models|techniques|algorithms|strategies|counterparts|llms|vlms|mllms|vlas|systems|policies|agents|frameworks|tasks|datasets|stage|phase|pipeline|method|framework)$/u,
    matches: 'existing fine-tuning ⟦methods⟧',
    misses: 'by fine-tuning ⟦Quorvex⟧',
  },
  shortcoming: {
    pattern:
      /^(?:lacks?|fails?|failed|suffers?|struggles?|cannot|neglects?|overlooks?|ignores?|underperforms?|degrades?|incurs?|falls?|limited)$/u,
    matches: 'existing methods such as Quorvex ⟦lack⟧ a map',
    misses: 'existing methods such as Quorvex ⟦read⟧ a map',
  },
  relative: {
    pattern: /^(?:which|that|while)$/u,
    matches: 'methods such as Quorvex, ⟦which⟧ lack a map',
    misses: 'methods such as Quorvex, ⟦and⟧ lack a map',
  },
  possible: {
    pattern: /^(?:im)?(?:possible|feasible|achievable)$/u,
    matches: 'what is ⟦possible⟧ with Quorvex',
    misses: 'what is ⟦drawn⟧ with Quorvex',
  },
  goesOn: {
    pattern: /^(?:and|or|,|such|like|including|\(|:|via|by|through|with|using|on|from|of|as)$/u,
    matches: 'maps for reading ⟦and⟧ Quorvex',
    misses: 'maps for ⟦old⟧ Quorvex',
  },
  noSource: {
    pattern: /^(?:away|suffer\p{Ll}*|rang(?:e|es|ing)|stem\p{Ll}*|far|refrain\p{Ll}*|prevent\p{Ll}*|aside)$/u,
    matches: 'maps that ⟦suffer⟧ from Quorvex',
    misses: 'maps that ⟦come⟧ from Quorvex',
  },
  besideWith: {
    pattern:
      /^(?:affiliated|associated|compatible|interchangeable|incompatible|accordance|compliant|compliance|comply|complies|consistent|familiar|agreement|correlat\p{Ll}+|challenges|difficult(?:y|ies)|struggles?|struggled|issues|problems)$/u,
    matches: 'authors ⟦affiliated⟧ with Quorvex',
    misses: 'planners ⟦drawn⟧ with Quorvex',
  },
  reaching: {
    pattern: /^(?:achieving|reaching|scoring|attaining|obtaining|lagging|leading|performing|ranking)$/u,
    matches: 'a challenge, with Quorvex ⟦reaching⟧ only 60%',
    misses: 'a planner, with Quorvex ⟦drawing⟧ the map',
  },
  ledTo: {
    pattern: /^(?:to|us|toward|towards|into)$/u,
    matches: 'this leads ⟦to⟧ Quorvex',
    misses: 'this leads ⟦recent⟧ planners like Quorvex',
  },
  transfers: {
    pattern: /^(?:transfer|generali)/u,
    matches: 'it ⟦transfers⟧ favorably to Quorvex',
    misses: 'it ⟦compares⟧ favorably to Quorvex',
  },
  degree: {
    pattern: /^(?:best|top|well|better|worst|high|higher|highest|strongest|poorly)$/u,
    matches: 'the ⟦best⟧ performing Quorvex',
    misses: 'we are ⟦now⟧ performing Quorvex',
  },
  takenUp: {
    pattern:
      /^(?:adopted|used|employed|shared|reported|overlooked|neglected|ignored|missed|unaddressed|omitted|faced|required)$/u,
    matches: 'later ⟦adopted⟧ by Quorvex',
    misses: 'later ⟦guided⟧ by Quorvex',
  },
  commonly: {
    pattern: /^(?:widely|commonly|most|previously|frequently|broadly|popularly|extensively|generally)$/u,
    matches: 'the ⟦widely⟧ used Quorvex',
    misses: 'the ⟦hardly⟧ used Quorvex',
  },
  tuningOfOthers: {
    pattern: /^(?:methods|approaches|algorithms|techniques|strategies|baselines|paradigms)$/u,
    matches: 'fine-tuning ⟦methods⟧ like Quorvex',
    misses: 'fine-tuning ⟦small⟧ Quorvex',
  },
  ofClause: {
    pattern:
      /^(?:our|we|it|they|this|these|its|by|from|of|to|for|at|over|than|while|then|on|in|under|after|when|is|are|was|were|achieves?|achieved|reaches|reached|obtains?|attains?|outperforms?|surpasses|improves?|shows?|yields?|(?!(?:including|using|existing|following|competing|leading)$)[\p{Ll}-]+ing)$/u,
    matches: 'beats baselines, ⟦reaching⟧ half the Quorvex',
    misses: 'beats baselines, ⟦including⟧ Quorvex',
  },
  front: {
    pattern: /^(?:on|in|across|for|over)$/u,
    matches: '⟦on⟧ new tasks, Quorvex and Harbour improve',
    misses: '⟦baselines⟧, Quorvex and Harbour improve',
  },
  listGoesOn: {
    pattern: /^(?:[,.;:)]|and|or|which|that|where|to|for|with|in)$/u,
    matches: 'in ten benchmarks, Quorvex ⟦and⟧ more',
    misses: 'in ten benchmarks, Quorvex ⟦sails⟧ well',
  },
  made: {
    pattern: /^(?:(?:pre-?|post-?|re)?trained|fine-?tuned|based|built|optimized|aligned|tuned|learned)$/u,
    matches: 'existing models ⟦trained⟧ with Quorvex',
    misses: 'existing models ⟦compared⟧ with Quorvex',
  },
  existing: {
    pattern: /^(?:existing|prior|previous|current|conventional|traditional)$/u,
    matches: '⟦existing⟧ models trained with Quorvex',
    misses: '⟦our⟧ models trained with Quorvex',
  },
  nounOrVerb: {
    pattern: /^(?:benchmark|benchmarks|test|tests|study|probe)$/u,
    matches: 'the best ⟦benchmark⟧ Quorvex',
    misses: 'we ⟦evaluate⟧ Quorvex',
  },
  beforeNoun: {
    pattern:
      /^(?:the|a|an|this|existing|previous|prior|recent|popular|standard|state-of-the-art|sota|public|established|challenging|best|strongest|largest|latest|first|only|of)$/u,
    matches: '⟦the⟧ benchmark Quorvex',
    misses: '⟦we⟧ benchmark Quorvex',
  },
  place: {
    pattern: /^(?:on|in|using|with|across)$/u,
    matches: 'the benchmark ⟦on⟧ Quorvex',
    misses: 'the benchmark ⟦of⟧ Quorvex',
  },
  participle: {
    pattern:
      /^(?:trained|based|built|using|fine-tuned|finetuned|optimized|powered|with|via|by|generated|produced|obtained|predicted|initialized|learned|tuned|driven|under)$/u,
    matches: 'beats models ⟦trained⟧ with Quorvex',
    misses: 'beats models ⟦near⟧ Quorvex',
  },
  comparedHead: {
    pattern:
      /^(?:those|models|methods|policies|ones|baselines|agents|approaches|systems|counterparts|variants|that|techniques|counterpart|baseline|training|pipelines|frameworks|algorithms|model)$/u,
    matches: 'beats ⟦models⟧ trained with Quorvex',
    misses: 'beats ⟦records⟧ trained with Quorvex',
  },
  listWord: {
    pattern:
      /^(?:and|or|as|well|specifically|notably|particularly|e\.g|i\.e|such|including|like|namely|the|\.|,|both|a|an)$/u,
    matches: 'beats old maps, ⟦and⟧ Quorvex',
    misses: 'beats old maps, ⟦ours⟧ Quorvex',
  },
  ofSize: {
    pattern:
      /^(?:similar|same|comparable|equal|large|larger|small|smaller|full|model|parameter|web|internet|any|this|that|at)$/u,
    matches: '⟦similar⟧ scale Quorvex planners',
    misses: 'we then ⟦further⟧ scale Quorvex',
  },
  onTask: {
    pattern: /^(?:on|of|for|in)$/u,
    matches: 'a challenge ⟦on⟧ matching Quorvex pictures',
    misses: 'a planner ⟦while⟧ matching Quorvex',
  },
  calledBase: {
    pattern: /^(?:platform|library|toolkit|engine|package|tool|architecture|standard|language)$/u,
    matches: 'built on a sailing ⟦platform⟧, Quorvex',
    misses: 'built on a sailing ⟦summer⟧, Quorvex',
  },
  endsApposition: {
    pattern: /^(?:,|\.|\)|that|which)$/u,
    matches: 'a popular algorithm, Quorvex⟦,⟧ which sails',
    misses: 'a popular algorithm, Quorvex ⟦sails⟧',
  },
  verb: {
    pattern:
      /^(?:supports?|is|are|enables?|leads?|allows?|helps?|yields?|improves?|reduces?|provides?|shows?|remains?|can|has|have|achieves?|attains?|outperforms?|performs?|reaches|obtains?)$/u,
    matches: 'than old maps, and Quorvex logic ⟦enables⟧ more',
    misses: 'than old maps, and Quorvex logic ⟦with⟧ more',
  },
  listOpener: {
    pattern: /^(?:e\.g|i\.e|such|including|like|namely|specifically|notably|particularly|and|or|as)$/u,
    matches: 'old maps, ⟦notably⟧ Quorvex',
    misses: 'old maps, ⟦the⟧ Quorvex',
  },
  includes: {
    pattern: /^(?:including|like|namely)$/u,
    matches: 'parts ⟦including⟧ lamps, Quorvex',
    misses: 'parts ⟦of⟧ lamps, Quorvex',
  },
} as const satisfies Cues;
