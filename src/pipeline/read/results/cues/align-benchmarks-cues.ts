import type { Cues } from '../../text/cue.ts';

/** What is asked of the words between numbers and benchmarks. */
export const ALIGN_CUES = {
  listGap: {
    pattern:
      /^(?:['’]s)?(?:\s[A-Z]{2,4}(?=,?\s(?:and\s)?))?(?:\s(?:benchmarks?|datasets?|tasks?|suites?))?(?:\s?\([^()]{0,60}\))?\s?(?:,\s?and|,|\/|&|\band|\bor)?\s?(?:(?:the|on|in|for|both|our|own|an?|new|newly|existing|public|popular|standard|proposed|in-house|self-[\p{Ll}]+)\s(?:(?:benchmark|dataset)\s)?)*$/u,
    matches: 'Harbour⟦ and ⟧Pier',
    misses: 'Harbour⟦ beats ⟧Pier',
  },
  breaks: {
    pattern:
      /[;:]|,\s(?:and\s)?(?:while|whereas|but|on|in|we|it|our|with|\w+ing)\b|\b(?:and|then)\s(?:\w+ly\s|also\s|further\s)?(?:achieves|reaches|attains|obtains|delivers|shows|yields)\b|\b(?:while|whereas|respectively,|outperform\w*|surpass\w*|exceed\w*|showing|demonstrating|indicating|highlighting)\b/u,
    matches: '5%⟦, outperforming others on ⟧Harbour',
    misses: '5%⟦ on the ⟧Harbour',
  },
  fronts: {
    pattern:
      /^(?:,\s[\w@.-]{1,12}\s?[=:]\s?|(?:,\s(?:on|in|for)\swhich\b[^.;\d]{0,60}\s|\s(?:benchmarks?|datasets?|tasks?|tests?))?(?:(?:\s[\p{Ll}-]+){0,3}\s(?:accuracy|scores?|performance|success|rate)(?=\s(?:by|from|to)\s))?(?:\s?\((?:[\w.-]+\s)?[+~]?|\s(?:from\s[^\s]{1,9}\s)?(?:to|by|of|at)\s(?:(?:up to|over|about|nearly|more than)\s)*[+~$]?))$/u,
    matches: 'on Harbour⟦ from 3 to ⟧5',
    misses: 'on Harbour⟦ with lamps of ⟧5',
  },
  inBracket: {
    pattern:
      /^(?:(?:\s(?:benchmarks?|datasets?|tasks?|tests?|splits?))?\s?\((?:[\w@.-]{1,12}[:=\s]\s?)?|:\s)[+~≈$-]?$/u,
    matches: 'Harbour⟦ (⟧5%)',
    misses: 'Harbour⟦ by ⟧5%',
  },
  label: {
    pattern: /(?:[,;]|\()\s?[^,;:()]{2,40}:\s[-+−~]?$/u,
    matches: 'Harbour: 5%⟦, map reading: ⟧27%',
    misses: 'Harbour: 5%⟦, and ⟧27%',
  },
  thrift: {
    pattern:
      /^\s?(?:times\s)?(?:(?:(?!on\b|in\b)[\w-]+\s){0,2}?(?:faster|smaller|fewer|less|lighter|cheaper|quicker|larger)\b|more\s(?:tokens|efficient|parameters|compute)|(?:higher|lower)\s(?:[\w-]+\s)?(?:throughput|latency|memory|cost)|(?:(?:inference|training|decoding|end-to-end|wall-clock)\s)?(?:speed-?ups?|acceleration)\b|(?:additional\s)?(?:computational|compute|latency|memory)\soverhead|of\s(?:the|its)\s(?:[\w-]+\s){0,3}(?:tokens|labels|data|samples|parameters|compute|cost|memory|FLOPs)\b|frames?[\s-]per[\s-]second)/iu,
    matches: '30 times⟦ smaller⟧',
    misses: '30 times⟦ the score⟧',
  },
  aside: {
    pattern:
      /\b(?:while|with|which|but\salso|and(?!\s(?:an?\s|up\sto\s|about\s)+$)|\(?e\.g\.,?|providing|delivering|achieving|using|requiring)\s(?:(?:being|using|requiring|achiev(?:es|ing)|requires|runs|provid(?:es|ing)|enjoying|it\sis|is|are|us(?:e|es)|over|about|nearly|only|just|an?|up\sto|does\sso\swith|at|roughly|~)\s?)*$/iu,
    matches: '⟦it leads while being ⟧30 times smaller',
    misses: '⟦it leads by ⟧30 times',
  },
  frontOfClause: {
    pattern: /^(?:[^,]{3,30},\s)?(?:[Oo]n|[Ii]n|[Aa]cross)\s(?:[\w-]+\s){0,4}$/u,
    matches: '⟦On the ⟧Harbour benchmark, it wins',
    misses: '⟦It wins on the ⟧Harbour benchmark',
  },
  closesAside: {
    pattern: /^\)\s(?:[\w@.&-]{1,12}\s)?(?:on|in|for|across)\s/u,
    matches: '57% (+8%⟦) on ⟧Harbour',
    misses: '57% (+8%⟦ on Harbour)⟧',
  },
  closesFront: {
    pattern: /^(?:\s(?:benchmarks?|datasets?|tasks?|suites?|test set))?(?:\s?\([^()]{0,40}\))?,\s/u,
    matches: 'On Harbour⟦ datasets, ⟧it wins',
    misses: 'On Harbour⟦ it wins, ⟧as ever',
  },
  ownSet: {
    pattern:
      /^\s(?:[\w@%-]+\s){0,3}?(?:in|on|for|across)\s(?:the\s|our\s|an?\s)?(?:[\p{Ll}-]+\s){0,4}?(?:data|datasets?|benchmarks?|tasks?|corpora|corpus|tests?|sets?)\b/u,
    matches: '5%⟦ on in-house data⟧',
    misses: '5%⟦ on new kinds⟧',
  },
  opensAside: {
    pattern: /^\s?\([+~≈$-]?$/u,
    matches: '22%⟦ (⟧7% over plain sailing)',
    misses: '22%⟦ and (on average) ⟧7%',
  },
  triedOn: {
    pattern: /^[^,;.]{0,60}\s(?:on|in|for)\s(?:the\s)?$/u,
    matches: '2 times⟦ faster on the ⟧Harbour',
    misses: '2 times⟦ faster than ⟧Harbour',
  },
  names: {
    pattern: /^(?::|,? (?:including|such as|namely)| ?\()\s?$/u,
    matches: 'three benchmarks⟦, namely ⟧Harbour',
    misses: 'three benchmarks⟦ and ⟧Harbour',
  },
  ownPlace: {
    pattern: /^\s(?:on average|overall|in total)\b|\b(?:on|across)\s/u,
    matches: '91.3⟦ on average, and ⟧90.6',
    misses: '91.3⟦ in calm and ⟧90.6',
  },
  placedIn: {
    pattern: /^(?:\s[\w%-]+)?\sin\s/u,
    matches: '94%⟦ success in ⟧long voyages',
    misses: '94%⟦ success on ⟧Harbour',
  },
  opensBracket: {
    pattern: /^\s?\((?:on\s|for\s|the\s)*$/u,
    matches: '80%⟦ (on ⟧Harbour)',
    misses: '80%⟦ on ⟧Harbour',
  },
  andMore: {
    pattern:
      /^\sand\s(?!\p{Ll}+ed\s(?:against|on|with|by)\b)(?:[\p{Ll}-]+\s){1,4}(?:benchmarks|datasets|tasks)\b/u,
    matches: 'Harbour⟦ and four more datasets⟧',
    misses: 'Harbour⟦ and beats all⟧',
  },
  coordinated: {
    pattern: /^[^.;]{0,60}?(?:,|\band\b|\/|\()\s?[^,;]{0,40}$/u,
    matches: '80%⟦ and ⟧3x faster',
    misses: '80%⟦. It is ⟧3x faster',
  },
  hasOn: {
    pattern: /^\s(?:[\w@%-]+\s){0,2}?on\s(?!average)/u,
    matches: '3%⟦ accuracy on Harbour⟧',
    misses: '3%⟦ accuracy on average⟧',
  },
} as const satisfies Cues;
