import type { Claim } from '../../../model/facts.ts';
import type { TextRule } from '../text/rule.ts';

/** A rule that reads a claim of the authors. */
export interface ClaimRule extends TextRule {
  readonly kind: Claim['kind'];
}

/** A rule on what a claim rests on. */
export interface BackingRule extends TextRule {
  readonly backing: Claim['backing'];
}

/** Several may hold for one sentence, one of each kind. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  {
    id: 'the-first-of-its-kind',
    kind: 'first',
    pattern:
      /\bthe (?:very )?first(?:,|-ever)?\s(?!(?:stage|step|phase|part|component|author|time\s(?:step|point)|two|three|four|one|layer|term|order|principal|moment|is|place|and|approach (?:uses|relies|is)|method (?:uses|is)|token|frame|few|half|line|task|round|year|type|kind|group|category|issue|challenge|problem|aspect|question|setting|case|level|module|experiment|principles?|generations?|glance|sight|to (?:act|move))\b)(?:[\w+/-]+,?\s){0,8}?(?:frameworks?|methods?|benchmarks?|datasets?|models?|systems?|to|stud(?:y|ies)|approach(?:es)?|works?|algorithms?|attempts?|agents?|collection|corpus|survey|analysis|evaluation|toolkit|library|platform|environment|suite|pipeline|resource|demonstration|investigation|open|large-scale|comprehensive|systematic|theor\w+|guarantees?|solution|architecture|that|for|LLMs?|VLMs?|exploration|application|paper|instance|evidence|results?|proof|bounds?|characterization|review|paradigm|strategy|testbed|tool|application|network|policy)\b/iu,
    matches: 'We present Lantern, the first large-scale benchmark for pilots.',
    misses: 'In the first stage we train pilots.',
  },
  {
    id: 'for-the-first-time',
    kind: 'first',
    pattern:
      /\bfor the first time\b|\b(?:to|as far as)\s(?:the best of )?(?:our|we) know(?:ledge)?\b[^.;]{0,80}\b(?:first|no (?:prior|previous|existing)|only)\b/iu,
    matches: 'For the first time, we chart the harbour.',
    misses: 'To our knowledge, it rains.',
  },
  {
    id: 'new-state-of-the-art',
    kind: 'state-of-the-art',
    pattern:
      /\b(?:achiev|set|establish|attain|reach|deliver|obtain|yield|demonstrat|exhibit|report|advanc|push|gain|produc|show|maintain)\w*\s(?:an?\s|the\s)?(?:(?:new|strong|overall|consistent|competitive|superior|or|near|achieves?|even)\s)*(?:[Ss]tate[- ]of[- ]the[- ]art|S[Oo]TA)\b(?!\s(?:[\w-]+\s)?(?:methods?|models?|baselines?|approach(?:es)?|techniques?|systems?|LLMs?|VLMs?|agents?|algorithms?|counterparts?|competitors?)\b)|\bnew\s(?:[\w-]+\s)?(?:[Ss]tate[- ]of[- ]the[- ]art|S[Oo]TA)\b|\b(?:is|are|becom\w+|remains?)\s(?:the\s|a\s)?(?:new\s)?(?:[Ss]tate[- ]of[- ]the[- ]art|S[Oo]TA)\b|\bto (?:the )?state of the art\b/u,
    matches: 'It achieves new state-of-the-art results on five harbours.',
    misses: 'It is held against state-of-the-art planners.',
  },
  {
    id: 'proves',
    kind: 'guarantee',
    pattern:
      /\b(?:we|our (?:analysis|theory|results?)|theoretical(?:ly)? analys[ie]s)\b(?:\s[\w-]+ly|\salso|\sfurther)*\s(?:prove[sd]?|(?:show|demonstrate|establish|derive|provide|guarantee|give)s?\s(?:[\w-]+\s){0,3}(?:theoretical(?:ly)?|guarantee\w*|provabl\w+|bounds?|convergence|optimality|proofs?(?!-of)))\b|\b(?:provabl[ye]|theoretical(?:ly)?|convergence|formal|statistical|optimality|safety|coverage)\s(?:guarantees?|guaranteed|converges?|optimal|robust|certif\w+)\b|\bis theoretically (?:guaranteed|proven|shown)\b/iu,
    matches: 'We prove that the lamp converges.',
    misses: 'We show that the lamp is bright.',
  },
  {
    id: 'new-by-its-own-word',
    kind: 'novel',
    pattern:
      /(?<!\b(?:not|n['’]t|without|than)\s)\b(?:propos|introduc|present|develop|design|describ|devis)\w*\s(?:[\w()-]+,?\s){0,4}?(?:an?|the|our|two|three|several)?\s?(?:[\w-]+\s){0,2}?(?:novel|new)\s(?!(?:state[- ]of|SOTA|insights?|light|directions?|opportunit\w+|avenues?|possibilit\w+|tasks?\sand|users?|domains?|environments?|settings?|scenes?))/u,
    matches: 'We propose Lantern, a novel planner.',
    misses: 'We try the planner in new harbours.',
  },
  {
    id: 'beats-others',
    kind: 'comparison',
    pattern:
      /\b(?:outperform|surpass|exceed|beat(?!-)|outscor|overtak)(?:s|es|ed|ing)?\b(?!\s(?:an?|the|their|its|this|that)\s(?!human|gold)(?:[\w-]+\s){0,2}(?:threshold|limit|length|capacity|budget|window|range|size|bound)s?\b|\s\d[\d.]*\s?\\?%?\.)|\b(?:superior|better|higher|stronger|faster|lower)\s(?:[\w-]+\s){0,4}?(?:than|compared (?:to|with))\b|\b(?:comparable|competitive|on par|equivalent|rival\w*)\s(?:[\w-]+\s){0,3}?(?:to|with)\b|\b(?:improv\w+|gains?)\s(?:[\w-]+\s){0,4}?over\s(?:the\s|prior\s|previous\s|existing\s|strong\s|all\s|state|baseline|[A-Z])/u,
    matches: 'Lantern outperforms all planners.',
    misses: 'Lantern plans for all.',
  },
];

/** The first that matches the claim's sentence decides; a sentence without any rests on words. */
export const BACKING_RULES: readonly BackingRule[] = [
  {
    id: 'people-judged',
    backing: 'human-study',
    pattern:
      /\b(?:human (?:evaluat|stud|preference (?:stud|evaluat)|judg|rat|expert|annotat|assess)\w*|user (?:stud|evaluat|preference)\w*|expert (?:evaluat|stud|review|assess)\w*|participants|blind (?:test|evaluat|review)\w*)\b/iu,
    matches: 'User studies show that it is preferred.',
    misses: 'Users have it.',
  },
  {
    id: 'robots-tried',
    backing: 'real-robot',
    pattern:
      /\b(?:real[- ]robots?|physical (?:robots?|hardware|experiments)|hardware (?:experiments|deployment)|real[- ]world (?:robot\w*|manipulation|hardware|deployment|navigation|experiments)|on (?:a |an )?real\s(?:[\w-]+\s)?robots?)\b/iu,
    matches: 'Real-robot trials show that it is better.',
    misses: 'Robots show that it is better.',
  },
  {
    id: 'it-is-proved',
    backing: 'theory',
    pattern:
      /\b(?:we prov(?:e|ed)|provabl[ey]|theor(?:y|etical|etically)\b|guarantees?|convergence|bounds?)\b/iu,
    matches: 'We prove that it converges.',
    misses: 'We show that it shines.',
  },
];
