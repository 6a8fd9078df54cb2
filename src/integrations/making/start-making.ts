import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

import type { DataSample, HandOver, Made, Written } from '../../model/hand-over.ts';
import { report } from '../report.ts';
import type { Settings } from '../settings.ts';
import { toDrawing, type Drawing } from './drawing.ts';
import type { MakingMessage, MakingTask } from './messages.ts';
import { type NextShare, startShares } from './next-share.ts';

/** A wiki in the making, and the thread's help with drawing its pages. */
export interface Making extends HandOver {
  readonly drawing: Drawing;
  /** Of the page data, which the thread makes last, unless others do. */
  readonly nextShare: NextShare;
  /** Ends the thread wherever it is. */
  readonly stop: () => Promise<unknown>;
}

/**
 * By how many percent of what is alive in it a heap may grow before what is dead is cleared away. V8 would let large
 * ones double: a third of the memory of a large build was dead.
 */
const FRUGAL = ['--heap-growing-percent=50'];

/** A build that takes pages over draws few, and has room for what is dead: clearing it away took a tenth of its time. */
const SPACIOUS = ['--heap-growing-percent=100', '--initial-old-space-size=700'];

/** The thread holds the whole wiki: what Node gives a thread by itself is too little for a large one. */
const MEMORY = { maxOldGenerationSizeMb: 8192, maxYoungGenerationSizeMb: 96 };

/**
 * Makes everything that pages are drawn from in a thread of its own, so that Astro can load and bundle meanwhile. The
 * issues that say why no site can be made are reported. With `draws`, files that are no pages go where the site will
 * stand, and the thread helps to draw pages when all is made; without, they stand by themselves.
 */
export function startMaking(settings: Settings, { draws }: { draws: boolean }): Making {
  for (const flag of settings.kept === null ? FRUGAL : SPACIOUS) setFlagsFromString(flag);
  const made = Promise.withResolvers<Made>();
  const samples = Promise.withResolvers<readonly DataSample[]>();
  const files = Promise.withResolvers<void>();
  const index = Promise.withResolvers<void>();
  const fail = (error: Error): void => [made, samples, files, index].forEach(({ reject }) => reject(error));
  const written: Written = new Map();
  const nextShare = startShares();
  const worker = startThread({ settings, draws, folder: draws ? settings.out : settings.files, nextShare });
  const { drawing, hear } = toDrawing(worker);
  worker.on('message', (message: MakingMessage) => {
    if (message.kind === 'report') report(message.report);
    else if (message.kind === 'samples') samples.resolve(message.samples);
    else if (message.kind === 'files') note(message.written, files);
    else if (message.kind === 'index') note(message.written, index);
    else if (message.kind === 'made') settle(message.made);
    else hear(message);
  });
  const note = (some: Written, { resolve }: PromiseWithResolvers<void>): void => {
    for (const [name, hashed] of some) written.set(name, hashed);
    resolve();
  };
  const settle = (value: Made | null): void =>
    value === null ? fail(new Error(NO_SITE)) : made.resolve(value);
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => fail(new Error(`The making of the wiki ended with status ${code}.`)));
  const promises = {
    made: made.promise,
    samples: samples.promise,
    files: files.promise,
    index: index.promise,
  };
  // Whoever waits for one hears of it; one that nobody has come to wait for yet is no unheard error.
  for (const promise of Object.values(promises)) promise.catch(() => undefined);
  return { ...promises, written, drawing, nextShare, stop: () => worker.terminate() };
}

const NO_SITE = 'No site can be made of these seeds; the issues say why.';

function startThread(workerData: MakingTask): Worker {
  return new Worker(new URL('./making-thread.ts', import.meta.url), { workerData, resourceLimits: MEMORY });
}

/** Says whether what was handed over is in the making here. */
export function isMaking(value: HandOver): value is Making {
  return 'drawing' in value;
}
