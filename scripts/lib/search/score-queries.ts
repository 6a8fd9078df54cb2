/** A query with the pages any of which must answer it; `kind` says what sort of query it is. */
export interface WantedAnswer {
  readonly kind: string;
  readonly query: string;
  readonly paths: readonly string[];
}

/** How a query was answered: the place of the wanted page, from 1 on, or `null`, and what stood first. */
export interface ScoredQuery extends WantedAnswer {
  readonly place: number | null;
  readonly first: string | null;
}

/**
 * Reads a list of queries: kind, query and wanted page (or several, parted by spaces, where any is right), parted by tabs, a
 * line each. Throws at a line of another form.
 */
export function parseQueries(text: string): readonly WantedAnswer[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind, query, wanted = '', ...others] = line.split('\t');
      const paths = wanted.split(' ');
      if (!kind || !query || paths.some((path) => !path.startsWith('/')) || others.length > 0)
        throw new Error(`This is no query with its kind and the page that is wanted: ${line}`);
      return { kind, query, paths };
    });
}

/** Asks all queries, one after another. */
export async function scoreQueries(
  queries: readonly WantedAnswer[],
  search: (query: string) => Promise<readonly string[]>,
): Promise<readonly ScoredQuery[]> {
  const scored: ScoredQuery[] = [];
  for (const wanted of queries) {
    const paths = await search(wanted.query);
    const at = paths.findIndex((path) => wanted.paths.includes(path.split('#')[0] ?? ''));
    scored.push({ ...wanted, place: at === -1 ? null : at + 1, first: paths[0] ?? null });
  }
  return scored;
}

/** A table of how many queries of each kind found their page first, and among the first three. */
export function formatQueries(scored: readonly ScoredQuery[]): string {
  const kinds = [...new Set(scored.map(({ kind }) => kind))];
  const rows = [...kinds.map((kind) => [kind, scored.filter((each) => each.kind === kind)] as const)];
  return [
    '                queries   first   first three',
    ...[...rows, ['all', scored] as const].map(([kind, members]) => formatRow(kind, members)),
  ].join('\n');
}

/** The queries whose page didn't come first, a line each. */
export function formatMissed(scored: readonly ScoredQuery[]): string {
  return scored
    .filter(({ place }) => place !== 1)
    .map(
      ({ query, paths, place, first }) =>
        `  ${query}\n      wanted ${paths.join(' or ')}, ${place === null ? 'not found' : `place ${place}`}; first ${first ?? 'nothing'}`,
    )
    .join('\n');
}

function formatRow(kind: string, members: readonly ScoredQuery[]): string {
  const share = (most: number): string => {
    const found = members.filter(({ place }) => place !== null && place <= most);
    return `${((100 * found.length) / members.length).toFixed(1)} %`;
  };
  return `  ${kind.padEnd(12)}${String(members.length).padStart(9)}${share(1).padStart(8)}${share(3).padStart(14)}`;
}
