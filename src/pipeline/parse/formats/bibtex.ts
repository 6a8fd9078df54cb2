import type { Outcome } from '../../../model/issues.ts';
import type { SeedReader } from '../seed-reader.ts';
import { parseBibtexEntries, type BibtexEntry } from './bibtex-entries.ts';
import { isArxivNumber } from './find-ids.ts';
import { toListing, unreadable, type LooseRecord } from './loose-record.ts';
import { toReadingOrder } from './person-name.ts';
import { fromTex, splitNames } from './tex-text.ts';

/** BibTeX and BibLaTeX, as Zotero, Semantic Scholar, arXiv and publishers write them. */
export const BIBTEX: SeedReader = {
  name: 'BibTeX',
  recognizes: (text) => /^(?:\s*(?:%.*)?\n)*\s*@[a-z]+\s*[{(]/iu.test(text),
  read: (text, file) => {
    const records = parseBibtexEntries(text).map((entry): Outcome<LooseRecord | null> => {
      if (entry.problem !== null) return unreadable({ file, line: entry.line }, entry.problem);
      return { value: toLoose(entry), issues: [] };
    });
    return toListing(records, { file, taken: null });
  },
};

function toLoose({ fields, line }: BibtexEntry): LooseRecord {
  const verbatim = (name: string) => (fields.get(name) ?? '').replace(/\\([%_&#~$])/gu, '$1').trim();
  const names = splitNames(fields.get('author') ?? '');
  const links = ['url', 'pdf', 'code', 'howpublished'].flatMap(
    (name) => /https?:\/\/[^\s{}]+/u.exec(verbatim(name))?.[0] ?? [],
  );
  return {
    line,
    title: fromTex(fields.get('title') ?? ''),
    abstract: fromTex(fields.get('abstract') ?? ''),
    authors: names.filter((name) => name !== 'others').map(toName),
    moreAuthors: names.includes('others'),
    date: toDate(fields),
    ids: [
      verbatim('doi'),
      toEprint(fields),
      ...['journal', 'note', 'number'].map(verbatim).filter(isOfArxiv),
    ],
    links,
  };
}

/** A name in braces is a group's, whose commas part nothing. */
function toName(name: string): string {
  const group = /^\{([^{}]*)\}$/u.exec(name.trim());
  return group === null ? toReadingOrder(fromTex(name)) : fromTex(group[1] ?? '');
}

function toEprint(fields: ReadonlyMap<string, string>): string {
  const eprint = (fields.get('eprint') ?? '').trim();
  const archive = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv';
  return /^arxiv$/iu.test(archive.trim()) && isArxivNumber(eprint) ? `arXiv:${eprint}` : eprint;
}

function isOfArxiv(text: string): boolean {
  return /arxiv/iu.test(text);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibLaTeX's one field, or BibTeX's year with a month, which is a name, a number, or a day and a name. */
function toDate(fields: ReadonlyMap<string, string>): string {
  const date = fields.get('date')?.trim();
  if (date !== undefined && date !== '') return date;
  const year = (fields.get('year') ?? '').trim();
  const month = (fields.get('month') ?? '').toLowerCase();
  const name = /[a-z]{3}/u.exec(month)?.[0] ?? '';
  const number = MONTHS.indexOf(name) + 1 || Number(/^\s*(\d{1,2})\s*$/u.exec(month)?.[1] ?? 0);
  if (year === '' || number === 0) return year;
  const day = fields.get('day')?.trim() ?? (name === '' ? undefined : /\d{1,2}/u.exec(month)?.[0]);
  return [year, number, ...(day === undefined || !/^\d{1,2}$/u.test(day) ? [] : [day])].join('-');
}
