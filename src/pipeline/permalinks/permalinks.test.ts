import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Moves } from '../../model/permalinks.ts';
import type { SitePath } from '../../model/urls.ts';
import { checkPermalinks, type Look } from './check-permalinks.ts';
import { isAddress, parseLedger, renderLedger } from './ledger.ts';
import { followRedirects, parseMoves } from './parse-moves.ts';
import { selectPublished } from './select-published.ts';

function parse(redirects: string, withdrawn = '') {
  return parseMoves({
    redirects: { file: 'redirects.yml', text: redirects },
    withdrawn: { file: 'withdrawn.yml', text: withdrawn },
  });
}

describe('the ledger', () => {
  const address = fc.webPath().filter(isAddress) as fc.Arbitrary<SitePath>;

  it('comes back as it was written, sorted and once each', () => {
    fc.assert(
      fc.property(fc.array(address), (addresses) => {
        const { value, issues } = parseLedger(renderLedger([...addresses, ...addresses]), 'published.txt');
        expect(issues).toEqual([]);
        expect(value.map((one) => one.address)).toEqual(
          [...new Set(addresses)].sort((a, b) => (a < b ? -1 : 1)),
        );
      }),
    );
  });

  it('says which line is no address', () => {
    const { value, issues } = parseLedger('# words\n/a/\nhttps://b.example/\n', 'published.txt');
    expect(value).toEqual([{ address: '/a/', line: 2 }]);
    expect(issues).toMatchObject([{ code: 'ledger-unreadable', place: { file: 'published.txt', line: 3 } }]);
  });
});

describe('isAddress', () => {
  it.each(['/', '/a/', '/a/b.csv', '/papers/x/#name-y'])('takes %s', (text) => {
    expect(isAddress(text)).toBe(true);
  });
  it.each(['', 'a/', '//host/', '/a b/', '/a/../../b/', '/a/?q', '/a/#', 'javascript:x', '/a\\b/'])(
    'refuses %j',
    (text) => {
      expect(isAddress(text)).toBe(false);
    },
  );
});

describe('parseMoves', () => {
  it('reads entries with their lines, and nothing of an empty file', () => {
    expect(
      parse('# words\n- { from: /a/, to: /b/, why: Renamed. }', '- address: /c/\n  why: Wrong.'),
    ).toEqual({
      value: {
        redirects: [{ from: '/a/', to: '/b/', why: 'Renamed.', line: 2 }],
        withdrawn: [{ address: '/c/', why: 'Wrong.', line: 1 }],
      },
      issues: [],
    });
    expect(parse('')).toEqual({ value: { redirects: [], withdrawn: [] }, issues: [] });
  });

  it.each([
    ['a: [', 'addresses-unreadable', 1],
    ['a: 1', 'addresses-unreadable', 1],
    ['- { from: /a/, to: /b/ }', 'address-value-wrong', 1],
    ['- { from: /a/, to: /b/, why: x, when: now }', 'address-key-unknown', 1],
    ['- from: /a/\n  to: https://b.example/\n  why: x', 'address-value-wrong', 2],
    ['- from: /a/\n  to: /../../etc/\n  why: x', 'address-value-wrong', 2],
    ['- { from: /a/, to: /b/, why: x }\n- { from: /a/, to: /c/, why: x }', 'address-said-twice', 2],
    ['- { from: /a/, to: /a/, why: x }', 'redirect-in-circle', 1],
  ])('says what is wrong with %j', (text, code, line) => {
    expect(parse(text).issues).toMatchObject([
      { code, severity: 'error', place: { file: 'redirects.yml', line } },
    ]);
  });

  it('finds an address that both files speak of', () => {
    const { issues } = parse('- { from: /a/, to: /b/, why: x }', '- { address: /a/, why: x }');
    expect(issues.map(({ place, happened }) => `${place.file}: ${happened}`)).toEqual([
      'withdrawn.yml: /a/ is spoken of twice, first in redirects.yml:1.',
    ]);
  });
});

describe('followRedirects', () => {
  const { redirects } = parse(
    ['/a/ /b/', '/b/ /c/', '/x/ /y/', '/y/ /x/']
      .map((pair) => pair.split(' '))
      .map(([from, to]) => `- { from: ${from}, to: ${to}, why: x }`)
      .join('\n'),
  ).value;

  it.each([
    ['/a/', '/c/'],
    ['/c/', '/c/'],
    ['/x/', null],
  ] as const)('leads %s to %s', (from, to) => {
    expect(followRedirects(from, redirects)).toBe(to);
  });
});

describe('checkPermalinks', () => {
  const look: Look = (path) => {
    if (path === '/page/') return { kind: 'page', ids: new Set(['part']) };
    if (path === '/moved/') return { kind: 'redirect' };
    if (path === '/taken/') return { kind: 'withdrawn' };
    return path === '/data/x.csv' ? { kind: 'file' } : { kind: 'nothing' };
  };
  const none: Moves = { redirects: [], withdrawn: [] };

  it.each(['/page/', '/page/#part', '/moved/', '/moved/#part', '/taken/#part', '/data/x.csv'] as const)(
    'is content with %s',
    (address) => {
      expect(checkPermalinks([{ address, line: 1 }], none, look)).toEqual([]);
    },
  );

  it('says what is missing and how to mend it', () => {
    expect(checkPermalinks([{ address: '/gone/', line: 7 }], none, look)).toEqual([
      {
        code: 'published-address-missing',
        severity: 'error',
        place: { file: 'src/vocabulary/addresses/published.txt', line: 7 },
        happened:
          '/gone/ was published, and now nothing stands there: links to it from elsewhere would break.',
        remedy:
          "Bring it back, or add `- { from: '/gone/', to: /…/, why: … }` to src/vocabulary/addresses/redirects.yml, or `- { address: '/gone/', why: … }` to src/vocabulary/addresses/withdrawn.yml; `npm run permalinks -- withdraw \"why\"` writes all that is missing there.",
      },
    ]);
    expect(checkPermalinks([{ address: '/page/#lost', line: 1 }], none, look)).toMatchObject([
      { code: 'published-part-missing' },
    ]);
  });

  it.each([
    ['- { from: /moved/, to: /page/#part, why: x }', '', []],
    ['- { from: /page/#lost, to: /page/, why: x }', '', []],
    ['- { from: /moved/, to: /gone/, why: x }', '', ['redirect-to-nothing']],
    ['- { from: /moved/, to: /page/#lost, why: x }', '', ['redirect-to-nothing']],
    ['- { from: /page/, to: /data/x.csv, why: x }', '', ['moved-address-stands']],
    ['', '- { address: /taken/, why: x }', []],
    ['', '- { address: /page/, why: x }', ['moved-address-stands']],
  ])('holds %j and %j against the site', (redirects, withdrawn, codes) => {
    const { value, issues } = parse(redirects, withdrawn);
    expect(issues).toEqual([]);
    expect(checkPermalinks([], value, look).map(({ code }) => code)).toEqual(codes);
  });
});

describe('selectPublished', () => {
  it('takes pages, the things that stand on them, and data', () => {
    const files = [
      { path: 'index.html', ids: [] },
      { path: 'papers/x/index.html', ids: ['name-y', 'related', 'said-1-20'] },
      { path: 'papers/1984/index.html', ids: [] },
      { path: 'papers/page/2/index.html', ids: [] },
      { path: 'topics/x/papers/page/2/index.html', ids: [] },
      { path: 'papers/x/index.html.md', ids: [] },
      { path: '404.html', ids: [] },
      { path: 'data/papers.csv', ids: [] },
      ...['assets/x.css', 'pagefind/pagefind.js', 'search/names.json', 'robots.txt', 'favicon.svg'].map(
        (path) => ({ path, ids: [] }),
      ),
    ];
    expect(selectPublished(files)).toEqual([
      '/',
      '/papers/x/',
      '/papers/x/#name-y',
      '/papers/1984/',
      '/data/papers.csv',
    ]);
  });
});
