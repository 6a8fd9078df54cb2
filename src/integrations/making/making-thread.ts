import { parentPort, workerData } from 'node:worker_threads';

import { handOver, type HandOver, type Written } from '../../model/hand-over.ts';
import { hasErrors, type Outcome } from '../../model/issues.ts';
import { traceWith } from '../../model/trace.ts';
import { listenToReports, report, runStage } from '../report.ts';
import type { PartsKind } from '../keeping/keep-parts.ts';
import { isKept, lookBack, startKeeping } from '../keeping/keeping.ts';
import { NO_READS, toReads } from '../keeping/to-reads.ts';
import { handOverTraced } from '../keeping/hand-over-traced.ts';
import { traceMade, type Traced } from '../keeping/trace-wiki.ts';
import { draftInThread } from './draft-papers.ts';
import { drawPages, loadPages, type Taken } from './draw-pages.ts';
import { indexWiki } from './index-wiki.ts';
import { makePapers } from './make-papers.ts';
import { makeWiki, type MadeWiki } from './make-wiki.ts';
import type { DrawingMessage, MakingMessage, MakingTask } from './messages.ts';
import {
  type Place,
  writeCards,
  writeDataFiles,
  writeOtherFiles,
  writePageData,
  type Writing,
} from './write-files.ts';
import { toTwinWriter } from './write-twin.ts';

const { settings, draws, folder, nextShare } = workerData as MakingTask;
listenToReports((message) => say({ kind: 'report', report: message }));
const making = await makeAll();
if (making !== null && draws) drawOnAsking(making);

/** What was made here, and the notes of what is read of it, where it is kept. */
interface Making {
  readonly making: HandOver;
  readonly traced: Traced | null;
}

/** Makes the wiki, hands it over for pages to be drawn, and then all else that the site holds, while they are. */
async function makeAll(): Promise<Making | null> {
  const whole = await make();
  say({ kind: 'made', made: whole?.made ?? null });
  if (whole === null) return null;
  const { made, layout } = whole;
  const { wiki } = made;
  const place = { folder, written: new Map() };
  // The indexer is a program of its own: it works while all else is written.
  const indexed: Place = { folder, written: new Map() };
  const index = runStage('search index', () => indexWiki(wiki, indexed));
  const samples = await runStage('data', () => writeDataFiles(wiki, settings, place));
  say({ kind: 'samples', samples });
  const traced = isKept(settings, made) ? traceMade(made) : null;
  traceWith(traced?.trace);
  const keep =
    traced === null
      ? null
      : startKeeping(settings, lookBack(settings), { made, traced, written: place.written });
  const toWriting = (kind: PartsKind): Writing => ({ wiki, place, keeping: keep?.(kind) ?? null });
  await runStage('graph and files', async () => {
    await writeOtherFiles(settings, toWriting('files'), layout);
    await writePageData(settings, { wiki, place, keep }, nextShare);
  });
  await runStage('cards', () => writeCards(toWriting('cards')));
  say({ kind: 'files', written: place.written });
  const began = performance.now();
  const ended = index.then(() => {
    report({ kind: 'counts', counts: { indexAlone: performance.now() - began } });
    say({ kind: 'index', written: indexed.written });
  });
  const making = {
    made: Promise.resolve(made),
    samples: Promise.resolve(samples),
    files: Promise.resolve(),
    index: ended,
    written: place.written,
  };
  return { making, traced };
}

async function make(): Promise<MadeWiki | null> {
  const papers = toFaultless(await runStage('seeds', () => makePapers(settings)));
  if (papers === null) return null;
  report({ kind: 'counts', counts: { ...papers.counts } });
  return toFaultless(
    await runStage('wiki', () => makeWiki(papers, draftInThread(papers, settings), settings)),
  );
}

/** Reports the issues; with one that stops the build nothing comes back. */
function toFaultless<T>({ value, issues }: Outcome<T>): T | null {
  report({ kind: 'issues', issues });
  return hasErrors(issues, settings.strict) ? null : value;
}

/** With nothing left to make, helps with the pages. What was asked for before is waiting and comes first. */
function drawOnAsking({ making, traced }: Making): void {
  parentPort?.on('message', (message: DrawingMessage) => {
    if (message.kind === 'end') void making.index.then(() => parentPort?.close());
    else void help({ making, traced }, message);
  });
}

async function help(
  { making, traced }: Making,
  { task, setup }: Extract<DrawingMessage, { kind: 'draw' }>,
): Promise<void> {
  Atomics.store(task.next, 1, 1);
  if (Atomics.load(task.next, 0) >= task.pages.length) {
    handOver(making);
    say({ kind: 'drawn', help: { missed: [], reads: NO_READS, written: new Map() } });
    return;
  }
  if (traced === null) handOver(making);
  else handOverTraced(making, traced);
  // Where the bundle can't be loaded here, the other thread draws all.
  const draw = await loadPages(setup).catch(() => null);
  const written: Written = new Map();
  const writeTwin = toTwinWriter(settings);
  const { missed, read } =
    draw === null ? NOTHING : await drawPages(task, draw, { traced, written, writeTwin });
  const reads = traced === null ? NO_READS : toReads(read, traced);
  say({ kind: 'drawn', help: { missed, reads, written } });
}

const NOTHING: Taken = { missed: [], read: [] };

function say(message: MakingMessage): void {
  parentPort?.postMessage(message, []);
}
