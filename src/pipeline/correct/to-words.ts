import type { NamedFact } from '../../model/corrections.ts';
import { verbOf } from '../../model/relation-verbs.ts';

/** A fact in a few words, and behind a colon what of it was changed: `is compared with PPO: outcome better`. */
export function toWords(fact: NamedFact, to: Readonly<Record<string, string | null>>): string {
  if (fact.of === 'keySentence') return 'the key sentence';
  const changes = Object.entries(to).map(([field, value]) => `${field} ${value ?? 'unknown'}`);
  return [toName(fact), ...(changes.length === 0 ? [] : [changes.join(', ')])].join(': ');
}

function toName(fact: Exclude<NamedFact, { of: 'keySentence' }>): string {
  switch (fact.of) {
    case 'introduces':
      return `introduces ${fact.name}`;
    case 'relation': {
      const { type, role, outcome, target } = fact;
      return `${verbOf({ type, roles: role ? [role] : [], outcomes: outcome ? [outcome] : [] })} ${target}`;
    }
    case 'result': {
      const { value, metric, benchmark } = fact;
      return [`the result ${value}`, metric, benchmark && `on ${benchmark}`].filter(Boolean).join(' ');
    }
    case 'topic':
      return `the topic ${fact.id}`;
    case 'code':
      return `the code at ${fact.url}`;
  }
}
