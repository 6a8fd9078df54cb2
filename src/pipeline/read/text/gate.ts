import { findLists, holdsList, MOST_LISTS, toAutomaton } from './automaton.ts';
import { toLiterals } from './literals.ts';

/** Tables of rules by name. */
type Tables = Readonly<Record<string, readonly { readonly pattern: RegExp }[]>>;

/**
 * Gives of tables of rules those that may match a text, in their order: in one walk through the text it sorts out all
 * whose patterns need literals that aren't there. Most patterns are never tried.
 */
export function toGate<T extends Tables>(tables: T): (text: string) => T {
  const patterns = Object.values(tables).flatMap((rules) => rules.map(({ pattern }) => pattern));
  const literals = patterns.map((pattern, place) => (place < MOST_LISTS ? toLiterals(pattern) : null));
  const automaton = toAutomaton(literals.map((some) => some ?? []));
  return (text) => {
    const found = findLists(text, automaton);
    const open: Record<string, Tables[string]> = {};
    let place = -1;
    for (const name in tables) {
      const rules = tables[name] ?? [];
      open[name] = rules.filter(() => literals[++place] === null || holdsList(found, place));
    }
    return open as T;
  };
}
