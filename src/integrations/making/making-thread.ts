import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

import { handOver, type HandOver, type Made } from '../../model/hand-over.ts';
import { hasErrors, type Outcome } from '../../model/issues.ts';
import { listenToReports, report, runStage } from '../report.ts';
import { recordFacts } from '../keeping/keep-facts.ts';
import { isKept } from '../keeping/keeping.ts';
import { NO_READS, toReads } from '../keeping/to-reads.ts';
import { handOverTraced } from '../keeping/hand-over-traced.ts';
import { drawPages, loadPages, type Taken } from './draw-pages.ts';
import { makePapers, type MadePapers } from './make-papers.ts';
import { makeWiki } from './make-wiki.ts';
import type { DrawingMessage, MakingMessage, MakingTask } from './messages.ts';
import { writeCards, writeDataFiles, writeOtherFiles } from './write-files.ts';
import { writeSearchIndex } from './write-search-index.ts';

const { settings, draws, folder } = workerData as MakingTask;
listenToReports((message) => say({ kind: 'report', report: message }));
const making = await makeAll();
if (making !== null && draws) drawOnAsking(making);

/** Makes the wiki, hands it over for pages to be drawn, and then all else that the site holds, while they are. */
async function makeAll(): Promise<HandOver | null> {
  const papers = await make();
  const made = papers === null ? null : await link(papers);
  say({ kind: 'made', made });
  if (papers === null || made === null) return null;
  const { wiki } = made;
  // The indexer is a program of its own: it works while all else is written.
  const index = runStage('search index', () => writeSearchIndex(wiki, join(folder, 'pagefind')));
  const samples = await runStage('data', () => writeDataFiles(wiki, settings, folder));
  say({ kind: 'samples', samples });
  await runStage('graph and files', () => writeOtherFiles(wiki, settings, folder));
  await runStage('cards', () => writeCards(wiki, folder));
  recordFacts(settings, papers.read);
  const files = index.then(() => say({ kind: 'files' }));
  return { made: Promise.resolve(made), samples: Promise.resolve(samples), files };
}

async function make(): Promise<MadePapers | null> {
  const papers = toFaultless(await runStage('seeds', () => makePapers(settings)));
  if (papers !== null) report({ kind: 'counts', counts: { ...papers.counts } });
  return papers;
}

async function link(papers: MadePapers): Promise<Made | null> {
  return toFaultless(await runStage('wiki', () => makeWiki(papers, settings)));
}

/** Reports the issues; with one that stops the build nothing comes back. */
function toFaultless<T>({ value, issues }: Outcome<T>): T | null {
  report({ kind: 'issues', issues });
  return hasErrors(issues, settings.strict) ? null : value;
}

/** With nothing left to make, helps with the pages. What was asked for before is waiting and comes first. */
function drawOnAsking(making: HandOver): void {
  parentPort?.on('message', (message: DrawingMessage) => {
    if (message.kind === 'end') void making.files.then(() => parentPort?.close());
    else void help(making, message);
  });
}

async function help(
  making: HandOver,
  { task, setup }: Extract<DrawingMessage, { kind: 'draw' }>,
): Promise<void> {
  Atomics.store(task.next, 1, 1);
  if (Atomics.load(task.next, 0) >= task.pages.length) {
    handOver(making);
    say({ kind: 'drawn', help: { missed: [], reads: NO_READS } });
    return;
  }
  const made = await making.made;
  const traced = isKept(settings, made) ? handOverTraced(making, made) : null;
  if (traced === null) handOver(making);
  // Where the bundle can't be loaded here, the other thread draws all.
  const draw = await loadPages(setup).catch(() => null);
  const { missed, read } = draw === null ? NOTHING : await drawPages(task, draw, traced);
  const reads = traced === null ? NO_READS : toReads(read, traced, made);
  say({ kind: 'drawn', help: { missed, reads } });
}

const NOTHING: Taken = { missed: [], read: [] };

function say(message: MakingMessage): void {
  parentPort?.postMessage(message, []);
}
