import type { Worker } from 'node:worker_threads';

import type { DrawingMessage, DrawingSetup, DrawingTask, Help, MakingMessage } from './messages.ts';

/** The making thread's help with drawing pages. */
export interface Drawing {
  /**
   * Lets the thread take pages of a list as soon as it has nothing left to make, till none is left. It fails where the
   * thread ends before.
   */
  readonly help: (task: DrawingTask, setup: DrawingSetup) => Promise<Help>;
  readonly end: () => void;
}

/** Asks a making thread for help; `hear` takes its answers. */
export function toDrawing(worker: Worker): { drawing: Drawing; hear: (message: MakingMessage) => void } {
  const { promise, resolve, reject } = Promise.withResolvers<Help>();
  // Nobody may have asked for help yet.
  promise.catch(() => undefined);
  const say = (message: DrawingMessage): void => worker.postMessage(message, []);
  worker.on('exit', () => reject(new Error('The thread that draws pages has ended.')));
  const help = (task: DrawingTask, setup: DrawingSetup): Promise<Help> => {
    say({ kind: 'draw', task, setup });
    return promise;
  };
  const hear = (message: MakingMessage): void => {
    if (message.kind === 'drawn') resolve(message.help);
  };
  return { drawing: { help, end: () => say({ kind: 'end' }) }, hear };
}
