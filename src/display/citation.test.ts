import { expect, test } from 'vitest';

import type { Paper } from '../model/paper.ts';
import { toSlug } from '../model/slug.ts';
import { toBibtex, toCitation, toRis } from './citation.ts';

const SOURCE = { file: 'seeds/a.txt', line: 7, listed: null };

function toPaper(fields: Partial<Paper>): Paper {
  const title = fields.title ?? 'A Title';
  return {
    slug: toSlug(title),
    title,
    abstract: 'Text.',
    authors: [],
    ids: { arxiv: null, doi: null },
    links: [],
    date: null,
    organization: null,
    authorCount: null,
    commentCount: null,
    sources: [SOURCE],
    ...fields,
  };
}

test('a paper is cited with what is known of it', () => {
  const paper = toPaper({
    title: 'Q & A_1: 100\\% of it?',
    organization: { handle: 'lab', name: 'The {Lab}' },
    date: { month: 5, day: 20, year: 2025, iso: '2025-05-20', yearOrigin: 'inferred' },
  });
  const { bibtex, ris, plain } = toCitation(paper, 'https://example.org/papers/x/');
  expect(bibtex).toBe(`@misc{${paper.slug},
  title = {{Q \\& A\\_1: 100\\% of it?}},
  institution = {The \\{Lab\\}},
  year = {2025},
  month = may,
  url = {https://example.org/papers/x/},
}`);
  expect(ris).toBe(`TY  - GEN
TI  - Q & A_1: 100% of it?
PY  - 2025
DA  - 2025/05/20
PB  - The {Lab}
UR  - https://example.org/papers/x/
ER  - `);
  expect(plain).toBe('Q & A_1: 100% of it? 2025. The {Lab}. https://example.org/papers/x/');
});

test('an undated paper without an organization invents neither', () => {
  const { bibtex, ris, plain } = toCitation(toPaper({}), null);
  expect(bibtex).toBe('@misc{a-title,\n  title = {{A Title}},\n}');
  expect(ris).toBe('TY  - GEN\nTI  - A Title\nER  - ');
  expect(plain).toBe('A Title. n.d.');
});

test('authors, ids and the abstract stand where a source gives them', () => {
  const paper = toPaper({
    abstract: 'It costs 5\\% of $x$.',
    authors: ['Jörg Müller', 'Lantern, Inc.', 'Ada_L'],
    authorCount: 9,
    ids: { arxiv: '2511.00001', doi: '10.1000/A_b' },
    date: { month: null, day: null, year: 2025, iso: '2025', yearOrigin: 'printed' },
  });
  expect(toBibtex(paper, 'https://example.org/', true)).toBe(`@misc{a-title,
  title = {{A Title}},
  author = {Jörg Müller and {Lantern, Inc.} and Ada\\_L and others},
  year = {2025},
  eprint = {2511.00001},
  archiveprefix = {arXiv},
  doi = {10.1000/A_b},
  url = {https://arxiv.org/abs/2511.00001},
  abstract = {It costs 5\\% of x.},
}`);
  expect(toRis(paper, null, true)).toBe(`TY  - GEN
TI  - A Title
AU  - Jörg Müller
AU  - Lantern, Inc.
AU  - Ada_L
PY  - 2025
DA  - 2025///
DO  - 10.1000/A_b
N1  - arXiv:2511.00001
UR  - https://arxiv.org/abs/2511.00001
AB  - It costs 5% of x.
ER  - `);
  expect(toCitation(paper, null).plain).toBe(
    'Jörg Müller et al. A Title. 2025. https://arxiv.org/abs/2511.00001',
  );
});
