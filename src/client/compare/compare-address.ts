import { MOST_COMPARED } from '../../model/compare.ts';
import type { ThingId } from '../../model/thing-path.ts';

const ID = /^(?:(?:paper|topic):)?[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The things that an address puts side by side: `?m=grpo,paper:a-title`. What is no id is left out, as is what stands twice. */
export function parseCompared(search: string): readonly ThingId[] {
  const asked = (new URLSearchParams(search).get('m') ?? '').split(',').map((id) => id.trim().toLowerCase());
  return [...new Set(asked)].filter((id) => ID.test(id)).slice(0, MOST_COMPARED);
}

/** The query that `parseCompared` reads back; empty for nothing. */
export function toComparedQuery(ids: readonly ThingId[]): string {
  return ids.length === 0 ? '' : `?m=${ids.join(',')}`;
}
