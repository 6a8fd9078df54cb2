import { parentPort, workerData } from 'node:worker_threads';

import { layoutGraph } from '../../pipeline/link/graph/layout-graph.ts';
import type { Outline } from '../../pipeline/link/graph/outline.ts';

parentPort?.postMessage(layoutGraph(workerData as Outline), []);
