import { describe, expect, it } from 'vitest';
import type { ListedPage } from '../../model/reading-list.ts';
import { toBibtexFile, toMarkdownFile, toRisFile } from './write-list.ts';

const PAPER: ListedPage = {
  id: 'paper:a',
  kind: 'Paper',
  title: 'A: Title',
  path: '/papers/a/',
  when: '20 May 2025',
  summary: 'It finds\nsomething.',
  bibtex: '@misc{a,\n}',
  ris: 'TY  - GEN\nER  - ',
};
const METHOD: ListedPage = {
  ...PAPER,
  id: 'grpo',
  kind: 'Method',
  title: 'GRPO',
  when: '',
  bibtex: '',
  ris: '',
};

describe('the files of a reading list', () => {
  it('cites the papers alone', () => {
    expect(toBibtexFile([PAPER, METHOD, PAPER])).toBe('@misc{a,\n}\n\n@misc{a,\n}\n');
    expect(toRisFile([METHOD])).toBe('');
  });

  it.each([
    ['GRPO', '[[GRPO]]'],
    ['A: Title', '[[A Title|A: Title]]'],
    ['C#/[x] | y^2', '[[C x y 2|C#/ x y^2]]'],
  ])('links %s as a wiki does', (title, link) => {
    const [, , line] = toMarkdownFile([{ ...PAPER, title }], () => 'https://example.org/a_(b)/').split('\n');
    expect(line).toBe(
      `- ${link} ([Paper, 20 May 2025](https://example.org/a_%28b%29/)): It finds something.`,
    );
  });
});
