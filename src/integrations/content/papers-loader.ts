import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Loader } from 'astro/loaders';

import { readVocabulary } from '../../../scripts/lib/read-vocabulary.ts';
import { hasErrors, type Issue, type Outcome } from '../../model/issues.ts';
import { withBase } from '../../model/urls.ts';
import type { LinkedPaper } from '../../model/wiki.ts';
import { linkWiki } from '../../pipeline/link/link-wiki.ts';
import { parsePage, type Page } from '../../pipeline/render/parse-page.ts';
import { runStage } from '../report.ts';
import { readSettings } from '../settings.ts';
import { announce } from './announce.ts';
import { pageToHtml, type Resolve } from './page-to-html.ts';

/**
 * The papers, from their MDX pages: an entry's `id` is the paper's slug, its `data` the paper and its facts, and its
 * `rendered.html` the abstract with mentions linked. No page becomes a module, so thousands cost little and none can
 * run code.
 */
export function papersLoader(): Loader {
  return {
    name: 'methodex:papers',
    load: async ({ store, config, generateDigest, logger }) => {
      const { papers: folder, strict } = readSettings();
      const { value, issues } = await runStage('pages', () => loadPages(folder, config.base));
      announce(issues, logger);
      if (hasErrors(issues, strict)) throw new Error('Some pages of papers are not as the build wrote them.');
      store.clear();
      for (const { page, file, html } of value) {
        const { paper, facts, body } = page;
        const rendered = { html };
        const digest = generateDigest({ paper, facts, html });
        store.set({ id: paper.slug, data: { paper, facts }, body, filePath: file, digest, rendered });
      }
    },
  };
}

interface Rendered {
  readonly page: Page;
  readonly file: string;
  readonly html: string;
}

/** Reads every page of a folder, links them all, and writes their HTML under a base path. */
export function loadPages(folder: string, base: string): Outcome<Rendered[]> {
  const issues: Issue[] = [];
  const keep = <T>({ value, issues: found }: Outcome<T>): T => {
    issues.push(...found);
    return value;
  };
  const pages = readPages(folder).flatMap(({ file, mdx }) => {
    const page = keep(parsePage(mdx, file));
    return page === null ? [] : [{ page, file }];
  });
  const vocabulary = keep(readVocabulary());
  if (vocabulary === null) return { value: [], issues };
  const wiki = linkWiki(
    pages.map(({ page }) => page),
    vocabulary,
  );
  const value = pages.map(({ page, file }) => {
    const html = keep(pageToHtml(page.body, file, toResolve(wiki.papers.get(page.paper.slug), base)));
    return { page, file, html };
  });
  return { value, issues };
}

function readPages(folder: string): { file: string; mdx: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return { file: relative('.', path).replaceAll('\\', '/'), mdx: readFileSync(path, 'utf8') };
    });
}

function toResolve(paper: LinkedPaper | undefined, base: string): Resolve {
  const paths = new Map(
    paper?.links
      .filter(({ field }) => field === 'abstract')
      .map(({ start, end, path }) => [`${start}-${end}`, withBase(path, base)]),
  );
  return (at) => paths.get(at) ?? null;
}
