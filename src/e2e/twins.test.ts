import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { describe, expect, inject, it } from 'vitest';

import { twinOf, wholeListOf } from '../model/twins.ts';
import type { SitePath } from '../model/urls.ts';
import { findKindsOfPage } from './kinds-of-page.ts';

const { folder, base } = inject('site');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);

it('every page has a Markdown twin', () => {
  const pages = files.filter((file) => file.endsWith('index.html'));
  const lacking = pages.filter((file) => !existsSync(join(folder, twinOf(wholeListOf(toPath(file))))));
  expect(pages.length).toBeGreaterThan(1000);
  expect(lacking).toEqual([]);
});

it('every link of a twin leads to a file of the site', () => {
  const links = files
    .filter((file) => file.endsWith('.html.md'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\]\((\/[^)?#]*)/gu)])
    .map(([, address = '']) => decodeURI(address));
  const dead = [...new Set(links)].filter((address) => !isThere(address));
  expect(links.length).toBeGreaterThan(5000);
  expect(dead).toEqual([]);
});

const kinds = findKindsOfPage(folder).found.filter(([kind]) => kind !== 'not found');

describe.each(kinds)('the twin of %s', (_, path) => {
  it('says what the page is headed with', () => {
    const page = parseDocument(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    const twin = readFileSync(join(folder, path, 'index.html.md'), 'utf8');
    const shown = parseDocument(markdownToHtml(twin).html);
    const [title, said] = [page, shown].map((tree) => {
      const [heading] = DomUtils.getElementsByTagName('h1', tree);
      return heading === undefined ? '' : DomUtils.textContent(heading).replace(/\s+/gu, ' ').trim();
    });
    expect(said).not.toBe('');
    expect(title).toContain(said?.slice(0, 12));
  });
});

function toPath(file: string): SitePath {
  return `/${file.slice(0, -'index.html'.length)}`;
}

function isThere(address: string): boolean {
  if (!address.startsWith(base)) return false;
  const file = join(folder, address.slice(base.length));
  return existsSync(address.endsWith('/') ? join(file, 'index.html') : file);
}
