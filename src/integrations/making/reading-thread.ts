import { parentPort, workerData } from 'node:worker_threads';

import { readVocabulary } from '../../../scripts/lib/read-vocabulary.ts';
import { readShares, type ReadingTask, type ReadShare } from './read-in-threads.ts';

const vocabulary = readVocabulary().value;
// Whoever started the thread has read the same files, and reports what is wrong with them.
const shares: ReadShare[] = vocabulary === null ? [] : [...readShares(workerData as ReadingTask, vocabulary)];
parentPort?.postMessage(shares, []);
