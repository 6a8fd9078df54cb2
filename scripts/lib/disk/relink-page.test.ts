import { describe, expect, it } from 'vitest';
import { relinkPage } from './relink-page.ts';

describe('relinkPage', () => {
  it.each([
    ['papers/x/index.html', '<a href="/">', '<a href="../../index.html">'],
    [
      'papers/x/index.html',
      '<a class="a > b" href="/topics/y/#z">',
      '<a class="a > b" href="../../topics/y/index.html#z">',
    ],
    ['index.html', '<a href="/search/?q=a&amp;b">', '<a href="./search/index.html?q=a&amp;b">'],
    ['404.html', '<link rel="icon" href="/favicon.svg">', '<link rel="icon" href="./favicon.svg">'],
    ['a/index.html', '<a href="https://example.org/">', '<a href="https://example.org/">'],
    ['a/index.html', '<a href="#here">', '<a href="#here">'],
    ['a/index.html', '<p>href="/stays/" as text</p>', '<p>href="/stays/" as text</p>'],
    [
      'a/index.html',
      '<meta http-equiv="refresh" content="0; url=/b/">',
      '<meta http-equiv="refresh" content="0; url=../b/index.html">',
    ],
    ['a/index.html', '<script type="module" src="/assets/x.js"></script>', ''],
    [
      'a/index.html',
      '<!--on a host--><a href="/offline/">\n</a><!--/on a host--><p data-on-disk hidden>here</p>',
      '<p data-on-disk>here</p>',
    ],
  ])('%s: %s', (file, html, wanted) => {
    expect(relinkPage(html, file)).toBe(wanted);
  });

  it('lets scripts, styles and pictures come from the disk, and nothing from a network', () => {
    const html = `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-x'; style-src 'self'">`;
    expect(relinkPage(html, 'index.html')).toBe(
      `<meta http-equiv="content-security-policy" content="default-src 'none'; font-src data:; connect-src 'none'; script-src file: 'wasm-unsafe-eval' 'sha256-x'; style-src file:">`,
    );
  });
});
