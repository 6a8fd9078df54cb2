/** How often words stand in a text, letter by letter. */
export function timesSaid(text: string, words: string): number {
  return text.split(words).length - 1;
}
