import type { Outcome } from '../../model/issues.ts';
import type { Paper } from '../../model/paper.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { readPapers } from '../../pipeline/read/read-papers.ts';
import { askThread, MANY_PAPERS } from './ask-thread.ts';
import { type NextShare, startShares } from './next-share.ts';

/** How many papers a thread takes at a time. */
const SHARE = 250;

/** What a reading thread starts with; `next` counts the shares that were taken. */
export interface ReadingTask {
  readonly papers: readonly Paper[];
  readonly next: NextShare;
}

/** A share by its number, and the facts of its papers. */
export type ReadShare = readonly [share: number, papers: readonly PaperWithFacts[]];

/**
 * Reads every paper's facts as `readPapers` does, with a second thread where they are many: while papers are read, the
 * build's other thread soon has nothing to do. Each takes the next share that is left, so both end together.
 */
export async function readInThreads(
  papers: readonly Paper[],
  vocabulary: Vocabulary,
): Promise<Outcome<PaperWithFacts[]>> {
  if (papers.length < MANY_PAPERS) return readPapers(papers, vocabulary);
  const next = startShares();
  const task = { papers, next } satisfies ReadingTask;
  const helped = askThread<readonly ReadShare[]>('./reading-thread.ts', task);
  const shares = [...readShares(task, vocabulary)];
  shares.push(...(await helped));
  return { value: shares.sort(([one], [other]) => one - other).flatMap(([, read]) => read), issues: [] };
}

/** Reads shares of the papers until none is left. */
export function* readShares({ papers, next }: ReadingTask, vocabulary: Vocabulary): Generator<ReadShare> {
  for (;;) {
    const share = Atomics.add(next, 0, 1);
    const taken = papers.slice(share * SHARE, (share + 1) * SHARE);
    if (taken.length === 0) return;
    yield [share, readPapers(taken, vocabulary).value];
  }
}
