import {
  DETAILS_PER_FILE,
  type EdgeDetails,
  type NodeDetail,
  type NodeDetails,
  type UseDetail,
} from '../../model/graph-file.ts';

/** What panels and tables say of nodes and edges, fetched a file at a time when first asked for. */
export interface Details {
  readonly node: (place: number) => Promise<NodeDetail | null>;
  readonly edge: (place: number) => Promise<readonly UseDetail[]>;
}

/** `folder` is the address of the graph's data, with a slash at its end. A file that can't be had gives nothing. */
export function toDetails(folder: string): Details {
  const files = new Map<string, Promise<readonly unknown[]>>();
  const entry = async (kind: 'nodes' | 'edges', place: number): Promise<unknown> => {
    const address = `${folder}${kind}-${Math.floor(place / DETAILS_PER_FILE)}.json`;
    const file = files.get(address) ?? fetchList(address);
    files.set(address, file);
    return (await file)[place % DETAILS_PER_FILE];
  };
  return {
    node: async (place) => ((await entry('nodes', place)) as NodeDetails[number] | undefined) ?? null,
    edge: async (place) => ((await entry('edges', place)) as EdgeDetails[number] | undefined) ?? [],
  };
}

async function fetchList(address: string): Promise<readonly unknown[]> {
  const answer = await fetch(address).catch(() => null);
  if (answer === null || !answer.ok) return [];
  return (await answer.json()) as readonly unknown[];
}
