import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

import type { Made } from '../../model/hand-over.ts';
import { hasErrors, type Outcome } from '../../model/issues.ts';
import { listenToReports, report, runStage } from '../report.ts';
import type { Settings } from '../settings.ts';
import { makePapers } from './make-papers.ts';
import { makeWiki } from './make-wiki.ts';
import type { MakingMessage } from './messages.ts';
import { writeDataFiles, writeOtherFiles } from './write-files.ts';
import { writeSearchIndex } from './write-search-index.ts';

listenToReports((message) => say({ kind: 'report', report: message }));
await makeAll(workerData as Settings);

/** Makes the wiki, hands it over for pages to be drawn, and then all else that the site holds, while they are. */
async function makeAll(settings: Settings): Promise<void> {
  const made = await make(settings);
  say({ kind: 'made', made });
  if (made === null) return;
  const { wiki } = made;
  const samples = await runStage('data', () => writeDataFiles(wiki, settings));
  say({ kind: 'samples', samples });
  const index = runStage('search index', () => writeSearchIndex(wiki, join(settings.files, 'pagefind')));
  await runStage('graph and files', () => writeOtherFiles(wiki, settings));
  await index;
}

async function make(settings: Settings): Promise<Made | null> {
  const keep = <T>({ value, issues }: Outcome<T>): T | null => {
    report({ kind: 'issues', issues });
    return hasErrors(issues, settings.strict) ? null : value;
  };
  const papers = keep(await runStage('seeds', () => makePapers(settings)));
  if (papers === null) return null;
  report({ kind: 'counts', counts: { ...papers.counts } });
  return keep(await runStage('wiki', () => makeWiki(papers, settings)));
}

function say(message: MakingMessage): void {
  // A thread's port has no origin, unlike a window's.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}
