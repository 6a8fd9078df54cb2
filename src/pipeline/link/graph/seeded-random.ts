/**
 * A source of numbers from 0 to 1 that gives the same ones for the same seed: a linear congruential generator modulo
 * 2^32 with the constants of Numerical Recipes, as d3-force itself uses. Good enough to break ties in a layout.
 */
export function toSeededRandom(seed = 1): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
