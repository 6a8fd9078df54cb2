import type { ComparedFile, ComparedThing } from '../../model/compare.ts';
import { toFileNumber, toShortId } from '../../model/thing-files.ts';
import type { ThingId } from '../../model/thing-path.ts';
import { toAddress } from '../to-address.ts';

/** A thing by its id, `null` where there is none; `files` says into how many files things are cut. Throws where nothing came. */
export async function fetchCompared(id: ThingId, files: number): Promise<ComparedThing | null> {
  const number = toFileNumber(toShortId(id), files);
  const response = await fetch(toAddress(`/compare/data/${number}.json`));
  if (!response.ok) throw new Error(`The facts about ${id} did not come (${response.status}).`);
  const file = (await response.json()) as ComparedFile;
  return Object.hasOwn(file, id) ? (file[id] ?? null) : null;
}
