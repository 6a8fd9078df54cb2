import { toTrimmedLine } from '../model/one-line.ts';

/** Quotes a text for a message: one line, cut after 60 characters. */
export function quote(text: string): string {
  const line = toTrimmedLine(text.slice(0, 400));
  const letters = [...line];
  return `"${letters.length > 60 || text.length > 400 ? `${letters.slice(0, 59).join('')}…` : line}"`;
}
