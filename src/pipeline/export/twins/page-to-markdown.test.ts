import { expect, it } from 'vitest';

import { RIGHTS } from '../export-context.ts';
import { pageToMarkdown } from './page-to-markdown.ts';

function convert(main: string): string | null {
  return pageToMarkdown(`<body><header>Menu</header><main>${main}</main></body>`, (href) => `/x${href}`);
}

it.each([
  ['headings', '<h1>A &amp; B</h1><h2>Papers <small>3</small></h2>', '# A \\& B\n\n## Papers 3'],
  ['paragraphs', '<p>One\n  <b>two</b><br>three.</p><p></p>', 'One two three.'],
  ['words between blocks', 'One <i>two</i><p>three</p>four', 'One two\n\nthree\n\nfour'],
  ['neighbours', '<p><span>a</span><a href="/b/">b</a><i>c</i></p>', 'a [b](/x/b/)c'],
  ['links', '<a href="/a/"> b_c </a><a href="#d">e</a>', '[b\\_c](/x/a/) e'],
  ['lists', '<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', '- a\n- b\n  - c'],
  ['what would be a list', '<p>1. no <q>list</q></p>', '1\\. no “list”'],
  ['descriptions', '<dl><dt>Kind</dt><dd>Model</dd></dl>', '**Kind**\n\nModel'],
  ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  ['code', '<pre>x &lt; *y*\n z</pre><p><code>a_b</code></p>', '```\nx < *y*\n z\n```\n\n`a_b`'],
  [
    'tables',
    '<table><caption>T</caption><thead><tr><th>a</th><th>b|c</th></tr></thead><tr><td>1</td><td></td></tr><tr class="said-row"><td>no</td></tr></table>',
    '**T**\n\n| a | b\\|c |\n| --- | --- |\n| 1 |  |',
  ],
  ['what opens', '<details><summary>More</summary><p>a</p></details>', '**More**\n\na'],
  [
    'no controls',
    '<p>a<button>b</button><svg><text>c</text></svg></p><p hidden>d</p><script>e</script>',
    'a',
  ],
])('turns a page’s %s into Markdown', (_, html, wanted) => {
  expect(convert(html)).toBe(`${wanted}\n\n${RIGHTS}\n`);
});

it('has nothing of a page without a main part', () => {
  expect(pageToMarkdown('<p>a</p>', String)).toBeNull();
});
