import { Worker } from 'node:worker_threads';

import type { DataSample, HandOver, Made } from '../../model/hand-over.ts';
import { report } from '../report.ts';
import type { Settings } from '../settings.ts';
import type { MakingMessage } from './messages.ts';

/** The thread holds the whole wiki: what Node gives a thread by itself is too little for a large one. */
const MEMORY = { maxOldGenerationSizeMb: 8192 };

/**
 * Makes everything that pages are drawn from in a thread of its own, so that Astro can load and bundle meanwhile. The
 * issues that say why no site can be made are reported.
 */
export function startMaking(settings: Settings): HandOver {
  const made = Promise.withResolvers<Made>();
  const samples = Promise.withResolvers<readonly DataSample[]>();
  const files = Promise.withResolvers<void>();
  const fail = (error: Error): void => [made, samples, files].forEach(({ reject }) => reject(error));
  const worker = new Worker(new URL('./making-thread.ts', import.meta.url), {
    workerData: settings,
    resourceLimits: MEMORY,
  });
  worker.on('message', (message: MakingMessage) => {
    if (message.kind === 'report') report(message.report);
    else if (message.kind === 'samples') samples.resolve(message.samples);
    else if (message.made === null)
      fail(new Error('No site can be made of these seeds; the issues say why.'));
    else made.resolve(message.made);
  });
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => {
    if (code === 0) files.resolve();
    fail(new Error(`The making of the wiki ended with status ${code}.`));
  });
  const making = { made: made.promise, samples: samples.promise, files: files.promise };
  // Whoever waits for one hears of it; one that nobody has come to wait for yet is no unheard error.
  for (const promise of Object.values(making)) promise.catch(() => undefined);
  return making;
}
