import type {
  ComparedRelation,
  ComparedResult,
  ComparedThing,
  ComparedUse,
  Named,
  Said,
  Tie,
} from '../../model/compare.ts';
import type { ThingId } from '../../model/thing-path.ts';

/** A statement that relates one of the things to another of them; both by their places. */
export interface Between {
  readonly from: number;
  readonly to: number;
  readonly ties: readonly (Tie & { readonly said: Said })[];
}

/** Something that several of the things relate to; `cells` has an entry a thing. */
export interface Shared<T> {
  readonly name: Named;
  readonly cells: readonly (readonly T[])[];
}

/** Numbers of one kind on one benchmark by one metric; `cells` has an entry a thing. */
export interface SharedResult extends Shared<ComparedResult> {
  readonly metric: string;
  readonly kind: ComparedResult['kind'];
}

/** What several things say of each other and of the same others. */
export interface Comparison {
  readonly between: readonly Between[];
  /** What at least two of them relate to, what most of them do first. */
  readonly targets: readonly Shared<ComparedRelation>[];
  /** Benchmarks on which at least two of them report numbers. */
  readonly results: readonly SharedResult[];
  /** Papers of others that take up at least two of them. */
  readonly papers: readonly Shared<ComparedUse>[];
  /** The addresses of topics that at least two of them have. */
  readonly topics: ReadonlySet<string>;
  /** What only one of them relates to; an entry a thing. */
  readonly others: readonly (readonly ComparedRelation[])[];
}

/** Compares things with each other; their order is kept everywhere. */
export function compareThings(things: readonly ComparedThing[]): Comparison {
  const own = new Set(things.flatMap(({ stands }) => stands));
  const targets = shareBy(
    things.map(({ relations }) => relations.filter(({ to }) => !own.has(to))),
    { keyOf: ({ to }) => to, nameOf: ({ name }) => name },
  );
  const shared = new Set(targets.map(({ key }) => key));
  return {
    between: findBetween(things),
    targets,
    results: compareResults(things),
    papers: shareBy(
      things.map(({ uses }) => uses.filter(({ paper }) => !own.has(paper))),
      { keyOf: ({ paper }) => paper, nameOf: ({ said }) => [said.title, toPage(said)] },
    ),
    topics: new Set(
      shareBy(
        things.map(({ topics }) => topics),
        { keyOf: ([, path]) => path ?? '', nameOf: (name) => name },
      ).map(({ key }) => key),
    ),
    others: things.map(({ relations }) => relations.filter(({ to }) => !own.has(to) && !shared.has(to))),
  };
}

function findBetween(things: readonly ComparedThing[]): Between[] {
  return things.flatMap((thing, from) =>
    things.flatMap((other, to) => {
      const ties =
        from === to ? [] : thing.relations.filter((relation) => other.stands.includes(relation.to));
      return ties.length === 0 ? [] : [{ from, to, ties }];
    }),
  );
}

/** Only numbers on one benchmark stand together, scores and gains apart; a row for each metric. */
function compareResults(things: readonly ComparedThing[]): SharedResult[] {
  const named = things.map(({ results }) => results.filter(({ on }) => on !== ''));
  const both = shareBy(named, { keyOf: ({ on }) => on, nameOf: ({ benchmark }) => benchmark });
  return both.flatMap(({ key, name }) => {
    const here = named.map((results) => results.filter(({ on }) => on === key));
    const rows = new Map(
      here.flat().map(({ metric, kind }) => [`${kind} ${metric.toLowerCase()}`, { metric, kind }]),
    );
    return [...rows].sort(byKind).map(([, { metric, kind }]) => ({
      name,
      metric,
      kind,
      cells: here.map((results) =>
        results.filter((one) => one.kind === kind && one.metric.toLowerCase() === metric.toLowerCase()),
      ),
    }));
  });
}

/** Scores before gains. */
function byKind([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}

interface Keys<T> {
  readonly keyOf: (item: T) => ThingId;
  readonly nameOf: (item: T) => Named;
}

/** What stands in at least two of the lists, what stands in most first, otherwise in the order of the lists. */
function shareBy<T>(
  lists: readonly (readonly T[])[],
  { keyOf, nameOf }: Keys<T>,
): (Shared<T> & { readonly key: ThingId })[] {
  const rows = new Map<ThingId, { name: Named; cells: T[][] }>();
  lists.forEach((list, place) => {
    for (const item of list) {
      const row = rows.get(keyOf(item)) ?? { name: nameOf(item), cells: lists.map(() => []) };
      row.cells[place]?.push(item);
      rows.set(keyOf(item), row);
    }
  });
  const count = ({ cells }: { cells: T[][] }): number => cells.filter((cell) => cell.length > 0).length;
  return [...rows]
    .filter(([, row]) => count(row) > 1)
    .toSorted((a, b) => count(b[1]) - count(a[1]))
    .map(([key, { name, cells }]) => ({ key, name, cells }));
}

function toPage({ path }: Said): Said['path'] {
  return path.replace(/#.*$/u, '') as Said['path'];
}
