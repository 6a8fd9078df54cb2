import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyPaper, toFacts, toPaper, TRICKS } from './arbitrary-paper.ts';
import { parsePage } from './parse-page.ts';
import { renderPaper } from './render-paper.ts';

const FILE = 'src/content/papers/x.mdx';

describe('renderPaper', () => {
  it('is undone by parsePage', () => {
    fc.assert(
      fc.property(anyPaper, (page) => {
        const { value, issues } = parsePage(renderPaper(page), FILE);
        expect(issues).toEqual([]);
        expect({ paper: value?.paper, facts: value?.facts }).toEqual(page);
      }),
      { numRuns: 100 },
    );
  });

  it.each(TRICKS)('keeps %j a string wherever it stands', (trick) => {
    const page = { paper: toPaper(trick, trick), facts: toFacts(trick, [], trick) };
    expect(parsePage(renderPaper(page), FILE).value).toMatchObject(page);
  });

  it('marks mentions, evidence and the key sentence', () => {
    const abstract = 'We present Foo, built on GRPO -- it is "good". See https://example.org/Foo.';
    const at = (words: string) => {
      const start = abstract.indexOf(words);
      return { field: 'abstract' as const, start, end: start + words.length };
    };
    const key = at('We present Foo, built on GRPO -- it is "good".');
    const facts = {
      ...toFacts(abstract, [], ''),
      keySentence: abstract.slice(key.start, key.end),
      keySentenceAt: key,
      claims: [
        { kind: 'novel', backing: 'words', evidence: 'built on GRPO', at: at('built on GRPO'), rule: 'r' },
      ] as const,
      mentions: [
        { as: 'name', id: 'Foo', at: at('Foo') },
        { as: 'topic', id: 'grpo', at: at('GRPO') },
        {
          as: 'name',
          id: 'Foo',
          at: { field: 'abstract', start: abstract.length - 4, end: abstract.length - 1 },
        },
      ] as const,
    };
    const page = parsePage(renderPaper({ paper: toPaper('Foo', abstract), facts }), FILE);
    expect(page.value?.body).toBe(
      '<Key>We present <Name of="Foo" at="11-14">Foo</Name>, <Said at="16-29">built on ' +
        '<Topic id="grpo" at="25-29">GRPO</Topic></Said> – it is “good”.</Key> ' +
        'See <Address to="https://example.org/Foo">https://example.org/Foo</Address>.',
    );
  });
});

describe('parsePage', () => {
  const GOOD = renderPaper({ paper: toPaper('A', 'b'), facts: toFacts('b', [], 'c') });

  it.each([
    ['---js\n{ "title": globalThis.PWNED = 1 }\n---\n', 'does not begin with a line `---`'],
    ['---json\n{}\n---\n', 'does not begin with a line `---`'],
    ['no front matter', 'does not begin with a line `---`'],
    ['', 'does not begin with a line `---`'],
    ['---\ntitle: !!js/function "function () {}"\n---\n', 'unknown tag'],
    ['---\ntitle: [\n---\n', 'unexpected end'],
    [GOOD.replace('title: "A"', 'title: 1'), 'expected string'],
    [GOOD.replace('title: "A"', 'title: "A"\nextra: 1'), 'Unrecognized key: "extra"'],
    [GOOD.replace(/slug: .*/u, 'slug: ../../x'), 'is no slug'],
  ])('refuses page %#', (mdx, why) => {
    const { value, issues } = parsePage(mdx, FILE);
    expect(value).toBeNull();
    expect(issues).toHaveLength(1);
    expect(issues[0]?.code).toBe('front-matter-unreadable');
    expect(issues[0]?.happened).toContain(why);
    expect(globalThis).not.toHaveProperty('PWNED');
  });
});

describe('two readings of a page', () => {
  it('share nothing', () => {
    const text = renderPaper({ paper: toPaper('A', 'b'), facts: toFacts('b', [], 'c') });
    const first = parsePage(text, FILE).value;
    expect(parsePage(text, FILE).value).not.toBe(first);
    expect(parsePage(text, FILE).value?.facts.codeUrls).not.toBe(first?.facts.codeUrls);
  });
});
