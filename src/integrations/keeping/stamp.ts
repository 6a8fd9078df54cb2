import { statSync, type Stats } from 'node:fs';

/** What tells that nobody has touched a file since. */
export interface Stamp {
  readonly size: number;
  /** When the file was last changed, in milliseconds. */
  readonly changed: number;
}

/** The stamp of a file as it stands. */
export function toStamp({ size, mtimeMs }: Stats): Stamp {
  return { size, changed: mtimeMs };
}

/** Says whether a file is the one that has this stamp. */
export function isUntouched({ size, changed }: Stamp, file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && stats.size === size && stats.mtimeMs === changed;
}
