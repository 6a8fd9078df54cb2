import type { Configuration } from '../model/configuration.ts';

/** The name of the style sheet, without its ending. */
export const THEME_FILE = 'theme';

/** A style sheet of the colours that a configuration sets, for both themes; `null` where it sets none. */
export function toThemeCss(colours: Configuration['colours']): string | null {
  const lines = Object.entries(colours).map(
    ([name, { light, dark }]) => `  --${name}: light-dark(${light}, ${dark});\n`,
  );
  // Twice the root weighs more than the design's own rule, wherever the two sheets stand.
  return lines.length === 0 ? null : `:root:root {\n${lines.join('')}}\n`;
}
