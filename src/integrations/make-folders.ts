import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folders that files are to stand in, each once. */
export function startFolders(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
