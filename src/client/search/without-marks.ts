/** A text without the marks on its letters: `naïve` as `naive`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
