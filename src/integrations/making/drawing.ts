import type { Worker } from 'node:worker_threads';

import type { DrawingMessage, DrawingSetup, DrawnPage, MakingMessage, PageRequest } from './messages.ts';

/** Pages drawn in the making thread. */
export interface Drawing {
  readonly setUp: (setup: DrawingSetup) => void;
  /** `null` while the thread has enough to do, and for a page that it can't draw: then it is drawn here. */
  readonly draw: (page: PageRequest) => Promise<DrawnPage | null>;
  readonly end: () => void;
}

/** How many pages wait for the thread: always one more than it is at, so that it is never idle. */
const AHEAD = 4;

/** Asks a making thread for pages; `hear` takes its answers. */
export function toDrawing(worker: Worker): { drawing: Drawing; hear: (message: MakingMessage) => void } {
  const asked = new Map<number, (page: DrawnPage | null) => void>();
  let isReady = false;
  let isSetUp = false;
  let last = 0;
  const say = (message: DrawingMessage): void => worker.postMessage(message, []);
  const finish = (id: number, page: DrawnPage | null): void => {
    asked.get(id)?.(page);
    asked.delete(id);
  };
  worker.on('exit', () => {
    isReady = false;
    for (const id of [...asked.keys()]) finish(id, null);
  });
  const draw = (page: PageRequest): Promise<DrawnPage | null> => {
    if (!isReady || !isSetUp || asked.size >= AHEAD) return Promise.resolve(null);
    return new Promise((resolve) => {
      last += 1;
      asked.set(last, resolve);
      say({ kind: 'draw', id: last, page });
    });
  };
  const setUp = (setup: DrawingSetup): void => {
    isSetUp = true;
    say({ kind: 'set-up', setup });
  };
  const hear = (message: MakingMessage): void => {
    if (message.kind === 'drawn') finish(message.id, message.page);
    if (message.kind === 'ready') isReady = true;
  };
  return { drawing: { setUp, draw, end: () => say({ kind: 'end' }) }, hear };
}
