import { CORRECTION_RULE, type NamedFact } from '../../model/corrections.ts';
import type { Facts } from '../../model/facts.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { isNamed, LISTS, type ListedFact } from './match-fact.ts';

/** What became of a correction: the facts as they are now, or why it can't be made. */
export type Corrected = { readonly facts: Facts } | { readonly reason: string };

/** Takes out every fact that a person's words name. */
export function removeFact(facts: Facts, fact: NamedFact): Corrected {
  if (fact.of === 'keySentence') return { reason: 'a paper always has a key sentence' };
  if (fact.of === 'code') {
    const codeUrls = facts.codeUrls.filter((url) => url !== fact.url);
    return codeUrls.length === facts.codeUrls.length ? NOT_THERE : { facts: { ...facts, codeUrls } };
  }
  const list = LISTS[fact.of];
  const kept = facts[list].filter((item) => !isNamed(fact, item));
  return kept.length === facts[list].length ? NOT_THERE : { facts: { ...facts, [list]: kept } };
}

/** Changes fields of every fact that a person's words name. */
export function changeFact(
  { paper, facts }: PaperWithFacts,
  fact: NamedFact,
  to: Readonly<Record<string, string | null>>,
): Corrected {
  if (fact.of === 'code') return { reason: 'an address has no fields' };
  if (fact.of !== 'keySentence') return changeListed(facts, fact, to);
  const sentence = to['keySentence'] ?? '';
  const start = paper.abstract.indexOf(sentence);
  if (facts.keySentence !== fact.text) return NOT_THERE;
  if (start < 0) return { reason: 'the abstract does not hold the new words' };
  const keySentenceAt = { field: 'abstract', start, end: start + sentence.length } as const;
  return { facts: { ...facts, keySentence: sentence, keySentenceAt } };
}

function changeListed(
  facts: Facts,
  fact: ListedFact,
  to: Readonly<Record<string, string | null>>,
): Corrected {
  const list = LISTS[fact.of];
  const named = facts[list].filter((item) => isNamed(fact, item));
  if (named.length === 0) return NOT_THERE;
  const isSo = (item: object) =>
    Object.entries(to).every(([field, value]) => (item as Record<string, unknown>)[field] === value);
  if (named.every(isSo)) return { reason: 'it is so already' };
  const changed = facts[list].map((item) =>
    isNamed(fact, item) ? settle({ ...item, ...to, rule: CORRECTION_RULE }) : item,
  );
  return { facts: { ...facts, [list]: changed } };
}

/** A role is of building on alone, and an outcome of comparisons. */
function settle<T extends object>(item: T): T {
  if (!('type' in item)) return item;
  const { type } = item;
  return {
    ...item,
    ...(type === 'builds-on' ? {} : { role: null }),
    ...(type === 'compares-with' ? {} : { outcome: null }),
  };
}

const NOT_THERE: Corrected = { reason: 'the paper has no such fact' };
