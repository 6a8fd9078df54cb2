import { foldName } from '../../../model/fold.ts';
import type { Facet, Vocabulary } from '../../../model/vocabulary.ts';
import { toPhraseIndex, type PhraseIndex } from '../../../vocabulary/cues/phrases.ts';
import { FOILS, OWN_PART } from './places.ts';

/** One rule of a topic, as matches refer to it. */
export interface TaggerRule {
  readonly id: string;
  readonly points: number;
}

/** A topic as the tagger knows it; facts are folded, with the points and the rule they stand under. */
export interface TaggerTopic {
  readonly id: string;
  readonly facet: Facet;
  readonly broader: readonly string[];
  readonly facts: ReadonlyMap<string, TaggerRule>;
  readonly hasNeeds: boolean;
}

/** What a phrase does: it speaks for a topic, shields others' phrases from counting, or is a text's condition. */
export type Yield =
  | { readonly kind: 'cue'; readonly topic: number; readonly rule: TaggerRule; readonly group: number }
  | { readonly kind: 'except'; readonly group: number }
  | { readonly kind: 'need'; readonly topic: number }
  | { readonly kind: 'own' }
  | { readonly kind: 'foil' };

/** Every topic's cues in one index, made once for all papers. */
export interface Tagger {
  readonly topics: readonly TaggerTopic[];
  readonly index: PhraseIndex<Yield>;
}

/** What an alias weighs in topics whose people wrote no cues. */
const ALIAS: TaggerRule = { id: 'alias', points: 5 };

/** Compiles the vocabulary's cues; a topic without any is known by its label and aliases. */
export function toTagger(vocabulary: Vocabulary): Tagger {
  const rows: { phrase: string; yields: Yield }[] = [
    ...OWN_PART.map((phrase) => ({ phrase, yields: { kind: 'own' } as const })),
    ...FOILS.map((phrase) => ({ phrase, yields: { kind: 'foil' } as const })),
  ];
  let group = 0;
  const topics = [...vocabulary.topics.values()].map((topic, at): TaggerTopic => {
    const cues = vocabulary.cues.get(topic.id);
    const facts = new Map<string, TaggerRule>();
    if (cues === undefined) {
      for (const phrase of [topic.label, ...topic.aliases])
        rows.push({ phrase: toPlainPhrase(phrase), yields: { kind: 'cue', topic: at, rule: ALIAS, group } });
      group++;
    }
    for (const rule of cues?.rules ?? []) {
      for (const phrase of rule.say) rows.push({ phrase, yields: { kind: 'cue', topic: at, rule, group } });
      for (const phrase of rule.except) rows.push({ phrase, yields: { kind: 'except', group } });
      for (const fact of rule.facts) facts.set(foldFact(fact), rule);
      group++;
    }
    for (const phrase of cues?.needs ?? []) rows.push({ phrase, yields: { kind: 'need', topic: at } });
    const { id, facet, broader } = topic;
    return { id, facet, broader, facts, hasNeeds: (cues?.needs.length ?? 0) > 0 };
  });
  return { topics, index: toPhraseIndex(rows) };
}

/** A fact as cues name it, with its target folded: `introduces benchmark`, `builds-on grpo`. */
export function foldFact(fact: string): string {
  const space = fact.indexOf(' ');
  return `${fact.slice(0, space)} ${foldName(fact.slice(space + 1))}`;
}

/** An alias is read as it stands: what means something in a phrase is taken out of it. */
function toPlainPhrase(alias: string): string {
  return alias
    .replace(/[()|*]/gu, ' ')
    .replaceAll('..', ' ')
    .trim();
}
