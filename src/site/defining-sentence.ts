import type { Entity, LinkedPaper } from '../model/wiki.ts';

/**
 * The sentence of a paper that says best what a thing it introduces is: its key sentence where that names the thing,
 * otherwise the one that introduces it, where the abstract has one.
 */
export function toDefiningSentence(
  { id }: Pick<Entity, 'id'>,
  { facts, introduces }: Pick<LinkedPaper, 'facts' | 'introduces'>,
): string {
  const introduced = facts.introduces[introduces.indexOf(id)];
  if (introduced === undefined || introduced.at.field === 'title') return facts.keySentence;
  return facts.keySentence.includes(introduced.name) ? facts.keySentence : introduced.evidence;
}
