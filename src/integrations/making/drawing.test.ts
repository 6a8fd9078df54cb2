import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';

import { describe, expect, it } from 'vitest';

import { NO_READS } from '../keeping/to-reads.ts';
import { toDrawing } from './drawing.ts';
import type { DrawingMessage } from './messages.ts';
import { startShares } from './next-share.ts';

const TASK = { pages: [], next: startShares() };
const SETUP = { entry: 'file:///entry.mjs', pages: [], scripts: [] };

/** A thread that only keeps what it is told. */
function toThread() {
  const told: DrawingMessage[] = [];
  const thread = Object.assign(new EventEmitter(), {
    postMessage: (message: DrawingMessage) => void told.push(message),
  });
  return { told, thread, ...toDrawing(thread as unknown as Worker) };
}

describe('toDrawing', () => {
  it('tells what the thread did when the list has come to its end', async () => {
    const { drawing, hear, told } = toThread();
    const helped = drawing.help(TASK, SETUP);
    drawing.end();
    expect(told.map(({ kind }) => kind)).toEqual(['draw', 'end']);
    hear({ kind: 'files', written: new Map() });
    const help = { missed: [3], reads: NO_READS, written: new Map() };
    hear({ kind: 'drawn', help });
    expect(await helped).toBe(help);
  });

  it('fails where the thread ends while it draws', async () => {
    const { drawing, thread } = toThread();
    const helped = drawing.help(TASK, SETUP);
    thread.emit('exit', 1);
    await expect(helped).rejects.toThrow('has ended');
  });
});
