/** Endings that a stemmer may take off a word, one after another, each with how many letters must stay (after Porter, 1980). */
const ENDINGS: readonly (readonly [ending: RegExp, stays: number])[] = [
  [/(?:ism|ist|iz|is|at|abil|ibil|abl|ibl|ous|iv|anc|enc|ant|ent|ment|it|al|ic|er|or|ion)$/u, 4],
  [/(?:ful|less|ness)$/u, 3],
  [/(?:ing|ed|l|e|i|y|s)$/u, 2],
];

/**
 * Letters that a word's stem begins with, whatever stemmer made it: the engine looks for all words that begin as its own
 * stem does, so those that a query may need begin with these.
 */
export function toBeginning(word: string): string {
  for (const [ending, stays] of ENDINGS) {
    const shorter = word.replace(ending, '');
    if (shorter !== word && shorter.length >= stays) return toBeginning(shorter);
  }
  return word.length > 3 ? word.replace(/([bdfglmnprt])\1$/u, '$1') : word;
}
