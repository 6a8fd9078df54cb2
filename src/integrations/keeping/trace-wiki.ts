import type { Made } from '../../model/hand-over.ts';
import type { Trace } from '../../model/trace.ts';
import type { Wiki } from '../../model/wiki.ts';
import { CELLS_EACH, type Collection, type DigestOf, LISTS, toDigests } from './cells.ts';

/** What was made, so given to pages that it is noted which of it each of them reads. */
export interface Traced {
  readonly made: Made;
  readonly trace: Trace;
  /** Starts the notes of one page; what is read till they are taken is that page's. */
  readonly begin: () => void;
  /** The cells read since, by number. */
  readonly take: () => Uint32Array;
  /** What the numbers of cells stand for: `names[number / CELLS_EACH]`. */
  readonly names: readonly string[];
  /** The name of a thing of the wiki as pages have it. */
  readonly nameOf: (thing: object) => string | undefined;
  readonly digestOf: DigestOf;
}

/** What notes: cells are numbered as they are met. */
interface Notes {
  readonly numberOf: (name: string) => number;
  readonly read: (cell: number) => void;
  /** Says whether a page is being drawn whose notes are taken. */
  readonly isOpen: () => boolean;
  readonly knows: (thing: object, name: string) => void;
}

/** Gives out a wiki that notes what is read of it. */
export function traceMade(made: Made): Traced {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const known = new WeakMap<object, string>();
  let cells: Set<number> | null = null;
  const notes: Notes = {
    numberOf: (name) => {
      const number = numbers.get(name) ?? names.push(name) - 1;
      numbers.set(name, number);
      return number * CELLS_EACH;
    },
    read: (cell) => void cells?.add(cell),
    isOpen: () => cells !== null,
    knows: (thing, name) => void known.set(thing, name),
  };
  const traced = toTracedMade(made, notes);
  return {
    made: traced,
    names,
    digestOf: toDigests(made),
    nameOf: (thing) => known.get(thing),
    begin: () => void (cells = new Set()),
    take: () => {
      const taken = Uint32Array.from(cells ?? []);
      cells = null;
      return taken;
    },
    trace: {
      note: (name, wiki, compute) => {
        notes.read(notes.numberOf(name));
        const outer = cells;
        cells = null;
        try {
          return compute(wiki === traced.wiki ? made.wiki : wiki);
        } finally {
          cells = outer;
        }
      },
    },
  };
}

function toTracedMade(made: Made, notes: Notes): Made {
  const whole = <T>(name: string, value: T): T => {
    notes.read(notes.numberOf(name));
    return value;
  };
  const { papers, entities, topics, homonyms, organizations } = made.wiki;
  const wiki: Wiki = {
    papers: toTracedMap(papers, 'papers', notes),
    entities: toTracedMap(entities, 'entities', notes),
    topics: toTracedMap(topics, 'topics', notes),
    homonyms: toTracedMap(homonyms, 'homonyms', notes),
    organizations: toTracedMap(organizations, 'organizations', notes),
    get listings() {
      return whole('all/listings', made.wiki.listings);
    },
    get graph() {
      return whole('all/graph', made.wiki.graph);
    },
  };
  const give = <T>(slug: string, value: T): T => whole(`abstracts/${slug}`, value);
  return {
    wiki,
    key: made.key,
    get moves() {
      return whole('moves/', made.moves);
    },
    abstracts: toLookedUp(made.abstracts, { give, all: () => whole('all/abstracts', undefined) }),
  };
}

/** A collection whose things note which of their fields are read. Each thing is the same whenever it is asked for. */
function toTracedMap<K extends string, V extends object>(
  map: ReadonlyMap<K, V>,
  collection: Collection,
  notes: Notes,
): ReadonlyMap<K, V> {
  const things = new Map<K, { readonly traced: V; readonly cell: number }>();
  const toThing = (key: K, value: V): { readonly traced: V; readonly cell: number } => {
    const met = things.get(key);
    if (met !== undefined) return met;
    const name = `${collection}/${key}`;
    const cell = notes.numberOf(name);
    const traced = traceFields(value, LISTS[collection], (field, lists) => {
      // Most is read while nobody takes notes. Lists are counted from 1; 0 is all else.
      if (notes.isOpen()) notes.read(cell + (typeof field === 'string' ? lists.indexOf(field) + 1 : 0));
    });
    const thing = { traced, cell };
    notes.knows(traced, name);
    things.set(key, thing);
    return thing;
  };
  const give = (key: K, value: V | undefined): V | undefined => {
    if (value !== undefined) {
      const { traced, cell } = toThing(key, value);
      notes.read(cell);
      return traced;
    }
    notes.read(notes.numberOf(`${collection}/${key}`));
    return undefined;
  };
  return toLookedUp(map, {
    give,
    all: () => notes.read(notes.numberOf(`all/${collection}`)),
    toEach: (key, value) => toThing(key, value).traced,
  });
}

/** A thing that says which of its fields is read. */
function traceFields<V extends object>(
  thing: V,
  lists: readonly string[],
  read: (field: string | symbol, lists: readonly string[]) => void,
): V {
  return new Proxy(thing, {
    get: (target, field) => {
      read(field, lists);
      return target[field as keyof V];
    },
  });
}

/** How a map gives what it is asked for and what stands for each of its values, and whom it tells when it is gone through. */
interface Ways<K, V> {
  readonly give: (key: K, value: V | undefined) => V | undefined;
  readonly all: () => void;
  readonly toEach?: (key: K, value: V) => V;
}

/** A map that gives its values in ways of its own. */
function toLookedUp<K, V>(
  map: ReadonlyMap<K, V>,
  { give, all, toEach = (_, value) => value }: Ways<K, V>,
): ReadonlyMap<K, V> {
  const whole = (): Map<K, V> => {
    all();
    return new Map(Array.from(map, ([key, value]) => [key, toEach(key, value)]));
  };
  return {
    get: (key) => give(key, map.get(key)),
    has: (key) => give(key, map.get(key)) !== undefined,
    get size() {
      all();
      return map.size;
    },
    keys: () => {
      all();
      return map.keys();
    },
    values: () => whole().values(),
    entries: () => whole().entries(),
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
    forEach: (visit) => whole().forEach(visit),
  };
}
