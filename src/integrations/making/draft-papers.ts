import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Facts } from '../../model/facts.ts';
import type { Issue, Outcome } from '../../model/issues.ts';
import type { Paper } from '../../model/paper.ts';
import type { Slug } from '../../model/slug.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { renderBody, renderPage } from '../../pipeline/render/render-paper.ts';
import { toContentKey } from '../keeping/content-key.ts';
import { type KeptDraft, openDrafts, toPaperKey } from '../keeping/keep-drafts.ts';
import { type Entry, type KeptValues, type Recording, recordValues } from '../keeping/keep-values.ts';
import { isUntouched, toStamp } from '../keeping/stamp.ts';
import type { Settings } from '../settings.ts';
import { askThread, MANY_PAPERS } from './ask-thread.ts';
import type { Draft } from './draft.ts';
import type { MadePapers } from './make-papers.ts';
import { pageToDraft } from './page-to-draft.ts';

/** The papers' abstracts as HTML, but for where their mentions lead. */
export type Drafts = ReadonlyMap<Slug, Draft>;

/** What a drafting thread starts with: papers of which no draft is kept, and what is to be kept of others. */
export interface DraftingTask {
  readonly papers: readonly PaperWithFacts[];
  readonly settings: Settings;
  readonly facts: Recording<Facts>;
  readonly drafts: Recording<KeptDraft>;
}

/**
 * Brings the folder of pages in line with the papers, and drafts the HTML of each one's abstract, or takes over the
 * draft of the build before. Of many papers a thread does it, since they are linked meanwhile.
 */
export async function draftInThread(
  { papers, facts }: Pick<MadePapers, 'papers' | 'facts'>,
  settings: Settings,
): Promise<Outcome<Drafts>> {
  clearFolder(settings.papers, papers);
  const kept = openDrafts(settings);
  const drafts = new Map<Slug, Draft>();
  const entries: Entry<KeptDraft>[] = [];
  const left = papers.filter(({ paper }) => {
    const entry = kept.size === 0 ? null : findDraft(paper, kept, settings);
    if (entry === null) return true;
    entries.push(entry);
    drafts.set(paper.slug, entry[1].draft);
    return false;
  });
  const task: DraftingTask = { papers: left, settings, facts, drafts: kept.plan(entries) };
  const { value, issues } =
    left.length < MANY_PAPERS
      ? draftPapers(task)
      : await askThread<Outcome<Drafts>>('./drafting-thread.ts', task);
  for (const [slug, draft] of value) drafts.set(slug, draft);
  return { value: drafts, issues };
}

/** Leaves in the folder the pages of these papers alone. */
function clearFolder(folder: string, papers: readonly PaperWithFacts[]): void {
  mkdirSync(folder, { recursive: true });
  const wanted = new Set(papers.map(({ paper }) => toName(paper)));
  for (const name of readdirSync(folder))
    if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true });
}

/** The draft of a paper that is kept, where the page that it was made of stands as it was. */
function findDraft(
  paper: Paper,
  kept: KeptValues<KeptDraft>,
  { papers: folder }: Settings,
): Entry<KeptDraft> | null {
  const key = toPaperKey(paper);
  const known = kept.find(key);
  if (known === undefined) return null;
  const file = join(folder, toName(paper));
  return isUntouched(known, file) || toPresent(file) === known.page ? [key, known] : null;
}

/**
 * Writes a file for each paper into the folder of pages, as far as it isn't there already, and drafts the HTML of what
 * it wrote. What was read in papers and made of them is written down for the next build.
 */
export function draftPapers({ papers, settings, facts, drafts }: DraftingTask): Outcome<Drafts> {
  const made = new Map<Slug, Draft>();
  const good: Entry<KeptDraft>[] = [];
  const issues: Issue[] = [];
  const keeps = settings.records !== null;
  for (const paper of papers) {
    const { value, issues: found } = draftPaper(paper, join(settings.papers, toName(paper.paper)));
    made.set(paper.paper.slug, value.draft);
    if (keeps && found.length === 0) good.push([toPaperKey(paper.paper), value]);
    issues.push(...found);
  }
  recordValues(settings, facts);
  recordValues(settings, drafts, good);
  return { value: made, issues };
}

function draftPaper(paper: PaperWithFacts, file: string): Outcome<KeptDraft> {
  const body = renderBody(paper);
  const text = renderPage(paper, body);
  const page = toContentKey(text);
  if (page !== toPresent(file)) writeFileSync(file, text);
  const { value: draft, issues } = pageToDraft(body, relative('.', file).replaceAll('\\', '/'));
  return { value: { page, draft, ...toStamp(statSync(file)) }, issues };
}

/** The key of the page that stands in a file. */
function toPresent(file: string): string | null {
  return existsSync(file) ? toContentKey(readFileSync(file)) : null;
}

function toName({ slug }: Paper): string {
  return `${slug}.mdx`;
}
