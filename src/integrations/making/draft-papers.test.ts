import { mkdtempSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { expect, it } from 'vitest';

import type { PaperWithFacts } from '../../model/wiki.ts';
import { makePaper } from '../../pipeline/link/make-paper.ts';
import { renderPaper } from '../../pipeline/render/render-paper.ts';
import { toContentKey } from '../keeping/content-key.ts';
import { type KeptDraft, openDrafts, toPaperKey } from '../keeping/keep-drafts.ts';
import { readSettings } from '../settings.ts';
import { type DraftingTask, draftInThread, draftPapers } from './draft-papers.ts';

function toTask(titles: readonly string[]): DraftingTask {
  const folder = mkdtempSync(join(tmpdir(), 'draft-papers-'));
  const papers = titles.map((title) => makePaper({ title, abstract: `${title} is shown & read.` }));
  return { papers, read: papers, settings: { ...readSettings({}), papers: folder } };
}

it('brings the folder in line with the papers, and touches no page that is as it should be', () => {
  const task = toTask(['Alpha', 'Beta']);
  const file = (name: string): string => join(task.settings.papers, name);
  writeFileSync(file('gone.mdx'), 'of a paper that is gone');
  writeFileSync(file('beta.mdx'), 'changed by hand');
  draftPapers(task);
  expect(readdirSync(task.settings.papers).sort()).toEqual(['alpha.mdx', 'beta.mdx']);
  const [, beta] = task.papers;
  expect(readFileSync(file('beta.mdx'), 'utf8')).toBe(beta && renderPaper(beta));
  utimesSync(file('alpha.mdx'), 1, 1);
  draftPapers(task);
  expect(statSync(file('alpha.mdx')).mtimeMs).toBe(1000);
});

it('takes over the draft of the same paper while its page stands as it was', () => {
  const task = toTask(['Alpha', 'Beta']);
  const site = join(task.settings.papers, '..', `${basename(task.settings.papers)}-site`);
  const settings = { ...task.settings, records: `${site}.kept`, kept: site };
  const draft = (): unknown[] => [...draftPapers({ ...task, settings }).value.values()];
  const drafted = draft();
  const toKept = (paper: PaperWithFacts): [string, KeptDraft] => [
    toPaperKey(paper),
    { page: toContentKey(renderPaper(paper)), draft: ['<p>As it was kept.</p>'] },
  ];
  openDrafts(settings).record(task.papers.map(toKept));
  writeFileSync(join(settings.papers, 'beta.mdx'), 'changed by hand');
  expect(draft()).toEqual([['<p>As it was kept.</p>'], drafted[1]]);
  expect(readFileSync(join(settings.papers, 'beta.mdx'), 'utf8')).toBe(
    task.papers[1] && renderPaper(task.papers[1]),
  );
});

it('drafts the same in a thread as without one', async () => {
  const titles = Array.from({ length: 1_500 }, (_, number) => `Paper ${number}`);
  const { papers, read, settings } = toTask(titles);
  const threaded = await draftInThread({ papers, read }, settings);
  expect(threaded).toEqual(draftPapers({ papers, read, settings }));
  expect([...threaded.value.values()][7]).toEqual([`<p>${papers[7]?.paper.title} is shown &amp; read.</p>`]);
});
