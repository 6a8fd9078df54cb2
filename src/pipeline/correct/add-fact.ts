import { CORRECTION_RULE, type NamedFact } from '../../model/corrections.ts';
import type { Evidence, Facts, Span } from '../../model/facts.ts';
import type { Paper } from '../../model/paper.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import type { Corrected } from './change-facts.ts';
import { isNamed, LISTS } from './match-fact.ts';

/** Adds a fact that rests on words of the title or the abstract, which must hold its name. */
export function addFact({ paper, facts }: PaperWithFacts, fact: NamedFact, words: string): Corrected {
  const at = findSpan(paper, words);
  if (at === null) return { reason: 'neither title nor abstract holds the words it rests on' };
  if (fact.of === 'keySentence') return { reason: 'a paper has one key sentence, which can be changed' };
  const isThere =
    fact.of === 'code'
      ? facts.codeUrls.includes(fact.url)
      : facts[LISTS[fact.of]].some((item) => isNamed(fact, item));
  if (isThere) return { reason: 'it is there already' };
  const name = nameOf(fact);
  const start = words.indexOf(name);
  if (start < 0) return { reason: `the words it rests on don’t hold ${JSON.stringify(name)}` };
  const nameAt = { ...at, start: at.start + start, end: at.start + start + name.length };
  const backing = { evidence: words, at, rule: CORRECTION_RULE };
  return { facts: { ...facts, ...toAddition(facts, fact, { backing, nameAt }) } };
}

/** What the words must hold: they say what a topic is about in their own way. */
function nameOf(fact: Exclude<NamedFact, { of: 'keySentence' }>): string {
  switch (fact.of) {
    case 'introduces':
      return fact.name;
    case 'relation':
      return fact.target;
    case 'result':
      return fact.value;
    case 'code':
      return fact.url;
    case 'topic':
      return '';
  }
}

function toAddition(
  facts: Facts,
  fact: Exclude<NamedFact, { of: 'keySentence' }>,
  { backing, nameAt }: { readonly backing: Evidence; readonly nameAt: Span },
): Partial<Facts> {
  switch (fact.of) {
    case 'introduces': {
      const { name, kind = 'method', expansion = null } = fact;
      return { introduces: [...facts.introduces, { name, kind, expansion, ...backing }] };
    }
    case 'relation': {
      const { type, target, role = null, outcome = null, subject = null } = fact;
      const added = { type, target, role, outcome, subject, targetAt: nameAt, ...backing };
      return { relations: [...facts.relations, added] };
    }
    case 'result': {
      const { of: _, value, ...given } = fact;
      const added = { ...NO_RESULT, ...given, value, valueAt: nameAt, ...backing };
      return { results: [...facts.results, added] };
    }
    case 'topic': {
      const tag = { id: fact.id, rule: CORRECTION_RULE, words: [backing.evidence], at: [backing.at] };
      return { topics: [...facts.topics, tag] };
    }
    case 'code':
      return { codeUrls: [...facts.codeUrls, fact.url] };
  }
}

const NO_RESULT = {
  metric: null,
  benchmark: null,
  kind: 'absolute',
  system: null,
  variant: null,
  setting: null,
  from: null,
  baseline: null,
  unit: null,
} as const;

function findSpan({ title, abstract }: Paper, words: string): Span | null {
  for (const [field, text] of [
    ['abstract', abstract],
    ['title', title],
  ] as const) {
    const start = text.indexOf(words);
    if (start >= 0) return { field, start, end: start + words.length };
  }
  return null;
}
