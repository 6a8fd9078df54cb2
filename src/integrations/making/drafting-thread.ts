import { parentPort, workerData } from 'node:worker_threads';

import { draftPapers, type DraftingTask } from './draft-papers.ts';

parentPort?.postMessage(draftPapers(workerData as DraftingTask), []);
