import type { Relation } from '../../../model/facts.ts';
import type { Sentence } from '../document.ts';
import { spanIn } from '../document.ts';
import { toWordShape } from '../names/shapes.ts';
import { isFieldTerm } from '../names/word-lists.ts';
import type { Names } from '../names/read-names.ts';
import { toEvidence } from './evidence.ts';
import { says } from '../text/cue.ts';
import { FORM_CUES } from './cues/relate-by-form-cues.ts';

/**
 * A name of ours that is made of another's: `GRPO-RoC` is a variant of GRPO, "Tapered REINFORCE" of REINFORCE, a "deep
 * diffusion-based Soft Actor-Critic (D2SAC)" of Soft Actor-Critic.
 */
export function relateByForm(names: Names): Relation[] {
  const methods = names.introduces.filter(({ kind }) => kind === 'method');
  return [
    ...methods.flatMap(({ name, expansion }) =>
      [name, expansion ?? ''].flatMap((text) => partsOf(names, text)),
    ),
    ...ofEarlierVersions(names),
    ...ofMarkedOnes(names, methods),
    ...inTitle(names),
    ...inLongForms(names, new Set(methods.map(({ name }) => name))),
  ];
}

function partsOf(names: Names, text: string): Relation[] {
  const parts = text.split(/[-\s+]/u);
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    const known = names.lexicon.byKey.get(part.toLowerCase());
    if (
      known?.kind !== 'method' ||
      known.name !== part ||
      toWordShape(part) !== 'strong' ||
      isFieldTerm(part)
    )
      return [];
    const sentence = names.text.document.sentences.find((one) => one.text.includes(text));
    const start = sentence ? sentence.text.indexOf(text) + text.indexOf(part) : -1;
    return sentence && start >= 0 ? [toVariant(sentence, start, start + part.length)] : [];
  });
}

/** `Harbour-v2` builds on Harbour, which the text names too. */
function ofEarlierVersions({ occurrences, introduces }: Names): Relation[] {
  return occurrences
    .filter(
      ({ own, isTarget, name, candidate }) =>
        !own &&
        isTarget &&
        candidate.ending === '' &&
        introduces.some(
          (one) => one.name.startsWith(name) && says(FORM_CUES.nextVersion, one.name.slice(name.length)),
        ),
    )
    .map(({ sentence, start, end }) => toVariant(sentence, start, end));
}

/** A title that begins with a known method, "Quorvex Using Small Maps", is of a paper that changes it. */
function inTitle({ occurrences }: Names): Relation[] {
  return occurrences
    .filter(
      ({ own, kind, isTarget, candidate, sentence, end }) =>
        sentence.field === 'title' &&
        !own &&
        isTarget &&
        kind === 'method' &&
        candidate.shape === 'known' &&
        candidate.ending === '' &&
        candidate.first === 0 &&
        !isFieldTerm(candidate.text) &&
        says(FORM_CUES.titleMeans, sentence.text.slice(end)) &&
        !says(FORM_CUES.titleTurns, sentence.text),
    )
    .map(({ sentence, start, end }) => toVariant(sentence, start, end));
}

/** `A-GRAE` builds on GRAE, which the text names by itself too. */
function ofMarkedOnes({ occurrences }: Names, methods: readonly { name: string }[]): Relation[] {
  return occurrences
    .filter(
      ({ own, isTarget, isFieldTerm: isOfField, name, candidate }) =>
        !own &&
        isTarget &&
        !isOfField &&
        candidate.ending === '' &&
        /^\p{Lu}{3,}\d*$/u.test(name) &&
        !isFieldTerm(name) &&
        methods.some((one) => one.name.endsWith(`-${name}`)),
    )
    .map(({ sentence, start, end }) => toVariant(sentence, start, end));
}

/** Known methods of several words within the long form of a name of ours, or a known name that it ends with. */
function inLongForms({ text, occurrences }: Names, own: ReadonlySet<string>): Relation[] {
  const longs = text.abbreviations.filter(({ short }) => own.has(short.text));
  return occurrences
    .filter(
      ({ candidate, kind, sentence, own: isOwn, name, isFieldTerm: isOfField }) =>
        candidate.shape === 'known' &&
        !isOwn &&
        longs.some(({ sentence: place, long }) => {
          if (place !== sentence || candidate.first <= long.first || candidate.next > long.next) return false;
          if (candidate.next - candidate.first > 1) return kind === 'method';
          return (
            candidate.next === long.next && kind !== null && !isOfField && !says(FORM_CUES.plainNoun, name)
          );
        }),
    )
    .map(({ sentence, start, end }) => toVariant(sentence, start, end));
}

function toVariant(sentence: Sentence, start: number, end: number): Relation {
  const { evidence, at } = toEvidence(sentence, start, end);
  return {
    type: 'builds-on',
    target: sentence.text.slice(start, end),
    targetAt: spanIn(sentence, start, end),
    outcome: null,
    role: 'modifies',
    subject: null,
    evidence,
    at,
    rule: 'build-name-made-of',
  };
}
