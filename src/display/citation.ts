import type { Paper } from '../model/paper.ts';
import { toPlainText } from './plain-text.ts';

/** A paper in the three forms that people paste. No author and no identifier is invented: the listings name none. */
export interface Citation {
  readonly bibtex: string;
  readonly ris: string;
  readonly plain: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** How to cite a paper; `address` is its page's, where that is known. */
export function toCitation(paper: Paper, address: string | null): Citation {
  return { bibtex: toBibtex(paper, address), ris: toRis(paper, address), plain: toPlain(paper, address) };
}

function toBibtex(paper: Paper, address: string | null): string {
  const fields = [
    ['title', `{${escapeTex(toPlainText(paper.title))}}`],
    ['institution', paper.organization && escapeTex(paper.organization.name)],
    ['year', paper.date?.year?.toString() ?? null],
    ['month', paper.date && (MONTHS[paper.date.month - 1] ?? null)],
    ['url', address],
  ].filter((field): field is [string, string] => field[1] !== null);
  // A month is a macro of BibTeX's own, so it stands without braces.
  const lines = fields.map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},`);
  return [`@misc{${paper.slug},`, ...lines, '}'].join('\n');
}

function toRis(paper: Paper, address: string | null): string {
  const { date, organization } = paper;
  const lines = [
    'TY  - GEN',
    `TI  - ${oneLine(toPlainText(paper.title))}`,
    date?.year != null && `PY  - ${date.year}`,
    date?.iso != null && `DA  - ${date.iso.replaceAll('-', '/')}`,
    organization && `PB  - ${oneLine(organization.name)}`,
    address && `UR  - ${address}`,
    'ER  - ',
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

function toPlain(paper: Paper, address: string | null): string {
  const date = paper.date?.year == null ? 'n.d.' : `${paper.date.year}.`;
  const title = oneLine(toPlainText(paper.title)).replace(/(?<![.?!])$/u, '.');
  return [`${title} ${date}`, paper.organization && `${paper.organization.name}.`, address]
    .filter(Boolean)
    .join(' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\{}$&%#_~^]/gu, (character) => TEX_ESCAPES[character] ?? character);
}
