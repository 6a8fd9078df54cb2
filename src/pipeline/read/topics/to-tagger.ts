import { foldName } from '../../../model/fold.ts';
import type { Facet, Topic, Vocabulary } from '../../../model/vocabulary.ts';
import { toPhraseIndex, type PhraseIndex } from '../../../vocabulary/cues/phrases.ts';
import { EXAMPLES, FOILS, OWN_PART } from './places.ts';

/** One rule of a topic, as matches refer to it. */
export interface TaggerRule {
  readonly id: string;
  readonly points: number;
}

/** A topic as the tagger knows it; `above` holds the ids of all topics that follow from it. */
export interface TaggerTopic {
  readonly id: string;
  readonly facet: Facet;
  readonly above: ReadonlySet<string>;
  readonly hasNeeds: boolean;
  /** Topics beside which it takes twice the points. */
  readonly yields: readonly string[];
}

/** What a phrase does: it speaks for a topic, shields others' phrases from counting, is a text's condition, or a topic's name. */
export type Yield =
  | { readonly kind: 'cue'; readonly topic: number; readonly rule: TaggerRule; readonly group: number }
  | { readonly kind: 'except'; readonly group: number }
  | { readonly kind: 'need'; readonly topic: number }
  | TermYield
  | { readonly kind: 'own' }
  | { readonly kind: 'foil' }
  | { readonly kind: 'example' };

/** A term that a topic goes by. */
export interface TermYield {
  readonly kind: 'term';
  readonly topic: string;
  readonly isPlainWord: boolean;
}

/** Every topic's cues and terms in one index, made once for all papers. */
export interface Tagger {
  readonly topics: readonly TaggerTopic[];
  /** What facts speak for, by the fact as `foldFact` gives it. */
  readonly facts: ReadonlyMap<string, readonly { topic: number; rule: TaggerRule }[]>;
  readonly index: PhraseIndex<Yield>;
}

/** What an alias weighs in topics whose people wrote no cues. */
const ALIAS: TaggerRule = { id: 'alias', points: 5 };

/** Compiles the vocabulary's cues; a topic without any is known by its label and aliases. */
export function toTagger(vocabulary: Vocabulary): Tagger {
  const rows: { phrase: string; yields: Yield }[] = [
    ...OWN_PART.map((phrase) => ({ phrase, yields: { kind: 'own' } as const })),
    ...FOILS.map((phrase) => ({ phrase, yields: { kind: 'foil' } as const })),
    ...EXAMPLES.map((phrase) => ({ phrase, yields: { kind: 'example' } as const })),
  ];
  const facts = new Map<string, { topic: number; rule: TaggerRule }[]>();
  let group = 0;
  const topics = [...vocabulary.topics.values()].map((topic, at): TaggerTopic => {
    const cues = vocabulary.cues.get(topic.id);
    if (cues === undefined) {
      for (const phrase of [topic.label, ...topic.aliases])
        rows.push({ phrase: toPlainPhrase(phrase), yields: { kind: 'cue', topic: at, rule: ALIAS, group } });
      group++;
    }
    for (const rule of cues?.rules ?? []) {
      for (const phrase of rule.say) rows.push({ phrase, yields: { kind: 'cue', topic: at, rule, group } });
      for (const phrase of rule.except) rows.push({ phrase, yields: { kind: 'except', group } });
      for (const fact of rule.facts.map(foldFact))
        facts.set(fact, [...(facts.get(fact) ?? []), { topic: at, rule }]);
      group++;
    }
    rows.push(...toTerms(topic));
    for (const phrase of cues?.needs ?? []) rows.push({ phrase, yields: { kind: 'need', topic: at } });
    const { id, facet } = topic;
    const hasNeeds = (cues?.needs.length ?? 0) > 0;
    return { id, facet, above: findAbove(id, vocabulary), hasNeeds, yields: cues?.yields ?? [] };
  });
  return { topics, facts, index: toPhraseIndex(rows) };
}

/** The label and aliases of a topic; a kind of contribution names papers and not things. */
function toTerms({ id, facet, label, aliases }: Topic): { phrase: string; yields: TermYield }[] {
  if (facet === 'contribution') return [];
  return [...toLabels(label), ...aliases].map((term) => ({
    phrase: toPlainPhrase(term),
    yields: { kind: 'term', topic: id, isPlainWord: /^\p{Lu}?\p{Ll}+$/u.test(term) },
  }));
}

/** A label without its acronym, and the acronym: `Reinforcement fine-tuning (RFT)` is known by both. */
function toLabels(label: string): string[] {
  const match = /^(.*?)\s*\(([^)]+)\)$/u.exec(label);
  return match === null ? [label] : [match[1] ?? label, match[2] ?? ''];
}

function findAbove(id: string, { topics }: Vocabulary): Set<string> {
  const above = new Set<string>();
  const climb = (from: string): void => {
    for (const parent of topics.get(from)?.broader ?? [])
      if (!above.has(parent)) {
        above.add(parent);
        climb(parent);
      }
  };
  climb(id);
  return above;
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
