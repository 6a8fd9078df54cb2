import type { SearchDocument } from '../../model/search.ts';

/** Before every date, so that pages nobody can date come last among the newest first; none may lack a sort key. */
const NO_DATE = '0000-00-00';

/** A document as the small page that Pagefind reads: title and names weigh most, and what a result shows is kept. */
export function toIndexedPage(document: SearchDocument): string {
  const { title, kind, names, summary, text, filters, date, comments } = document;
  return `<!doctype html><html lang="en"><body>
<h1>${escape(title)}</h1>
<p data-pagefind-weight="6">${names.map(escape).join(' · ')}</p>
<p>${escape(text)}</p>
${toTag('meta', 'title', title)}${toTag('meta', 'kind', kind)}${toTag('meta', 'summary', summary)}${toTag('meta', 'date', date)}
${toTag('sort', 'date', date === '' ? NO_DATE : date)}${toTag('sort', 'comments', String(comments))}
${Object.entries(filters)
  .flatMap(([name, values]) => values.map((value) => toTag('filter', name, value)))
  .join('')}
</body></html>`;
}

function toTag(what: 'meta' | 'sort' | 'filter', name: string, content: string): string {
  return `<meta data-pagefind-${what}="${name}[content]" content="${escape(content)}">`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
