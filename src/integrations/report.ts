import { channel } from 'node:diagnostics_channel';
import type { Issue } from '../model/issues.ts';

/**
 * What a build says while it runs. The integrations run inside Astro, which the commands start: they speak through a
 * channel, so that whoever started the build decides what becomes of it.
 */
export type Report =
  | { readonly kind: 'stage-start'; readonly stage: string }
  | { readonly kind: 'stage-end'; readonly stage: string }
  | { readonly kind: 'counts'; readonly counts: Readonly<Record<string, number>> }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] };

const REPORTS = channel('methodex:report');

/** Says something of the build to whoever listens. */
export function report(message: Report): void {
  REPORTS.publish(message);
}

/** Says whether anybody listens: a plain `astro build` has nobody, and must speak for itself. */
export function isHeard(): boolean {
  return REPORTS.hasSubscribers;
}

/** Hears all that the build says in this process; the function that comes back ends it. */
export function listenToReports(hear: (message: Report) => void): () => void {
  const listener = (message: unknown): void => hear(message as Report);
  REPORTS.subscribe(listener);
  return () => REPORTS.unsubscribe(listener);
}

/** Runs a stage of the build between its start and its end. */
export async function runStage<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  report({ kind: 'stage-start', stage });
  const value = await work();
  report({ kind: 'stage-end', stage });
  return value;
}
