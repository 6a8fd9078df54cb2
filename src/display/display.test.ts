import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { display, isShownAsPrinted } from './display.ts';
import { markSegments, type Mark, type Marked } from './marks.ts';
import { toPlainText, toShownText } from './plain-text.ts';
import { RULES } from './rules.ts';

/** Text of the kinds that rules look for, so that a property meets them. */
const TRICKY = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        ...[
          '$',
          '$$',
          '\\',
          '\\(',
          '\\)',
          '^',
          '^2',
          '{',
          '}',
          '`',
          '``',
          "''",
          "'",
          '"',
          '--',
          '---',
          ' ',
          '\n',
          '\r',
        ],
        ...[
          '\\%',
          '\\_',
          '\\eg',
          '~',
          '\\emph{',
          'x',
          '50',
          'https://a.b/c',
          '.',
          ')',
          '(',
          '\u202E',
          '\u{E0041}',
        ],
        ...['\\frac{1}{2}', '_', 'GUI-G', '\u{1F3F4}', '\uD800', '\\"', 'a b', '\\def\\x{', '\\x'],
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  it('shows its example as it says', () => {
    expect(toShownText(display(rule.example))).toBe(rule.shows);
  });
  it('leaves its counterexample alone', () => {
    expect(applied(rule.counterexample)).not.toContain(id);
  });
});

/** The ids of the rules that a text makes use of, told by trying the text without each. */
function applied(text: string): string[] {
  return RULES.filter((rule) => {
    for (let at = 0; at < text.length; at += 1) {
      rule.pattern.lastIndex = at;
      const match = rule.pattern.exec(text);
      if (match !== null && rule.read(match) !== null) {
        const reading = rule.read(match);
        if (reading?.kind === 'segment' && reading.segment.kind === 'text' && reading.segment.verbatim)
          continue;
        return true;
      }
    }
    return false;
  }).map((rule) => rule.id);
}

describe('display', () => {
  it.each([
    ['From $f(x)$ and $g(x)$ to $f(g(x))$: LLMs', 'From f(x) and g(x) to f(g(x)): LLMs'],
    ['costs $50 to $100 a day', 'costs $50 to $100 a day'],
    ['from $5 per query and 10$ to $7', 'from $5 per query and 10$ to $7'],
    ['set $HOME/$USER or US$5, A$6', 'set $HOME/$USER or US$5, A$6'],
    ['$5M and $6M, $7', '$5M and $6M, $7'],
    ['$k$-nearest, $n$th, A$^2$Nav', 'k-nearest, nth, A2Nav'],
    ['We bound $\\input{/etc/passwd}$ from above', 'We bound $\\input{/etc/passwd}$ from above'],
    ['We bound $\\href{javascript:alert(1)}{x}$', 'We bound $\\href{javascript:alert(1)}{x}$'],
    ['$\\gdef\\frac#1#2{PWNED}$ then $\\frac{1}{2}$', '$\\gdef\\frac#1#2{PWNED}$ then 12'],
    ['$\\input{\u202E\uD800}$', '$\\input{\uFFFD}$'],
    ['$\\def\\x{\\x\\x}\\x$', '$\\def\\x{\\x\\x}\\x$'],
    ['hacking--producing -- yes', 'hacking–producing – yes'],
    ['(see https://example.org/path), and', '(see https://example.org/path), and'],
    [
      '\\textbf{bold} \\emph{it} \\cite{foo} 50\\% Erd\\H{o}s G\\"odel',
      'bold it \\cite{foo} 50% Erdős Gödel',
    ],
    ["its agents' \"aha\" isn't ``here''", 'its agents’ “aha” isn’t “here”'],
    [
      'A Title: with a # Hash and \'Quotes\' "Both" \\ Ways',
      'A Title: with a # Hash and ‘Quotes’ “Both” \\ Ways',
    ],
    ['<b>&amp;</b> {x} [y](z) ![i](j) *s* _e_ # h', '<b>&amp;</b> {x} [y](z) ![i](j) *s* _e_ # h'],
  ])('shows %j as %j', (text, shown) => {
    expect(toShownText(display(text))).toBe(shown);
  });

  it.each([
    ['at https://example.org/a_(b)_c. Then', ['https://example.org/a_(b)_c']],
    ['(see https://example.org/path), and', ['https://example.org/path']],
    ['http://user:pass@evil.example/ and www.example.org', []],
    ['[x](javascript:alert(1)) <vbscript:x> file:///etc data:text/html,x //evil.example', []],
    ['https://example.org/?q=<script>&x={1}', ['https://example.org/?q=']],
    ['https://example.org/\u202Egnp.exe', ['https://example.org/']],
    ['\\url{https://example.org/a\\_b}', ['https://example.org/a_b']],
    ['https://', []],
  ])('finds in %j the addresses %j', (text, addresses) => {
    expect(display(text).flatMap((segment) => (segment.kind === 'address' ? [segment.href] : []))).toEqual(
      addresses,
    );
  });

  it('tiles the text, and keeps every character outside of the table', () => {
    fc.assert(
      fc.property(TRICKY, (text) => {
        let at = 0;
        for (const segment of display(text)) {
          expect(segment.start).toBe(at);
          if (segment.kind === 'text' && segment.verbatim)
            expect(segment.text).toBe(text.slice(at, segment.end));
          at = segment.end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('knows which texts are shown as they are printed', () => {
    expect(isShownAsPrinted('The self-taught hill, or hth, of 2026')).toBe(true);
    expect(isShownAsPrinted('HTTP://a')).toBe(false);
    fc.assert(
      fc.property(TRICKY, (text) => {
        if (isShownAsPrinted(text)) expect(toShownText(display(text))).toBe(text);
      }),
    );
  });

  it('looks for every rule where it says that it begins and goes on', () => {
    fc.assert(
      fc.property(TRICKY, fc.constantFrom(...RULES), (text, { pattern, starts, goesOn = '' }) => {
        const start = new RegExp(`^[${starts}]${goesOn}`, 'u');
        for (let at = 0; at < text.length; at += 1) {
          pattern.lastIndex = at;
          const match = pattern.exec(text);
          if (match?.index === at) expect(match[0]).toMatch(start);
        }
      }),
    );
  });

  it('makes formulas of MathML alone', () => {
    fc.assert(
      fc.property(TRICKY, (text) => {
        for (const segment of display(`$${text}$ ${text}`))
          if (segment.kind === 'math')
            expect(segment.mathml.replace('<math class="long">', '<math>')).not.toMatch(
              /style|class|href|on\w+=|<(?!\/?m|none)/u,
            );
      }),
    );
  });

  it.each([
    '{',
    '}',
    '[',
    '`',
    "'",
    '"',
    '$',
    '$ ',
    '$a',
    '\\(',
    '\\[',
    '\\textbf{',
    '{\\em ',
    '^{a',
    '--',
    '*a_',
    'a',
    ' ',
  ])('is linear in runs of %j', (unit) => {
    const shown = display(unit.repeat(40_000));
    expect(shown.at(-1)?.end).toBe(unit.length * 40_000);
  });
});

describe('toPlainText', () => {
  it.each([
    ['GUI-G^2', 'GUI-G²'],
    ['V^{star} and x^y', 'V^⋆ and x^y'],
    ['From $f(x^2)$ to $\\pi_0$', 'From f(x²) to π₀'],
    ['$\\mathcal{O}(n\\log n)$', 'O(nlogn)'],
  ])('writes %j as %j', (text, plain) => {
    expect(toPlainText(text)).toBe(plain);
  });
});

describe('markSegments', () => {
  const outline = (tree: readonly Marked<Mark & { id: string }>[]): string =>
    tree
      .map((node) =>
        node.kind === 'marked' ? `${node.mark.id}(${outline(node.children)})` : toShownText([node]),
      )
      .join('');

  it.each([
    [
      'abcdef',
      [
        { id: 'K', start: 0, end: 4 },
        { id: 'N', start: 1, end: 2 },
      ],
      'K(aN(b)cd)ef',
    ],
    [
      'abcdef',
      [
        { id: 'A', start: 0, end: 4 },
        { id: 'B', start: 2, end: 6 },
      ],
      'A(abB(cd))B(ef)',
    ],
    [
      'abcdef',
      [
        { id: 'A', start: 1, end: 3 },
        { id: 'B', start: 1, end: 3 },
      ],
      'aA(B(bc))def',
    ],
    ['GUI-G^2 is', [{ id: 'N', start: 0, end: 7 }], 'N(GUI-G2) is'],
    ['a $f(x)$ b', [{ id: 'N', start: 3, end: 4 }], 'a N(f(x)) b'],
    [
      'abc',
      [
        { id: 'N', start: 1, end: 1 },
        { id: 'M', start: 7, end: 9 },
      ],
      'abc',
    ],
  ])('marks %j with %j as %s', (text, marks, marked) => {
    expect(outline(markSegments(display(text), marks))).toBe(marked);
  });

  it('shows the same text, marked or not', () => {
    const mark = fc.record({ id: fc.constant('m'), start: fc.nat(40), end: fc.nat(60) });
    fc.assert(
      fc.property(TRICKY, fc.array(mark, { maxLength: 8 }), (text, marks) => {
        const flat = (tree: readonly Marked<Mark>[]): string =>
          tree.map((node) => (node.kind === 'marked' ? flat(node.children) : toShownText([node]))).join('');
        expect(flat(markSegments(display(text), marks))).toBe(toShownText(display(text)));
      }),
    );
  });
});
