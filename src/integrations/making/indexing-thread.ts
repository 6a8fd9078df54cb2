import { constants, setPriority } from 'node:os';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';

import type { Written } from '../../model/hand-over.ts';
import type { SearchDocument } from '../../model/search.ts';
import type { IndexingTask } from './index-wiki.ts';
import { writeSearchIndex } from './write-search-index.ts';

// All else that a build makes comes first: whoever waits, waits for the index alone. Only Linux lets a thread, and the
// programs that it starts, step back by themselves.
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_LOW);
const { folder, port } = workerData as IndexingTask;
const written: Written = new Map();
await writeSearchIndex(receive(port), { folder, written });
port.close();
parentPort?.postMessage(written, []);

/** The documents that wait in a port, taken out of it one share after another. */
function* receive(from: MessagePort): Generator<SearchDocument> {
  for (let share = receiveMessageOnPort(from); share !== undefined; share = receiveMessageOnPort(from))
    yield* share.message as readonly SearchDocument[];
}
