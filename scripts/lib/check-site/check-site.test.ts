import { describe, expect, it } from 'vitest';
import { checkSite } from './check-site.ts';
import { inspectPage, inspectStyles } from './inspect-page.ts';

const OTHERS = ['x.css', 'x.js', 'fonts/a b.woff2', 'data/papers.jsonl'];

/** A site under `/some/base/` whose home page is `html` and which has a second page, linked from 404.html. */
function check(html: string, css = ''): string[] {
  const pages = [
    inspectPage('index.html', html),
    inspectPage('topics/grpo/index.html', '<h2 id="papers">Papers</h2>'),
    inspectPage('404.html', '<a href="/some/base/topics/grpo/">GRPO</a>'),
  ];
  const styles = [{ file: 'x.css', references: inspectStyles(css) }];
  const files = new Set([...pages.map((page) => page.file), ...OTHERS]);
  return checkSite({ base: '/some/base/', pages, styles, files }).map(
    ({ code, place, happened }) => `${place.file} ${code}: ${happened}`,
  );
}

describe('checkSite', () => {
  it.each([
    '<a href="/some/base/">home</a>',
    '<a href="topics/grpo/#papers">relative</a><a href="#top">top</a><a href="">here</a>',
    '<a href="/some/base/topics/grpo/#:~:text=Papers">words</a>',
    '<a href="/some/base/?q=x#main">query</a><p id="main">',
    '<a href="https://example.org/">another site</a><a href="mailto:a@example.org">mail</a>',
    '<link rel="stylesheet" href="/some/base/x.css"><script src="/some/base/x.js"></script>',
    '<link rel="canonical" href="https://example.org/"><img src="data:image/png;base64,AA==">',
    '<a href="/some/base/data/papers.jsonl">file</a>',
  ])('finds nothing wrong with %s', (html) => {
    expect(check(html)).toEqual([]);
  });

  it.each([
    [
      '<a href="/some/base/nowhere/">',
      'dead-link: The link to "/some/base/nowhere/" leads to no file of the site.',
    ],
    [
      '<a href="/some/base/topics/grpo">',
      'dead-link: The link to "/some/base/topics/grpo" leads to no file of the site.',
    ],
    [
      '<a href="topics/grpo/#nothing">',
      'dead-anchor: The link to "topics/grpo/#nothing" names a part that its page does not have.',
    ],
    ['<a href="#nothing">', 'dead-anchor: The link to "#nothing" names a part that its page does not have.'],
    [
      '<a href="/topics/grpo/">',
      'link-outside-base: "/topics/grpo/" is not under the base path /some/base/.',
    ],
    [
      '<script src="https://cdn.example/x.js"></script>',
      'external-request: The page fetches "https://cdn.example/x.js" from another host.',
    ],
    [
      '<link rel="preload" href="//cdn.example/x.css">',
      'external-request: The page fetches "//cdn.example/x.css" from another host.',
    ],
    [
      '<img srcset="/some/base/no.png 2x">',
      'dead-link: The request to "/some/base/no.png" leads to no file of the site.',
    ],
    [
      '<p id="a"><p id="a">',
      'duplicate-id: The id "a" stands twice on this page, so a link to it leads to the first alone.',
    ],
    [
      '<p style="color: red">',
      'inline-code: A <p> has a "style" attribute, which the content policy blocks.',
    ],
    ['<p onclick="x()">', 'inline-code: A <p> has a "onclick" attribute, which the content policy blocks.'],
    ['<a href="http://[">', 'dead-link: The link to "http://[" leads to no file of the site.'],
  ])('finds what is wrong with %s', (html, found) => {
    expect(check(html)).toEqual([`index.html ${found}`]);
  });

  it('looks into style sheets', () => {
    expect(check('', '@font-face { src: url("fonts/a b.woff2") } a { background: url(no.png) }')).toEqual([
      'x.css dead-link: The request to "no.png" leads to no file of the site.',
    ]);
  });

  it('finds pages that nobody links to, but for old addresses that lead on', () => {
    const pages = [
      inspectPage('index.html', ''),
      inspectPage('alone/index.html', '<a href="/alone/">itself</a>'),
      inspectPage('old/index.html', '<meta http-equiv="refresh" content="0;url=/">'),
    ];
    const files = new Set(pages.map((page) => page.file));
    expect(
      checkSite({ base: '/', pages, styles: [], files }).map(({ code, place }) => `${place.file} ${code}`),
    ).toEqual(['alone/index.html orphan-page']);
  });
});
