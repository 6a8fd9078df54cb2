import type { PhraseMatch } from '../text/phrases.ts';
import { type Site } from './site.ts';
import type { Trigger } from './trigger.ts';
import type { Veto } from './veto.ts';
import { VETOES_BY_SHAPE } from './vetoes-by-shape.ts';
import { VETOES_BY_WORD } from './vetoes-by-word.ts';

/** One that is met is enough. */
export const VETOES: readonly Veto[] = [...VETOES_BY_WORD, ...VETOES_BY_SHAPE];

/** Says whether a phrase means what such phrases mean. */
export function isMeant(match: PhraseMatch<Trigger>, site: Site): boolean {
  const { id, type } = match.yields;
  return !VETOES.some(
    ({ of, isMet }) => (of === undefined || of.test(id) || of.test(type)) && isMet(match, site),
  );
}
