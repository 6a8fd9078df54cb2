import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Issue, Outcome } from '../../model/issues.ts';
import type { Paper } from '../../model/paper.ts';
import type { Slug } from '../../model/slug.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { renderBody, renderPage } from '../../pipeline/render/render-paper.ts';
import { toContentKey } from '../keeping/content-key.ts';
import { type KeptDraft, openDrafts, toPaperKey } from '../keeping/keep-drafts.ts';
import { recordFacts } from '../keeping/keep-facts.ts';
import type { Settings } from '../settings.ts';
import { askThread, MANY_PAPERS } from './ask-thread.ts';
import type { Draft } from './draft.ts';
import type { MadePapers } from './make-papers.ts';
import { pageToDraft } from './page-to-draft.ts';

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
  if (papers.length < MANY_PAPERS) return Promise.resolve(draftPapers(task));
  return askThread('./drafting-thread.ts', task satisfies DraftingTask);
}

/**
 * Writes a file for each paper into the folder of pages, as far as it isn't there already, deletes all others, and
 * drafts the HTML of what it wrote. What was read in papers and made of them is written down for the next build.
 */
export function draftPapers({ papers, read, settings }: DraftingTask): Outcome<Drafts> {
  const { papers: folder } = settings;
  mkdirSync(folder, { recursive: true });
  const wanted = new Set(papers.map(({ paper }) => toName(paper)));
  for (const name of readdirSync(folder))
    if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true });
  const kept = openDrafts(settings);
  const drafts = new Map<Slug, Draft>();
  const good: [key: string, draft: KeptDraft][] = [];
  const issues: Issue[] = [];
  for (const paper of papers) {
    const key = toPaperKey(paper);
    const file = join(folder, toName(paper.paper));
    const { value, issues: found } = draftPaper(paper, { file, known: kept.find(key) });
    drafts.set(paper.paper.slug, value.draft);
    if (found.length === 0) good.push([key, value]);
    issues.push(...found);
  }
  recordFacts(settings, read);
  kept.record(good);
  return { value: drafts, issues };
}

/** A paper's draft, made anew where the page it is known from isn't the one that stands there. */
function draftPaper(
  paper: PaperWithFacts,
  { file, known }: { readonly file: string; readonly known: KeptDraft | undefined },
): Outcome<KeptDraft> {
  const present = existsSync(file) ? toContentKey(readFileSync(file)) : null;
  if (known !== undefined && known.page === present) return { value: known, issues: [] };
  const body = renderBody(paper);
  const page = renderPage(paper, body);
  const hashed = toContentKey(page);
  if (hashed !== present) writeFileSync(file, page);
  const { value, issues } = pageToDraft(body, relative('.', file).replaceAll('\\', '/'));
  return { value: { page: hashed, draft: value }, issues };
}

function toName({ slug }: Paper): string {
  return `${slug}.mdx`;
}
