import { DomUtils, parseDocument } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';

import { readWiki } from '../../../../scripts/lib/read-wiki.ts';
import { toContext } from '../export-context.ts';
import { TRICKS } from '../../render/arbitrary-paper.ts';
import { escapeMarkdown, toLink } from './markdown.ts';
import { toTwinParts } from './twins.ts';

const wiki = readWiki();
const twins = new Map(
  [...toTwinParts(wiki, toContext({ base: '/x/', site: null, title: 'A wiki', version: '1.2.3' }))]
    .flatMap(({ make }) => [...make(wiki)])
    .map(({ path, text }) => [path, String(text)]),
);

describe('a twin', () => {
  it('stands beside every page about one thing, and beside the lists of them', () => {
    const { papers, entities, topics, organizations } = wiki;
    const pages = [...entities.values()].filter(({ hasPage, topic }) => hasPage && topic === null);
    expect(twins.size).toBe(papers.size + pages.length + 2 * topics.size + organizations.size + 5);
    expect([...twins.keys()].every((path) => path.endsWith('/index.html.md'))).toBe(true);
  });

  it('leads to twins that are there', () => {
    const links = [...twins.values()].flatMap((text) =>
      [...text.matchAll(/\]\((\/[^)]*)\)/gu)].map(([, to]) => to),
    );
    const there = new Set([...twins.keys()].map((path) => `/x${path}`));
    const dead = links.filter((to = '') => to.startsWith('/x/') && to.endsWith('.md') && !there.has(to));
    expect(links.length).toBeGreaterThan(5000);
    expect(dead).toEqual([]);
  });

  it('of a topic’s papers holds all of them, the newest first, each with what it introduces', () => {
    const topic = wiki.topics.get('grpo');
    const lines = (twins.get('/topics/grpo/papers/index.html.md') ?? '').split('\n');
    const papers = lines.filter((line) => line.startsWith('- '));
    const days = papers.map((line) => line.slice(2, 12)).filter((day) => !day.startsWith('undated'));
    expect(papers).toHaveLength(topic?.papersWithNarrower.length ?? 0);
    expect(days).toEqual(days.toSorted().reverse());
    const named = papers.filter((line) => line.includes('](/x/methods/'));
    expect(named.length).toBeGreaterThan(papers.length / 2);
  });

  it('of a paper says its abstract and the words behind every statement, as printed', () => {
    for (const { paper, facts, path } of wiki.papers.values()) {
      const shown = toText(twins.get(`${path}index.html.md`) ?? '');
      expect(shown).toContain(flat(paper.abstract));
      for (const { evidence } of [...facts.introduces, ...facts.relations, ...facts.results])
        expect(shown).toContain(flat(evidence));
    }
  });
});

describe('a text in Markdown', () => {
  it.each([
    ...TRICKS,
    '# no heading',
    '- no list',
    '1. no list',
    '+ no',
    '> no quote',
    '=',
    '| a | b |',
    '<b>&amp;',
  ])('is read as it was: %j', (text) => {
    if (/[\0\uD800-\uDFFF]/u.test(text)) return;
    const html = markdownToHtml(`Before\n\n${escapeMarkdown(text)}\n`).html;
    expect(toPlain(html)).toBe(`Before${flat(text)}`);
  });

  it.each([
    ['Code: https://x.org/a_b. More', 'Code: <https://x.org/a_b>. More'],
    ['(see https://x.org/a)', '(see <https://x.org/a>)'],
    ['91.2% recall', '91.2% recall'],
    ['1.', '1\\.'],
  ])('has no marks that nobody needs: %s', (text, wanted) => {
    expect(escapeMarkdown(text)).toBe(wanted);
  });

  it('of a link may hold brackets', () => {
    const html = markdownToHtml(toLink('a [b] (c)', '/x y/(z)/')).html;
    expect(html.trim()).toBe('<p><a href="/x%20y/%28z%29/">a [b] (c)</a></p>');
  });
});

function toText(markdown: string): string {
  return toPlain(markdownToHtml(markdown).html);
}

function toPlain(html: string): string {
  return flat(DomUtils.textContent(parseDocument(html)).replace(/\n/gu, ''));
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
