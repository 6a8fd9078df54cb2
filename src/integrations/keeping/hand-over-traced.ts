import { handOver, type HandOver } from '../../model/hand-over.ts';
import { traceWith } from '../../model/trace.ts';
import type { Traced } from './trace-wiki.ts';

/** Hands what was made over to the pages of this thread in a way that notes what they read. */
export function handOverTraced(handed: HandOver, traced: Traced): void {
  traceWith(traced.trace);
  handOver({ ...handed, made: Promise.resolve(traced.made) });
}
