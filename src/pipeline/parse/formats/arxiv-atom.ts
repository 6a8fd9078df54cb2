import { DomUtils, parseDocument } from 'htmlparser2';
import type { Element } from 'domhandler';

import type { Outcome } from '../../../model/issues.ts';
import type { SeedReader } from '../seed-reader.ts';
import { toLineOfOffset } from './line-index.ts';
import { parseLooseDate } from './loose-date.ts';
import { toListing, unreadable, type LooseRecord } from './loose-record.ts';

/** An answer of arXiv's API: an Atom feed with an entry a paper. */
export const ARXIV_ATOM: SeedReader = {
  name: 'Atom of the arXiv API',
  recognizes: (text) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:feed|entry)[\s>]/u.test(text),
  read: (text, file) => {
    const document = parseDocument(text, { xmlMode: true, withStartIndices: true });
    const lineOf = toLineOfOffset(text);
    const entries = DomUtils.getElementsByTagName('entry', document, true);
    const records = entries.map((entry) => readEntry(entry, { file, line: lineOf(entry.startIndex ?? 0) }));
    const [feed] = DomUtils.getElementsByTagName('feed', document.children, false);
    const taken = parseLooseDate(feed === undefined ? '' : textOf(feed, 'updated'));
    return toListing(records, { file, taken: taken.kind === 'date' ? taken.date : null });
  },
};

function readEntry(entry: Element, place: { file: string; line: number }): Outcome<LooseRecord | null> {
  const id = textOf(entry, 'id');
  if (id.includes('/api/errors'))
    return unreadable(place, `arXiv answered with an error, ${JSON.stringify(textOf(entry, 'summary'))}`);
  const links = childrenOf(entry, 'link').map(({ attribs }) => attribs['href'] ?? '');
  const value: LooseRecord = {
    line: place.line,
    title: textOf(entry, 'title'),
    abstract: textOf(entry, 'summary'),
    authors: childrenOf(entry, 'author').map((author) => textOf(author, 'name')),
    date: textOf(entry, 'published'),
    ids: [id, textOf(entry, 'arxiv:doi')],
    links,
  };
  return { value, issues: [] };
}

function childrenOf(parent: Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, parent.children, false);
}

function textOf(parent: Element, name: string): string {
  return childrenOf(parent, name)
    .slice(0, 1)
    .map((child) => DomUtils.textContent(child).trim())
    .join('');
}
