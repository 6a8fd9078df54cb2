import type { Sentence } from '../document.ts';
import { isResourceAlone } from '../names/kinds.ts';
import type { Reading } from '../reading.ts';
import type { ClassifiedQuantity } from './classify-quantities.ts';
import { findBracketedSystem, findOtherSubject } from './find-system.ts';
import { says } from '../text/cue.ts';
import { WHOSE_CUES } from './cues/whose-score-cues.ts';

/** Whose score a number is, where it isn't the paper's own. In a paper without a method of its own all are its findings. */
export function systemOfOther(
  sentence: Sentence,
  quantity: ClassifiedQuantity,
  reading: Reading,
): string | null {
  const isBare = quantity.rule === 'bare-number' && quantity.form === 'decimal';
  if (quantity.role === 'gain' || quantity.role === 'absolute') {
    const scored =
      ofRivalsClause(sentence, quantity.start, reading) ?? modelBefore(sentence, quantity.start, reading);
    if (scored !== null) return quantity.role === 'gain' ? '' : scored;
  }
  if (quantity.role === 'gain' && isChangeOfOther(sentence, quantity.start, reading)) return '';
  if (quantity.role === 'from' || quantity.role === 'gain' || (quantity.role === 'none' && !isBare))
    return null;
  const bracketed = findBracketedSystem(sentence, quantity.start, reading);
  if (bracketed !== null) return bracketed;
  const possessive = /(?<name>[\p{L}\d][\w.+-]*(?:\s[A-Z\d][\w.+-]*){0,2})['’]s?\s(?:score of\s)?\(?$/u.exec(
    sentence.text.slice(Math.max(0, quantity.start - 60), quantity.start),
  );
  const owner = possessive?.groups?.['name'];
  if (owner !== undefined && !reading.introduces.some(({ name }) => owner.includes(name))) return owner;
  if (quantity.role === 'baseline') {
    const after =
      /^\s(?:\w+\s)?(?:for|by|of|from|with|achieved by)\s(?:the\s)?(?<name>[A-Z][\w.+-]*(?:\s[A-Z\d][\w.+-]*){0,3})/u.exec(
        sentence.text.slice(quantity.end, quantity.end + 80),
      );
    return after?.groups?.['name'] ?? null;
  }
  if (isBare) return null;
  const other = findOtherSubject(sentence, quantity.start, reading);
  const hasMethod = reading.introduces.some(({ kind }) => kind === 'method');
  if (hasMethod || other === null) return other;
  return isNamedModel(other, sentence, reading) ? other : null;
}

/** "it adds 2%, whereas X increases it by 79%": what another changes. */
function isChangeOfOther({ text, index }: Sentence, at: number, reading: Reading): boolean {
  const from = Math.max(0, at - 120);
  const clause = WHOSE_CUES.othersChange.pattern.exec(text.slice(from, at));
  if (clause === null) return false;
  const named = reading.occurrences.filter(
    ({ sentence, start, end }) => sentence.index === index && start >= from + clause.index && end <= at,
  );
  return named.length > 0 && named.every(({ own, kind }) => !own && kind !== 'benchmark');
}

/** "outperforms X trained on much, which achieves 43.4% and 46.7%": the rival's own. */
function ofRivalsClause({ text, index }: Sentence, at: number, reading: Reading): string | null {
  const clause = WHOSE_CUES.rivalsClause.pattern.exec(text.slice(0, at));
  if (clause === null) return null;
  const named = reading.occurrences.find(
    ({ sentence, start, end }) => sentence.index === index && start >= clause.index && end <= at,
  );
  return named?.own === true ? null : (named?.name ?? '');
}

/** "X is the best with a score of 71.8", "X beats Y by 16%": where a benchmark is all that a paper presents, models' own. */
function modelBefore({ text, index }: Sentence, at: number, reading: Reading): string | null {
  const { introduces, occurrences } = reading;
  if (!isResourceAlone(introduces) || says(WHOSE_CUES.madeByUs, text.slice(0, at))) return null;
  return (
    occurrences.findLast(
      ({ sentence, kind, own, end, candidate }) =>
        sentence.index === index && kind === 'model' && !own && end <= at && candidate.ending === '',
    )?.name ?? null
  );
}

/** Where a benchmark is all that a paper presents, the scores of models that it names are theirs. */
function isNamedModel(name: string, sentence: Sentence, { introduces, occurrences }: Reading): boolean {
  return (
    introduces.length > 0 &&
    occurrences.some(
      (one) => one.sentence.index === sentence.index && one.name === name && one.kind === 'model',
    )
  );
}
