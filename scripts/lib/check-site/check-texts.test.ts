import { expect, it } from 'vitest';
import { toPaper } from '../../../src/pipeline/render/arbitrary-paper.ts';
import { checkTexts } from './check-texts.ts';

const PAPER = toPaper('On "Quotes"', 'It costs $5 -- not <b>more</b>.');
const TITLE = '<h1>On “Quotes”</h1>';
const ABSTRACT =
  '<section data-abstract><h2>Abstract</h2><p>It costs $5 – not\n &lt;b&gt;<a href="/">more</a>&lt;/b&gt;.</p><button>x</button><i hidden>y</i></section>';

it.each([
  ['is as it should be', TITLE + ABSTRACT, []],
  ['has lost a word of its title', `<h1>On</h1>${ABSTRACT}`, ['shows another title than its seed has']],
  [
    'has made markup of a text',
    TITLE + ABSTRACT.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    ['shows another abstract than its seed has'],
  ],
  ['has no abstract', TITLE, ['shows another abstract than its seed has']],
  ['is not there', null, ['has no page']],
])('a page that %s', (_, html, found) => {
  const issues = checkTexts([{ paper: PAPER, html }]);
  expect(issues.map(({ happened }) => happened)).toEqual(
    found.map((what) => `The paper at /papers/${PAPER.slug}/ ${what}.`),
  );
});
