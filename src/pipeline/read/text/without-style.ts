const STYLE = String.raw`\\(?:text|emph|underline|math)[a-z]*\s*\{`;
/** `\textbf{Z}`, `$\textbf{Z}$`. */
const STYLED = new RegExp(String.raw`\$?${STYLE}(?<inner>[^{}$]*)\}\$?`, 'gu');
/** What opened before the text, or closes behind it. */
const CUT = new RegExp(
  String.raw`^(?<inner>[^{}$]*)\}\$?|\$?${STYLE}|\*\*|\{(?![^{}]*\})|(?<![\^_]\{[^{}]{0,9})\}(?=\p{Ll})`,
  'gu',
);

/** A name without marks that only set type: `\textbf{Z}ephrix` and `**Z**ephrix` are Zephrix; `Z^{2}` and `Z$^2$` stay. */
export function withoutStyle(text: string): string {
  if (!/[\\{}*]/u.test(text)) return text;
  return text.replace(STYLED, '$<inner>').replace(CUT, '$<inner>');
}
