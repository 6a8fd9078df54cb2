import { type TransferListItem, Worker } from 'node:worker_threads';

/** Papers for which another thread is worth its start. */
export const MANY_PAPERS = 1_500;

/** Has a file of this folder run in a thread of its own, and gives what the thread says; it says one thing. */
export function askThread<T>(
  file: string,
  workerData: unknown,
  transferList: readonly TransferListItem[] = [],
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const worker = new Worker(new URL(file, import.meta.url), { workerData, transferList: [...transferList] });
  worker.on('message', resolve);
  worker.on('error', reject);
  // Whoever comes for the answer hears of it; one that nobody has come for yet is no unheard error.
  promise.catch(() => undefined);
  return promise;
}
