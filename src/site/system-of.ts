import type { Result } from '../model/facts.ts';

/** What reached a result, with its size where its name doesn't hold it: `UI-Ins-7B`, or `UI-Ins` and `7B`. */
export function systemOf({ system, variant }: Pick<Result, 'system' | 'variant'>): string[] {
  const size = variant !== null && system?.includes(variant) ? null : variant;
  return [system, size].filter((part) => part !== null);
}
