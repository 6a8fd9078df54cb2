import fc from 'fast-check';

import type { Evidence, Facts, Mention, Span } from '../../model/facts.ts';
import type { Paper } from '../../model/paper.ts';
import type { PaperDate } from '../../model/seed.ts';
import { toSlug } from '../../model/slug.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';

/** Pieces of MDX, Markdown, HTML, YAML, TeX and JavaScript that mean something to a parser that is too eager. */
export const TRICKS: readonly string[] = [
  'import x from "node:fs"',
  'export const x = 1',
  '\u0000\u00A0import x from "node:fs"',
  'export default globalThis.PWNED = 1',
  '{globalThis.PWNED = 1}',
  '{`${process.exit(1)}`}',
  '{/* comment */}',
  '<Key>',
  '</Key>',
  '<Key {...x}>',
  '<Math tex={globalThis.PWNED=1} />',
  '<Address to="javascript:alert(1)">x</Address>',
  '<Name of="x" at="0-3">',
  '</Paragraph>',
  '<script>globalThis.PWNED=1</script>',
  '<img src=x onerror="globalThis.PWNED=1">',
  '<!-- -->',
  '<?xml?>',
  '<![CDATA[ x ]]>',
  '<>',
  '</>',
  '<a.b:c d>',
  '&lt;script&gt;',
  '&#x7b;1&#125;',
  '&NewLine;',
  '&amp;amp;',
  '---',
  '---js',
  '\n---\n',
  '+++',
  '===',
  '\n===\n',
  '***',
  '# heading',
  '> quote',
  '- item',
  '* item',
  '+ item',
  '1. item',
  '1) item',
  '| a | b |\n|---|---|',
  '[x](javascript:alert(1))',
  '[x]: javascript:alert(1)',
  '[^1]: note',
  '[^1]',
  '[[wikilink]]',
  '![x](https://evil.example/pixel.gif)',
  '<https://evil.example>',
  'https://example.org/a_(b)_c.',
  'www.example.org',
  'mail@example.org',
  '*a_*b_',
  '**bold**',
  '__bold__',
  '\u{1BC9C}__bold__\u{1F600}',
  'm_tIoU\\_x',
  '~~gone~~',
  '`code`',
  '```\nfence',
  '~~~\nfence',
  '    indented',
  '\tindented',
  ':::note',
  ':name[x]{a=b}',
  'term\n: definition',
  '\\',
  '\\\n',
  '  \n',
  '\\{',
  '\\<',
  '$x$',
  '$50 to $100',
  '$\\href{javascript:alert(1)}{x}$',
  '$\\text{<img src=x onerror=alert(1)>}$',
  '$$\\frac{1}{2}$$',
  'GUI-G^2',
  '57.7\\%',
  "``x''",
  '"x"',
  "'",
  '--',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u00A0',
  '\u202E',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\u{1F468}\u200D\u{1F469}',
  'null',
  'yes',
  '~',
  '1e3',
  '0x1F',
  '2024-01-01',
  '2025-01-05T00:00:00Z',
  '!!js/function "x"',
  '&a [*a, *a]',
  'title: "x"\ndraft: true',
  '@at',
  '%YAML 1.2',
  '|',
  '>-',
  '__proto__',
  ' ',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '\t',
];

/** Any text, most often made of tricks. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...TRICKS),
        fc.constantFrom(...TRICKS),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

/** Any paper with facts whose spans lie anywhere in its abstract. */
export const anyPaper: fc.Arbitrary<PaperWithFacts> = fc
  .tuple(anyText, anyText, fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 }), anyText)
  .map(([title, abstract, places, name]) => ({
    paper: toPaper(title, abstract),
    facts: toFacts(
      abstract,
      places.map(([start, length]) => toSpan(abstract, start, length)),
      name,
    ),
  }));

/** A paper of these texts. */
export function toPaper(title: string, abstract: string): Paper {
  const date: PaperDate = { month: 5, day: 20, year: 2025, iso: '2025-05-20', yearOrigin: 'inferred' };
  return {
    slug: toSlug(title),
    title,
    abstract,
    authors: [title, abstract],
    ids: { arxiv: title, doi: null },
    links: [abstract],
    date,
    organization: { handle: title, name: abstract },
    authorCount: 4,
    commentCount: null,
    sources: [
      { file: 'seeds/a.txt', line: 7, listed: { ...date, iso: null, year: null, yearOrigin: 'unknown' } },
    ],
  };
}

/** Facts that make something of every span: the first is the key sentence, each is a mention and evidence. */
export function toFacts(abstract: string, spans: readonly Span[], name: string): Facts {
  const statements = spans.map((at): Evidence => ({
    evidence: abstract.slice(at.start, at.end),
    at,
    rule: name,
  }));
  const keySentenceAt = spans[0] ?? toSpan(abstract, 0, 0);
  return {
    introduces: statements.map((said) => ({ ...said, name, kind: 'method', expansion: name })),
    relations: statements.map((said) => ({
      ...said,
      type: 'builds-on',
      target: name,
      targetAt: said.at,
      outcome: null,
      role: 'component',
      subject: null,
    })),
    results: [],
    otherResults: [],
    topics: [{ id: name, rule: name, words: [name, abstract], at: spans }],
    keySentence: abstract.slice(keySentenceAt.start, keySentenceAt.end),
    keySentenceAt,
    codeUrls: [name],
    findings: statements.slice(1),
    claims: [],
    scale: [],
    availability: [],
    mentions: spans.map((at, index): Mention => ({ as: index % 2 === 0 ? 'name' : 'topic', id: name, at })),
  };
}

function toSpan(abstract: string, start: number, length: number): Span {
  const end = Math.min(abstract.length, start + length);
  return { field: 'abstract', start: Math.min(start, end), end };
}
