import type { Paper } from '../model/paper.ts';
import { toPlainText } from './plain-text.ts';
import { toTrimmedLine } from '../model/one-line.ts';

/** A paper in the three forms that people paste. No author and no identifier is invented where no source gives one. */
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

/** How to cite a paper; `address` is its page's here, where that is known, for papers without an address of their own. */
export function toCitation(paper: Paper, address: string | null): Citation {
  return { bibtex: toBibtex(paper, address), ris: toRis(paper, address), plain: toPlain(paper, address) };
}

/** Where a paper is published, which follows from its number on arXiv or its DOI; `null` where neither is known. */
export function toPublishedAddress({ ids }: Paper): string | null {
  if (ids.arxiv !== null) return `https://arxiv.org/abs/${ids.arxiv}`;
  return ids.doi === null ? null : `https://doi.org/${encodeURI(ids.doi)}`;
}

/** A paper as an entry of BibTeX: its slug is the key, and its abstract stands in it where `withAbstract` says so. */
export function toBibtex(paper: Paper, address: string | null, withAbstract = false): string {
  const fields = [
    ['title', `{${escapeTex(toPlainText(paper.title))}}`],
    ['author', toBibtexAuthors(paper)],
    ['institution', paper.organization && escapeTex(paper.organization.name)],
    ['year', paper.date?.year?.toString() ?? null],
    ['month', MONTHS[(paper.date?.month ?? 0) - 1] ?? null],
    ['eprint', paper.ids.arxiv],
    ['archiveprefix', paper.ids.arxiv && 'arXiv'],
    ['doi', paper.ids.doi],
    ['url', toPublishedAddress(paper) ?? address],
    ['abstract', withAbstract ? escapeTex(toPlainText(paper.abstract)) : null],
  ].filter((field): field is [string, string] => field[1] !== null);
  // A month is a macro of BibTeX's own, so it stands without braces.
  const lines = fields.map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},`);
  return [`@misc{${paper.slug},`, ...lines, '}'].join('\n');
}

/** Names with a comma, or with the word that parts names, stand in braces, so that they stay one. */
function toBibtexAuthors({ authors, authorCount }: Paper): string | null {
  if (authors.length === 0) return null;
  const names = authors.map((name) => (/,|\sand\s/u.test(name) ? `{${escapeTex(name)}}` : escapeTex(name)));
  return [...names, ...(isCutShort({ authors, authorCount }) ? ['others'] : [])].join(' and ');
}

/** Says whether a paper has more authors than its sources name. */
export function isCutShort({ authors, authorCount }: Pick<Paper, 'authors' | 'authorCount'>): boolean {
  return authors.length > 0 && (authorCount === null || authorCount > authors.length);
}

/** A paper as a record of RIS, with its abstract where `withAbstract` says so. */
export function toRis(paper: Paper, address: string | null, withAbstract = false): string {
  const { date, organization, authors, ids } = paper;
  const published = toPublishedAddress(paper) ?? address;
  const lines = [
    'TY  - GEN',
    `TI  - ${toTrimmedLine(toPlainText(paper.title))}`,
    ...authors.map((name) => `AU  - ${toTrimmedLine(name)}`),
    date?.year && `PY  - ${date.year}`,
    date?.iso && `DA  - ${toRisDate(date.iso)}`,
    organization && `PB  - ${toTrimmedLine(organization.name)}`,
    ids.doi && `DO  - ${ids.doi}`,
    ids.arxiv && `N1  - arXiv:${ids.arxiv}`,
    published && `UR  - ${published}`,
    withAbstract && `AB  - ${toTrimmedLine(toPlainText(paper.abstract))}`,
    'ER  - ',
  ];
  return lines.filter(Boolean).join('\n');
}

/** RIS writes the slashes of parts that are not known too. */
function toRisDate(iso: string): string {
  const [year, month = '', day = ''] = iso.split('-');
  return day === '' ? `${year}/${month}//` : `${year}/${month}/${day}`;
}

function toPlain(paper: Paper, address: string | null): string {
  const date = paper.date?.year ? `${paper.date.year}.` : 'n.d.';
  const title = toTrimmedLine(toPlainText(paper.title)).replace(/(?<![.?!])$/u, '.');
  const names = paper.authors.length > 3 || isCutShort(paper) ? paper.authors.slice(0, 1) : paper.authors;
  const others = names.length < Math.max(paper.authors.length, paper.authorCount ?? 0) ? ' et al.' : '.';
  const by = names.length === 0 ? null : `${names.join(', ').replace(/\.$/u, '')}${others}`;
  const published = toPublishedAddress(paper) ?? address;
  return [by, `${title} ${date}`, paper.organization && `${paper.organization.name}.`, published]
    .filter(Boolean)
    .join(' ');
}

function escapeTex(text: string): string {
  return toTrimmedLine(text).replace(/[\\{}$&%#_~^]/gu, (character) => TEX_ESCAPES[character] ?? character);
}
