import type { TextRule } from '../text/rule.ts';

/** A cue for or against a sentence as the one that says what the paper contributes. */
export interface KeySentenceCue extends TextRule {
  readonly weight: number;
}

/** Weights were tuned on the development part of the answer key; a sentence's are added up. */
export const KEY_SENTENCE_CUES: readonly KeySentenceCue[] = [
  {
    id: 'we-present',
    pattern:
      /\b(?:we|I)\b(?:\s+[\w-]+ly|\s+also|\s+further|\s+first|\s+then|\s+hereby|\s+thus|\s+therefore|\s+instead|\s+herein|\s+here|,[^,]{2,40},)*\s+(?:propos|introduc|present|design|develop|describ|build|construct|creat|devis|formulat|releas|open-sourc|establish|contribut|offer|unveil|releas|pioneer|launch)(?:e|s|es|ed|ing)?\b/iu,
    weight: 4,
    matches: 'To close this gap, we introduce Lantern, a planner for small robots.',
    misses: 'Recent work introduces planners for small robots.',
  },
  {
    id: 'this-paper-presents',
    pattern:
      /\b(?:this|the(?: present)?|our)\s+(?:[\w-]+\s+)?(?:paper|work|study|article|report|survey|thesis|dissertation|demo(?:nstration)?|review|tutorial|manuscript|position paper|research|contribution|letter|chapter)\s+(?:\w+ly\s+|also\s+|thus\s+|therefore\s+|then\s+|further\s+|first\s+)?(?:propos|introduc|present|design|develop|describ|build(?!s? (?:up)?on)|investigat|explor|stud|examin|analy|survey|review|offer|provid|addres|synthesi|focus|aim|position|report|tackl|consider|revisit|evaluat|demonstrat|give|show|argue|formali|establish|advance|outline|compare|contribut)\w*/iu,
    weight: 4,
    matches: 'This paper investigates how tides shape the learning of harbour pilots.',
    misses: 'The paper was printed in a large edition.',
  },
  {
    id: 'by-introducing',
    pattern:
      /\bby (?:proposing|introducing|presenting|developing)\b|\b(?:our|the) (?:proposed|key|main|core|primary|principal|central|major) (?:\w+ )?(?:idea|contribution|insight|method|approach|framework|solution)\b[^.]{0,40}\b(?:is|lies)\b/iu,
    weight: 3,
    matches: 'We go beyond this by proposing Lantern, a planner.',
    misses: 'They fail by ignoring the planner.',
  },
  {
    id: 'we-study',
    pattern:
      /\bwe\b(?:\s+[\w-]+ly|\s+first|\s+also|\s+herein|\s+here|,[^,]{2,40},)*\s+(?:stud(?:y|ied)|investigate|explore|examine|analy[sz]e|revisit|survey|review|address|tackle|consider|formali[sz]e|show|demonstrate|argue|ask|conduct|perform|provide|train|use|adapt|extend|apply|define|evaluate|collect|curate|leverage|define|hypothesi[sz]e|focus|combine|adopt|employ|derive|prove|unify|characteri[sz]e|recast|reframe|reformulate|cast|frame|bring|make the first)\b/iu,
    weight: 2,
    matches: 'We systematically investigate how tides shape learning.',
    misses: 'Pilots investigate tides.',
  },
  {
    id: 'in-this-work',
    pattern:
      /\b(?:in|with|through)\s+(?:this|the present|our)\s+(?:[\w-]+\s+)?(?:paper|work|study|article|report|thesis|survey|demonstration|letter|position paper|research|chapter)\b/iu,
    weight: 1.2,
    matches: 'In this paper, we look at tides.',
    misses: 'In this harbour, we look at tides.',
  },
  {
    id: 'answers-the-gap',
    pattern:
      /^(?:to (?:[\w-]+ly )?(?:address|tackle|overcome|bridge|fill|solve|resolve|close|mitigate|remedy|alleviate|this end|achieve|enable|support|realize|facilitate|meet|counter|handle|combat|advance|answer|improve|answer|answer)|motivated by|inspired by|building (?:up)?on|based on|instead,|therefore,|towards? this|in response|for this purpose|leveraging)/iu,
    weight: 1,
    matches: 'To address these limits, we look at tides.',
    misses: 'They address the limits.',
  },
  {
    id: 'says-what-it-is',
    pattern:
      /,\s+(?:a|an|the first|the largest|which|that)\s+(?:[\w-]+,?\s+){0,12}?(?:framework|method|approach|model|benchmark|dataset|system|algorithm|paradigm|strategy|architecture|agent|technique|toolkit|library|corpus|pipeline|environment|suite|platform|family|collection|infrastructure|recipe|reward|network|scheme|procedure|mechanism|solution)\b/iu,
    weight: 1,
    matches: 'We present Lantern, a simple planning framework.',
    misses: 'The framework plans.',
  },
  {
    id: 'new',
    pattern: /\b(?:novel|new|first|simple yet|unified|comprehensive|principled)\b/u,
    weight: 0.6,
    matches: 'It is a novel planner.',
    misses: 'It is a planner.',
  },
  {
    id: 'an-addition',
    pattern:
      /^(?:we (?:also|further|additionally|then|next|finally)|furthermore|moreover|in addition|additionally|finally|besides|lastly|second(?:ly)?|third(?:ly)?|\((?:2|3|4|ii|iii|iv)\)\s|then|next|also)\b|\bwe (?:also|additionally)\b/iu,
    weight: -1.5,
    matches: 'Furthermore, we release a viewer.',
    misses: 'We release a viewer.',
  },
  {
    id: 'a-first-step',
    pattern: /\bwe (?:[\w-]+ly )?first(?:ly)?\b/iu,
    weight: -0.7,
    matches: 'To close this gap, we first gather letters of pilots.',
    misses: 'To close this gap, we gather the first letters of pilots.',
  },
  {
    id: 'a-part',
    pattern:
      /^(?:\((?:1|i)\)\s|(?:from|for) (?:a |an )?[\w-]+(?: (?:perspective|standpoint|side|setting))?,\s|specifically|in particular|concretely|technically|for example|for instance|first(?:ly)?|meanwhile|this (?:enables|allows|makes)|it (?:first|then|consists|comprises|leverages|uses))\b/iu,
    weight: -1.2,
    matches: 'Specifically, the lamp is lit first.',
    misses: 'The lamp is lit.',
  },
  {
    id: 'an-experiment',
    pattern:
      /\b(?:experiment(?:s|al results?)|evaluations?|results|ablations?|empirical(?:ly)?)\b[^.]{0,90}\b(?:show|demonstrat|reveal|indicat|confirm|validat|highlight|suggest|illustrat|verif|find|prove)\w*|^(?:empirically|extensive|experimental|comprehensive (?:experiments|evaluations?))/iu,
    weight: -3,
    matches: 'Experiments on three harbours show that it works.',
    misses: 'We introduce it for three harbours.',
  },
  {
    id: 'a-score',
    pattern:
      /\b(?:outperform|surpass|exceed|achiev|improv|boost|gain|reduc)\w*[^.]{0,120}?\d+(?:\.\d+)?\s*(?:\\?%|x\b|times|points|×)|\bstate[- ]of[- ]the[- ]art (?:performance|results)\b/u,
    weight: -1.2,
    matches: 'It improves the mooring rate by 12%.',
    misses: 'It improves the mooring rate.',
  },
  {
    id: 'availability',
    pattern:
      /\b(?:code|model|models|data|dataset|datasets|weights|demo|project page|resources?|checkpoints?|implementation)\b[^.]{0,60}\b(?:available|released?|open-sourced?|publicly|found at)\b|https?:\/\//iu,
    weight: -3,
    matches: 'Our code is available online.',
    misses: 'We present a planner.',
  },
  {
    id: 'background',
    pattern:
      /^(?:however|recent(?:ly)?|existing|previous|prior|current|traditional(?:ly)?|although|while|despite|many|most|large|conventional|one|nevertheless|yet|typically|such|these (?:methods|approaches|models)|they|unfortunately|often|in recent years|with the)\b/iu,
    weight: -1.2,
    matches: 'However, pilots rarely see the tide.',
    misses: 'We let pilots see the tide.',
  },
  {
    id: 'outlook',
    pattern:
      /\b(?:we hope|future (?:work|research|directions)|pave[sd]? the way|sheds? (?:new )?light|we believe)\b|^(?:our|these|the) (?:findings|results|work|analysis|analyses|insights|contributions)\b/iu,
    weight: -1.5,
    matches: 'We hope that this helps future work.',
    misses: 'We help pilots.',
  },
  {
    id: 'a-question',
    pattern: /\?\s*$/u,
    weight: -2.5,
    matches: 'Can pilots see the tide?',
    misses: 'Pilots see the tide.',
  },
  {
    id: 'is-presented',
    pattern:
      /^(?:in this|an?|to|here|the)\b(?=.*\b(?:is|are) (?:then |also |further |thus |therefore )?(?:proposed|presented|introduced|developed)\b)/iu,
    weight: 3,
    matches: 'In this paper, a novel planner of tides is proposed.',
    misses: 'Many planners of tides have been proposed.',
  },
  {
    id: 'a-trial',
    pattern:
      /^(?:the|our) (?:proposed|effectiveness|performance|method|approach|algorithm|framework|model)\b.{0,70}\b(?:is|are|was|were) (?:also |further |then )?(?:compared|validated|evaluated|tested|applied|verified|demonstrated|assessed)\b|\bwe (?:[\w-]+ly |also |then |further )?(?:evaluate|validate|test|compare|benchmark|verify)\b|\bwe (?:\w+ly |also )?(?:conduct|perform|carry out|run) (?:\w+ )?(?:experiments|evaluations?|simulations)\b/iu,
    weight: -2,
    matches: 'The proposed planner is compared with three pilots.',
    misses: 'We propose a planner that compares pilots.',
  },
  {
    id: 'a-use',
    pattern:
      /\bwe (?:[\w-]+ly |also |then |first )?(?:apply|use|leverage|adopt|employ|utilize|train|collect)\b/iu,
    weight: -0.75,
    matches: 'To this end, we use old charts.',
    misses: 'To this end, we propose a chart.',
  },
  {
    id: 'applies-ours',
    pattern: /\bwe (?:[\w-]+ly )?apply (?:our|it|this|the)\b/iu,
    weight: -0.8,
    matches: 'We apply our planner to three harbours.',
    misses: 'We apply tides to planning.',
  },
  {
    id: 'for-a-trial',
    pattern:
      /^to (?:[\w-]+ly )?(?:validate|evaluate|train|test|verify|assess|measure|benchmark|demonstrate|support|improve|further|reduce|better|study)\b/iu,
    weight: -1,
    matches: 'To evaluate pilots, we develop a simulator.',
    misses: 'To close this gap, we develop a simulator.',
  },
  {
    id: 'a-further-step',
    pattern: /^(?!we\b).*\bwe (?:further|additionally|next|finally|then)\b/iu,
    weight: -1,
    matches: 'Since light matters, we further introduce a lamp.',
    misses: 'Since light matters, we introduce a lamp.',
  },
  {
    id: 'main-contribution',
    pattern:
      /\b(?:main|key|primary|core) (?:technical )?(?:contribution|result)s?\b|\bwe (?:give|obtain|prove|derive|establish|provide) (?:the )?first\b|\bthe first (?:\w+ ){0,4}(?:algorithm|method|framework|benchmark|dataset|study|analysis|proof|bound)\b/iu,
    weight: 2,
    matches: 'As our main contribution, we count tides.',
    misses: 'As a test, we count tides.',
  },
  {
    id: 'a-basis',
    pattern:
      /\b(?:provides?|offers?|serves? as|lays?|establish\w*) (?:a |an |the )?(?:\w+ )?(?:basis|foundation|insights?|guidance|starting point|public benchmark)\b/iu,
    weight: -2,
    matches: 'This work provides a basis for longer voyages.',
    misses: 'This work provides a planner of voyages.',
  },
  {
    id: 'shows-worth',
    pattern:
      /\bwe (?:[\w-]+ly |also |further )?(?:show|demonstrate|find|observe|prove) (?:that|its|how|the (?:effectiveness|utility|benefits?|potential|efficacy|advantage))\b/iu,
    weight: -1.3,
    matches: 'We demonstrate its worth in three harbours.',
    misses: 'We demonstrate a planner.',
  },
];
