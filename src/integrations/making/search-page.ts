import type { SearchDocument } from '../../model/search.ts';

/**
 * A document as the small page that Pagefind reads: title and names weigh most, and what a result shows is kept. Keys to
 * sort by are loaded with each search: days have none, since pages stand in their order, and comments only where some
 * were made; the search adds the pages without.
 */
export function toIndexedPage(document: SearchDocument): string {
  const { title, kind, names, summary, text, filters, date, comments } = document;
  return `<!doctype html><html lang="en"><body>
<h1>${escape(title)}</h1>
<p data-pagefind-weight="6">${names.map(escape).join(' · ')}</p>
<p>${escape(text)}</p>
${toTag('meta', 'title', title)}${toTag('meta', 'kind', kind)}${toTag('meta', 'summary', summary)}${toTag('meta', 'date', date)}
${comments === 0 ? '' : toTag('sort', 'comments', String(comments))}
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
