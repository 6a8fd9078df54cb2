import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';

import { describe, expect, it } from 'vitest';

import { toDrawing } from './drawing.ts';
import type { DrawingMessage, DrawnPage } from './messages.ts';

const PAGE = { address: 'http://localhost/x/', route: '/[x]', component: 'x.astro' };
const DRAWN: DrawnPage = { status: 200, headers: [], body: new ArrayBuffer(1) };
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
  it('leaves pages to others until the thread is set up and has nothing left to make', async () => {
    const { drawing, hear, told } = toThread();
    expect(await drawing.draw(PAGE)).toBeNull();
    drawing.setUp(SETUP);
    expect(await drawing.draw(PAGE)).toBeNull();
    expect(told.map(({ kind }) => kind)).toEqual(['set-up']);
    hear({ kind: 'ready' });
    void drawing.draw(PAGE);
    expect(told.map(({ kind }) => kind)).toEqual(['set-up', 'draw']);
  });

  it('gives each asker the page asked for, whatever the order of the answers', async () => {
    const { drawing, hear } = toThread();
    drawing.setUp(SETUP);
    hear({ kind: 'ready' });
    const [first, second] = [drawing.draw(PAGE), drawing.draw(PAGE)];
    hear({ kind: 'drawn', id: 2, page: null });
    hear({ kind: 'drawn', id: 1, page: DRAWN });
    expect(await first).toBe(DRAWN);
    expect(await second).toBeNull();
  });

  it('asks for a few pages ahead and no more', async () => {
    const { drawing, hear, told } = toThread();
    drawing.setUp(SETUP);
    hear({ kind: 'ready' });
    const asked = Array.from({ length: 9 }, () => drawing.draw(PAGE));
    const most = told.filter(({ kind }) => kind === 'draw').length;
    expect(most).toBeLessThan(9);
    expect(await asked.at(-1)).toBeNull();
    hear({ kind: 'drawn', id: 1, page: DRAWN });
    void drawing.draw(PAGE);
    expect(told.filter(({ kind }) => kind === 'draw')).toHaveLength(most + 1);
  });

  it('gives pages back where the thread dies', async () => {
    const { drawing, hear, thread } = toThread();
    drawing.setUp(SETUP);
    hear({ kind: 'ready' });
    const asked = drawing.draw(PAGE);
    thread.emit('exit', 1);
    expect(await asked).toBeNull();
    expect(await drawing.draw(PAGE)).toBeNull();
  });
});
