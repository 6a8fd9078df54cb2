import { toPlainText } from '../display/plain-text.ts';
import type { SitePath } from '../model/urls.ts';
import type { Wiki } from '../model/wiki.ts';

/** A line of the index of names: a thing's own name, or a long form or alias that leads to it. */
export interface NameLine {
  readonly label: string;
  readonly path: SitePath;
  /** The thing's own name, where the line is a long form or an alias of it. */
  readonly see: string | null;
  readonly papers: number;
}

/** A letter with which names begin; `#` stands for all that begin with none. */
export interface LetterMark {
  readonly letter: string;
  /** What stands for it in addresses. */
  readonly id: string;
}

/** The names that begin with a letter. */
export interface Letter extends LetterMark {
  readonly lines: readonly NameLine[];
}

/** All names with a page, their long forms and aliases, by first letter. */
export function toAlphabet(wiki: Wiki): Letter[] {
  const letters = new Map<string, NameLine[]>();
  for (const line of toLines(wiki)) {
    const letter = toLetter(line.label);
    const those = letters.get(letter);
    if (those === undefined) letters.set(letter, [line]);
    else those.push(line);
  }
  return [...letters]
    .map(([letter, lines]) => ({ letter, id: letter === '#' ? 'other' : letter.toLowerCase(), lines }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

function toLines(wiki: Wiki): NameLine[] {
  const lines = [...wiki.entities.values()]
    .filter(({ hasPage }) => hasPage)
    .flatMap(({ name, expansion, known, path, papers }) => {
      const own = toPlainText(name);
      const others = [expansion, ...(known?.aliases ?? [])].flatMap((other) =>
        other === null ? [] : toPlainText(other),
      );
      return [
        { label: own, path, see: null, papers: papers.length },
        ...[...new Set(others)]
          .filter((other) => other.toLowerCase() !== own.toLowerCase())
          .map((other) => ({ label: other, path, see: own, papers: papers.length })),
      ];
    });
  const homonyms = [...wiki.homonyms.values()].map(({ name, path, senses }) => ({
    label: toPlainText(name),
    path,
    see: null,
    papers: new Set(senses.flatMap((id) => wiki.entities.get(id)?.papers ?? [])).size,
  }));
  return [...lines, ...homonyms].sort((a, b) => compare(a.label, b.label) || compare(a.path, b.path));
}

function compare(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y ? 0 : x < y ? -1 : 1;
}

function toLetter(label: string): string {
  const first = label.normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/u.test(first) ? first : '#';
}
