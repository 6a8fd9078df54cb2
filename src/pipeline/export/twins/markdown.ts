import { toOneLine, toTrimmedLine } from '../../../model/one-line.ts';

/** Addresses stand between angle brackets: readers of Markdown take the marks of escaped ones for parts of them. */
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?()[\]{}'"“”‘’])/u;

/** A text as Markdown that says it, character for character: nothing in it is markup, white space is one space. */
export function escapeMarkdown(text: string): string {
  const line = toTrimmedLine(text);
  if (!line.includes('://')) return guardStart(escapeWords(line));
  const parts = line.split(ADDRESS).map((part, at) => (at % 2 === 1 ? `<${part}>` : escapeWords(part)));
  return guardStart(parts.join(''));
}

/** Escapes what would make a line a heading, a list or a rule. */
export function guardStart(line: string): string {
  return line.replace(/^(?=[#+=-])/u, '\\').replace(/^(\d+)(?=[.)](?:\s|$))/u, '$1\\');
}

/** Escapes what is markup within a line. */
export function escapeWords(text: string): string {
  return text.replace(/[\\`*_[\]<>|~$&{}]/gu, (character) => `\\${character}`);
}

/** A link; its address is whole or begins with a slash, its text may be Markdown already. */
export function toLink(text: string, address: string, isMarkdown = false): string {
  const label = toOneLine(text);
  return `[${isMarkdown ? label : escapeWords(label)}](${escapeAddress(address)})`;
}

/** Most addresses hold nothing that would end them. */
function escapeAddress(address: string): string {
  return address.replace(/[\s()<>]/gu, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}

/** A heading with what stands below it; nothing where that is nothing. */
export function toSection(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${escapeMarkdown(title)}`, lines.join('\n')];
}

/** Blocks of Markdown as a file. */
export function toFile(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
