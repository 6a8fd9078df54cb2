import { parentPort, workerData } from 'node:worker_threads';

import { type Text, toWordVectors } from '../../pipeline/link/related/word-vectors.ts';

const vectors = toWordVectors(workerData as readonly Text[]);
const { starts, numbers, weights } = vectors;
parentPort?.postMessage(vectors, [starts.buffer, numbers.buffer, weights.buffer]);
