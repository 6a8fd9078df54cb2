import { mkdtempSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { expect, it } from 'vitest';

import type { Paper } from '../../model/paper.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { makePaper } from '../../pipeline/link/make-paper.ts';
import { renderPaper } from '../../pipeline/render/render-paper.ts';
import { toContentKey } from '../keeping/content-key.ts';
import { type KeptDraft, openDrafts, toPaperKey } from '../keeping/keep-drafts.ts';
import { openFacts } from '../keeping/keep-facts.ts';
import { recordValues } from '../keeping/keep-values.ts';
import { toStamp } from '../keeping/stamp.ts';
import { readSettings, type Settings } from '../settings.ts';
import { type Drafts, draftInThread } from './draft-papers.ts';

interface Task {
  readonly papers: readonly PaperWithFacts[];
  readonly settings: Settings;
}

function toTask(titles: readonly string[]): Task {
  const folder = mkdtempSync(join(tmpdir(), 'draft-papers-'));
  const papers = titles.map((title) => makePaper({ title, abstract: `${title} is shown & read.` }));
  return { papers, settings: { ...readSettings({}), papers: folder } };
}

async function draft({ papers, settings }: Task): Promise<Drafts> {
  const { value } = await draftInThread({ papers, facts: openFacts(settings).plan([]) }, settings);
  return value;
}

it('brings the folder in line with the papers, and touches no page that is as it should be', async () => {
  const task = toTask(['Alpha', 'Beta']);
  const file = (name: string): string => join(task.settings.papers, name);
  writeFileSync(file('gone.mdx'), 'of a paper that is gone');
  writeFileSync(file('beta.mdx'), 'changed by hand');
  await draft(task);
  expect(readdirSync(task.settings.papers).sort()).toEqual(['alpha.mdx', 'beta.mdx']);
  const [, beta] = task.papers;
  expect(readFileSync(file('beta.mdx'), 'utf8')).toBe(beta && renderPaper(beta));
  utimesSync(file('alpha.mdx'), 1, 1);
  await draft(task);
  expect(statSync(file('alpha.mdx')).mtimeMs).toBe(1000);
});

it('takes over the draft of the same paper while its page stands as it was', async () => {
  const task = toTask(['Alpha', 'Beta', 'Gamma']);
  const { papers } = task.settings;
  const site = join(papers, '..', `${basename(papers)}-site`);
  const settings = { ...task.settings, records: `${site}.kept`, kept: site };
  const toDrafts = async (): Promise<unknown[]> => [...(await draft({ ...task, settings })).values()];
  const fileOf = ({ slug }: Paper): string => join(papers, `${slug}.mdx`);
  const drafted = await toDrafts();
  const toKept = (paper: PaperWithFacts): [string, KeptDraft] => {
    const draft = ['<p>As it was kept.</p>'];
    const stamp = toStamp(statSync(fileOf(paper.paper)));
    return [toPaperKey(paper.paper), { page: toContentKey(renderPaper(paper)), ...stamp, draft }];
  };
  recordValues(settings, openDrafts({ ...settings, kept: null }).plan(task.papers.map(toKept)));
  writeFileSync(join(papers, 'beta.mdx'), 'changed by hand');
  // Written anew, but with what it said.
  utimesSync(join(papers, 'gamma.mdx'), 1, 1);
  const kept = ['<p>As it was kept.</p>'];
  // The one that was drafted now stands last.
  expect(await toDrafts()).toEqual([kept, kept, drafted[1]]);
  const [, beta] = task.papers;
  expect(readFileSync(join(papers, 'beta.mdx'), 'utf8')).toBe(beta && renderPaper(beta));
});

it('drafts the same in a thread as without one', async () => {
  const titles = Array.from({ length: 1_500 }, (_, number) => `Paper ${number}`);
  const { papers, settings } = toTask(titles);
  const threaded = await draft({ papers, settings });
  const alone = await draft({ papers: papers.slice(0, 1_499), settings });
  expect([...threaded].slice(0, 1_499)).toEqual([...alone]);
  expect(threaded.get('paper-7' as Paper['slug'])).toEqual(['<p>Paper 7 is shown &amp; read.</p>']);
});
