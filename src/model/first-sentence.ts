/** The first sentence of a text, or all of it where none ends. */
export function toFirstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/su.exec(text.trim())?.[0] ?? text.trim();
}
