import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../model/search.ts';
import { toIndexedPage } from './search-page.ts';

const DOCUMENT: SearchDocument = {
  path: '/papers/x/',
  kind: 'paper',
  title: '<script>alert("1 & 2")</script>',
  names: [],
  summary: '',
  text: '',
  filters: { kind: ['paper'], task: ['agents', 'gui-agents'] },
  date: '',
  comments: 3,
};

describe('toIndexedPage', () => {
  const page = toIndexedPage(DOCUMENT);

  it('keeps text from being markup', () => {
    expect(page).toContain('<h1>&lt;script>alert(&quot;1 &amp; 2&quot;)&lt;/script></h1>');
  });

  it.each([
    '<meta data-pagefind-filter="task[content]" content="agents">',
    '<meta data-pagefind-filter="task[content]" content="gui-agents">',
    '<meta data-pagefind-sort="comments[content]" content="3">',
  ])('says %s', (tag) => {
    expect(page).toContain(tag);
  });

  it('has no key for what nobody knows, nor for days: keys are loaded with each search', () => {
    const dated = toIndexedPage({ ...DOCUMENT, date: '2025-05-20', comments: 0 });
    expect(dated).toContain('data-pagefind-meta="date[content]" content="2025-05-20"');
    expect(dated).not.toContain('data-pagefind-sort');
  });
});
