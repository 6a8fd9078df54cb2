import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';

import type { Written } from '../../model/hand-over.ts';
import type { SearchDocument } from '../../model/search.ts';
import type { IndexingTask } from './index-wiki.ts';
import { writeSearchIndex } from './write-search-index.ts';

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
