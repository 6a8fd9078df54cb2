import { toFileNumber, toShortId } from '../model/thing-files.ts';
import type { ThingId } from '../model/thing-path.ts';
import type { SitePath } from '../model/urls.ts';
import type { Wiki } from '../model/wiki.ts';
import type { FilePart } from '../pipeline/export/file-part.ts';

/** A thing that is looked up in a file, and how what the file says of it is made; `null` where it is nothing. */
export interface ThingEntry {
  readonly id: ThingId;
  readonly make: (from: Wiki) => unknown;
}

/** How things are called in their files: by their ids, or by the short ones that addresses of lists hold. */
export type ThingKey = (id: ThingId, short: string) => string;

/** Things in so many files of a folder, each of which is a part of its own: one thing more changes one file. */
export function* toThingParts(
  things: Iterable<ThingEntry>,
  { folder, count, toKey }: { readonly folder: SitePath; readonly count: number; readonly toKey: ThingKey },
): Generator<FilePart> {
  const entries = Array.from(things, ({ id, make }) => ({ id, short: toShortId(id), make }));
  const files = Map.groupBy(entries, ({ short }) => toFileNumber(short, count));
  for (let number = 0; number < count; number += 1) {
    const path: SitePath = `${folder}${number}.json`;
    const held = files.get(number) ?? [];
    yield {
      name: path,
      props: held.map(({ id }) => id).join('\n'),
      *make(from) {
        const made = held.map(({ id, short, make }) => [toKey(id, short), make(from)] as const);
        const text = JSON.stringify(Object.fromEntries(made.filter(([, thing]) => thing !== null)));
        yield { path, text };
      },
    };
  }
}
