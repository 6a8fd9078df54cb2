import type { Wiki } from './wiki.ts';

/**
 * Notes what a page that is being drawn is drawn from, so that a later build knows whether it would be drawn the same.
 * What is read of the wiki notes itself; what is looked up in all of it says what it is by a name, `kind/id`: then the
 * page depends on the answer alone, however much of the wiki was read for it.
 */
export interface Trace {
  readonly note: <T>(name: string, wiki: Wiki, compute: (wiki: Wiki) => T) => T;
}

declare global {
  var methodexTrace: Trace | undefined;
}

/** Notes by its name what is looked up in a wiki, where somebody takes notes. */
export function noted<T>(name: string, wiki: Wiki, compute: (wiki: Wiki) => T): T {
  const trace = globalThis.methodexTrace;
  return trace === undefined ? compute(wiki) : trace.note(name, wiki, compute);
}

/** Sets who takes notes in this thread. */
export function traceWith(trace: Trace | undefined): void {
  globalThis.methodexTrace = trace;
}
