import { copyFileSync, linkSync } from 'node:fs';

/** Has a file stand at another place too: as a link, or as a copy where there are no links. Says whether it is a link. */
export function linkFile(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    copyFileSync(from, to);
    return false;
  }
}
