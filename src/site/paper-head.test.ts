import { describe, expect, it } from 'vitest';

import { linkWiki } from '../pipeline/link/link-wiki.ts';
import { makePaper, makeVocabulary, type Sketch } from '../pipeline/link/make-paper.ts';
import type { Paper } from '../model/paper.ts';
import { toHighwire, toScholarlyArticle } from './paper-head.ts';

const SKETCH: Sketch = { title: 'GUI-G$^2$', abstract: "We ``do'' it.", date: '2025-05-20', topics: ['rl'] };

function head(part: Partial<Paper>, sketch: Sketch = SKETCH) {
  const { paper, facts } = makePaper(sketch);
  const wiki = linkWiki(
    [{ paper: { ...paper, ...part }, facts }],
    makeVocabulary([], { rl: { label: 'RL' } }),
  );
  const [linked] = wiki.papers.values();
  if (linked === undefined) throw new Error('No paper.');
  return { tags: toHighwire(linked, wiki), article: toScholarlyArticle(linked, wiki) };
}

/**
 * What Zotero makes of Highwire tags, as its documentation of embedded metadata tells it: the first of most, every
 * author and keyword, slashes of dates as hyphens, and a PDF to fetch.
 */
function readLikeZotero(tags: readonly (readonly [string, string])[]) {
  const all = (name: string) => tags.filter(([tag]) => tag === `citation_${name}`).map(([, text]) => text);
  const first = (name: string): string | undefined => all(name)[0];
  return {
    itemType: first('technical_report_institution') === undefined ? 'webpage' : 'report',
    title: first('title'),
    creators: all('author').map((name) => {
      const [lastName, firstName] = name.includes(',')
        ? name.split(/, */u)
        : [name.split(' ').at(-1), name.split(' ').slice(0, -1).join(' ')];
      return { firstName, lastName };
    }),
    date: first('publication_date')?.replaceAll('/', '-'),
    DOI: first('doi'),
    url: first('abstract_html_url'),
    pdf: first('pdf_url'),
    abstractNote: first('abstract'),
    tags: all('keywords'),
  };
}

describe('the tags of a paper’s page', () => {
  it('name everything that its sources give, as people read it', () => {
    const { tags } = head({
      authors: ['Jörg Müller', 'van der Berg, Anna'],
      ids: { arxiv: '2505.00001', doi: '10.1000/xyz' },
      organization: { handle: 'lab', name: 'A Lab' },
    });
    expect(readLikeZotero(tags)).toEqual({
      itemType: 'report',
      title: 'GUI-G²',
      creators: [
        { firstName: 'Jörg', lastName: 'Müller' },
        { firstName: 'Anna', lastName: 'van der Berg' },
      ],
      date: '2025-05-20',
      DOI: '10.1000/xyz',
      url: 'https://arxiv.org/abs/2505.00001',
      pdf: 'https://arxiv.org/pdf/2505.00001',
      abstractNote: 'We “do” it.',
      tags: ['RL'],
    });
  });

  it('invent nothing that no source gives', () => {
    const { tags, article } = head({ date: null });
    expect(tags.map(([name]) => name)).toEqual(['citation_title', 'citation_abstract', 'citation_keywords']);
    expect(Object.keys(article)).toEqual(['@type', 'headline', 'abstract', 'about']);
  });

  it('give of a date what is known', () => {
    const date = { month: 5, day: null, year: 2024, iso: '2024-05', yearOrigin: 'printed' } as const;
    expect(readLikeZotero(head({ date }).tags).date).toBe('2024-05');
    const yearless = { month: 5, day: 2, year: null, iso: null, yearOrigin: 'unknown' } as const;
    expect(readLikeZotero(head({ date: yearless }).tags).date).toBeUndefined();
  });
});
