import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyPaper, toFacts, toPaper, TRICKS } from '../../pipeline/render/arbitrary-paper.ts';
import { checkShown } from './check-shown.ts';
import { fillDraft } from './draft.ts';
import { pageToDraft } from './page-to-draft.ts';

const FILE = 'src/content/papers/x.mdx';

describe('pageToDraft', () => {
  it('shows any abstract as display does, and nothing else', () => {
    fc.assert(
      fc.property(anyPaper, (page) => checkShown(page)),
      { numRuns: 300 },
    );
  });

  it.each(TRICKS.flatMap((trick) => [trick, `${trick}\n\n${trick}`, `a ${trick} b`, `a\n${trick}\nb`]))(
    'shows %j',
    (trick) => {
      checkShown({
        paper: toPaper('t', trick),
        facts: toFacts(trick, [{ field: 'abstract', start: 0, end: 1 }], trick),
      });
    },
  );

  it.each([
    ['import x from "node:fs"\n', 'mdxjsEsm outside of a paragraph'],
    ['export const x = 1\n', 'mdxjsEsm outside of a paragraph'],
    ['{globalThis.PWNED = 1}\n', 'mdxFlowExpression outside of a paragraph'],
    ['a {globalThis.PWNED = 1}\n', 'mdxTextExpression'],
    ['a <Key x={1}>b</Key>\n', 'an expression within <Key>'],
    ['a <Key {...x}>b</Key>\n', 'an expression within <Key>'],
    ['a <Key onclick="x">b</Key>\n', 'the attribute "onclick" of <Key>'],
    ['a <script>b</script>\n', '<script>'],
    ['a <Other>b</Other>\n', '<Other>'],
    ['a <Address to="javascript:alert(1)">b</Address>\n', 'the address "javascript:alert(1)"'],
    ['a <constructor>b</constructor>\n', '<constructor>'],
    ['# heading\n', 'heading outside of a paragraph'],
    ['a ![b](https://evil.example/x.gif)\n', 'image'],
    ['a [b](https://evil.example/)\n', 'link'],
    ['a *b*\n', 'emphasis'],
    ['<Key>b</Key>\n', 'mdxJsxFlowElement outside of a paragraph'],
  ])('refuses %j', (body, why) => {
    const { value, issues } = pageToDraft(body, FILE);
    expect(value).toEqual([]);
    expect(issues).toEqual([
      {
        code: 'mdx-not-allowed',
        severity: 'error',
        place: { file: FILE },
        happened: `This page holds what no paper's page may hold: ${why}`,
        remedy: 'Delete the file: the build writes it anew from its seed.',
      },
    ]);
    expect(globalThis).not.toHaveProperty('PWNED');
  });

  it('links each page once, and no link within a link', () => {
    const body =
      'a <Name of="G" at="0-9"><Topic id="g" at="0-4">GRPO</Topic> training</Name>, <Topic id="g" at="20-24">GRPO</Topic>\n';
    const paths: Record<string, string> = {
      '0-4': '/b/topics/g/',
      '0-9': '/b/methods/g/',
      '20-24': '/b/topics/g/',
    };
    expect(fillDraft(pageToDraft(body, FILE).value, (at) => paths[at] ?? null)).toBe(
      '<p>a <a class="name" href="/b/methods/g/">GRPO training</a>, <a class="topic" href="/b/topics/g/">GRPO</a></p>',
    );
  });

  it('links an address within no link, and nothing within an address', () => {
    const to = 'https://example.org/';
    const body = `a <Name of="G" at="0-9"><Address to="${to}">G</Address></Name> <Address to="${to}">x <Topic id="g" at="9-10">y</Topic></Address>\n`;
    const draft = pageToDraft(body, FILE).value;
    expect(fillDraft(draft, (at) => `/${at}/`)).toBe(
      `<p>a <a class="name" href="/0-9/">G</a> <a class="address" href="${to}" rel="noopener">x y</a></p>`,
    );
    expect(fillDraft(draft, () => null)).toContain(
      `<p>a <a class="address" href="${to}" rel="noopener">G</a> `,
    );
  });

  it('gives an id once', () => {
    const body =
      '<Paragraph><Said at="1-2">a</Said><Key><Said at="1-2">b</Said></Key><Key>c</Key></Paragraph>\n';
    expect(fillDraft(pageToDraft(body, FILE).value, () => null)).toBe(
      '<p><span class="said" id="said-1-2" data-said="said-1-2">a</span><mark class="key" id="key-sentence">' +
        '<span class="said" data-said="said-1-2">b</span></mark><mark class="key">c</mark></p>',
    );
  });
});
