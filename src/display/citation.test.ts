import { expect, test } from 'vitest';

import type { Paper } from '../model/paper.ts';
import { toSlug } from '../model/slug.ts';
import { toCitation } from './citation.ts';

const SOURCE = { file: 'seeds/a.txt', line: 7, listed: null };

function toPaper(fields: Partial<Paper>): Paper {
  const title = fields.title ?? 'A Title';
  return {
    slug: toSlug(title),
    title,
    abstract: 'Text.',
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
