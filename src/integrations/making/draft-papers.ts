import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { Issue, Outcome } from '../../model/issues.ts';
import type { Slug } from '../../model/slug.ts';
import { renderBody, renderPage } from '../../pipeline/render/render-paper.ts';
import { recordFacts } from '../keeping/keep-facts.ts';
import type { Settings } from '../settings.ts';
import type { Draft } from './draft.ts';
import type { MadePapers } from './make-papers.ts';
import { pageToDraft } from './page-to-draft.ts';

/** Papers from which on a thread of their own is worth its start. */
const MANY = 1_500;

/** The papers' abstracts as HTML, but for where their mentions lead. */
export type Drafts = ReadonlyMap<Slug, Draft>;

/** What a drafting thread starts with. */
export interface DraftingTask extends Pick<MadePapers, 'papers' | 'read'> {
  readonly settings: Settings;
}

/**
 * Brings the folder of pages in line with the papers, and drafts the HTML of each one's abstract. Of many papers a
 * thread does it, since they are linked meanwhile.
 */
export function draftInThread(
  { papers, read }: Pick<MadePapers, 'papers' | 'read'>,
  settings: Settings,
): Promise<Outcome<Drafts>> {
  const task = { papers, read, settings };
  return papers.length < MANY ? Promise.resolve(draftPapers(task)) : startDrafting(task);
}

/**
 * Writes a file for each paper into the folder of pages, as far as it isn't there already, deletes all others, and
 * drafts the HTML of what it wrote. What was read in papers is written down for the next build.
 */
export function draftPapers({ papers, read, settings }: DraftingTask): Outcome<Drafts> {
  const { papers: folder } = settings;
  mkdirSync(folder, { recursive: true });
  const wanted = new Set(papers.map(({ paper }) => `${paper.slug}.mdx`));
  const present = new Set(readdirSync(folder));
  for (const name of present) if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true });
  const drafts = new Map<Slug, Draft>();
  const issues: Issue[] = [];
  for (const paper of papers) {
    const name = `${paper.paper.slug}.mdx`;
    const file = join(folder, name);
    const body = renderBody(paper);
    const page = renderPage(paper, body);
    if (!present.has(name) || readFileSync(file, 'utf8') !== page) writeFileSync(file, page);
    const { value, issues: found } = pageToDraft(body, relative('.', file).replaceAll('\\', '/'));
    drafts.set(paper.paper.slug, value);
    issues.push(...found);
  }
  recordFacts(settings, read);
  return { value: drafts, issues };
}

function startDrafting(task: DraftingTask): Promise<Outcome<Drafts>> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome<Drafts>>();
  const worker = new Worker(new URL('./drafting-thread.ts', import.meta.url), { workerData: task });
  worker.on('message', resolve);
  worker.on('error', reject);
  return promise;
}
