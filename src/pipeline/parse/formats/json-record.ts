import { isRecord } from '../../../model/front-matter.ts';
import type { Affiliation } from '../../../model/seed.ts';
import { isArxivNumber } from './find-ids.ts';
import type { LooseRecord } from './loose-record.ts';

/**
 * Reads a paper as JSON gives it, under whichever of the usual names: those of Hugging Face's API (where the paper may
 * lie one level deeper), of Semantic Scholar's, and plain ones. `null` where it is no object.
 */
export function toLooseRecord(json: unknown, line: number): LooseRecord | null {
  if (!isRecord(json)) return null;
  const inner = isRecord(json['paper']) ? json['paper'] : {};
  const paper = { ...json, ...inner };
  const ids = isRecord(paper['externalIds']) ? paper['externalIds'] : {};
  return {
    line,
    title: textOf(paper, ['title']),
    abstract: textOf(paper, ['abstract', 'summary']),
    authors: toAuthors(paper['authors'] ?? paper['author']),
    date: textOf(paper, ['publishedAt', 'publicationDate', 'published', 'date', 'year']),
    organization: toOrganization(paper['organization'] ?? json['organization']),
    commentCount: toCount(json['numComments'] ?? paper['commentCount']),
    ids: [
      ...toArxiv(textOf({ ...paper, ...ids }, ['arxiv', 'ArXiv', 'arXiv', 'arxiv_id', 'arxivId', 'id'])),
      textOf({ ...paper, ...ids }, ['doi', 'DOI']),
    ],
    links: [
      ...LINKS.map((name) => textOf(paper, [name])),
      ...(Array.isArray(paper['links']) ? paper['links'].filter((link) => typeof link === 'string') : []),
    ],
  };
}

const LINKS = ['url', 'link', 'githubRepo', 'projectPage', 'pdf', 'pdf_url', 'code'];

/** The first of the names that holds words or a number. */
function textOf(object: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  for (const name of names) {
    const value = object[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** A list of names or of objects with a name; or one text, names parted by semicolons or "and". */
function toAuthors(json: unknown): string[] {
  if (typeof json === 'string') return json.split(/\s*;\s*|\s+and\s+/u);
  if (!Array.isArray(json)) return [];
  return json.map((author: unknown) => {
    if (typeof author === 'string') return author;
    if (!isRecord(author)) return '';
    return (
      textOf(author, ['name', 'fullname', 'fullName']) ||
      textOf(author, ['given', 'first']) + toFamily(author)
    );
  });
}

function toFamily(author: Readonly<Record<string, unknown>>): string {
  return ` ${textOf(author, ['family', 'last'])}`;
}

function toArxiv(text: string): string[] {
  if (isArxivNumber(text)) return [`arXiv:${text.trim()}`];
  return /arxiv/iu.test(text) ? [text] : [];
}

function toOrganization(json: unknown): Affiliation | null {
  if (!isRecord(json)) return null;
  const handle = textOf(json, ['name', 'handle']).trim();
  if (!/^\S+$/u.test(handle)) return null;
  return { handle, name: textOf(json, ['fullname', 'fullName']).trim() || handle };
}

function toCount(json: unknown): number | null {
  return typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 ? json : null;
}
