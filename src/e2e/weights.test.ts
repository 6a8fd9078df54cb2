import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, inject, it } from 'vitest';
import { weighPage } from './weigh-page.ts';

const { folder, base } = inject('site');
const KB = 1024;
const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .map((file) => ({ file, ...weighPage(folder, file, base) }));
const papers = pages.filter(({ file }) => /^papers\/[^/]+\/index\.html$/u.test(file));

it('weighs what is there', () => {
  expect(papers.length).toBeGreaterThan(250);
  expect(
    papers.every(({ html, css, js, fonts }) => html > 2000 && css > 2000 && js > 2000 && fonts > 20_000),
  ).toBe(true);
});

it.each([
  ['html', 15],
  ['css', 12],
  ['js', 8],
  ['fonts', 60],
] as const)('no paper’s page has more than its share of %s: %i kB', (part, most) => {
  const tooHeavy = papers.filter((page) => page[part] > most * KB).map(({ file }) => file);
  expect(tooHeavy).toEqual([]);
});

it('no page is longer than 150 kB as it is stored, nor heavier than that as it is sent with all it loads', () => {
  const tooHeavy = pages.filter(
    ({ rawHtml, html, css, js, fonts }) => rawHtml > 150 * KB || html + css + js + fonts > 150 * KB,
  );
  expect(tooHeavy.map(({ file }) => file)).toEqual([]);
});
