import { handOver, type HandOver, type Made } from '../../model/hand-over.ts';
import { traceWith } from '../../model/trace.ts';
import { traceMade, type Traced } from './trace-wiki.ts';

/** Hands what was made over to the pages of this thread in a way that notes what they read. */
export function handOverTraced(handed: HandOver, made: Made): Traced {
  const traced = traceMade(made);
  traceWith(traced.trace);
  handOver({ ...handed, made: Promise.resolve(traced.made) });
  return traced;
}
