import { foldName } from '../../model/fold.ts';
import type { EntityId, PaperWithFacts } from '../../model/wiki.ts';
import { toSlug, type Slug } from '../../model/slug.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { canonicalName, indexKnownNames, type KnownIndex, type NameKey } from './canonical-name.ts';
import { findSenses, isMeasure, type Sense } from './find-senses.ts';
import { compareNewest, compareText } from './order.ts';

/** A sense with the permanent id of its entity. */
export interface IdentifiedSense extends Sense {
  readonly id: EntityId;
}

/** What a use of a name expects to find: something measured on, something built or compared, or either. */
export type Wanted = 'measure' | 'method' | 'any';

/** Leads names as papers write them to the things they name. */
export interface NameTable {
  readonly index: KnownIndex;
  readonly senses: ReadonlyMap<NameKey, readonly IdentifiedSense[]>;
  readonly keyOf: (surface: string) => NameKey;
  /** The thing that a paper means by a name; `null` where nothing bears it. */
  readonly resolve: (surface: string, paper: PaperWithFacts, wanted: Wanted) => IdentifiedSense | null;
}

/** Gathers every name that the papers introduce, take up, or mention and the vocabulary knows. */
export function toNameTable(papers: readonly PaperWithFacts[], vocabulary: Vocabulary): NameTable {
  const index = indexKnownNames(vocabulary.names);
  const keys = new Map<string, NameKey>();
  const keyOf = (surface: string): NameKey => {
    const found = keys.get(surface) ?? canonicalName(surface, index);
    keys.set(surface, found);
    return found;
  };
  const found = findSenses([...papers].sort(compareNewest).reverse(), index);
  for (const known of vocabulary.names) addSense(found, keyOf(known.name), index);
  for (const { facts } of papers)
    for (const { target } of facts.relations) addSense(found, keyOf(target), index);
  const senses = identify(found);
  const resolve = (surface: string, paper: PaperWithFacts, wanted: Wanted): IdentifiedSense | null =>
    chooseSense(senses.get(keyOf(surface)) ?? [], paper, wanted);
  return { index, senses, keyOf, resolve };
}

function addSense(senses: Map<NameKey, Sense[]>, key: NameKey, index: KnownIndex): void {
  if (senses.has(key)) return;
  const known = index.get(key) ?? null;
  senses.set(key, [{ key, known, expansion: known?.expansion ?? null, introductions: [] }]);
}

/**
 * Of several things with one name a paper means its own; else one whose long form it spells out; else one of the kind
 * that the use wants; else the known one; else the oldest.
 */
function chooseSense(
  senses: readonly IdentifiedSense[],
  paper: PaperWithFacts,
  wanted: Wanted,
): IdentifiedSense | null {
  if (senses.length < 2) return senses[0] ?? null;
  const text = foldName(`${paper.paper.title} ${paper.paper.abstract}`);
  const rules: ((sense: Sense) => boolean)[] = [
    ({ introductions }) => introductions.some((introduction) => introduction.paper === paper),
    ({ expansion }) => expansion !== null && text.includes(foldName(expansion)),
    (sense) => wanted !== 'any' && isMeasureSense(sense) === (wanted === 'measure'),
    ({ known }) => known !== null,
    () => true,
  ];
  for (const rule of rules) {
    const chosen = senses.find(rule);
    if (chosen !== undefined) return chosen;
  }
  return null;
}

function isMeasureSense({ known, introductions }: Sense): boolean {
  const kind = known?.kind ?? introductions[0]?.introduced.kind;
  return kind !== undefined && isMeasure(kind);
}

/** Gives each sense its id: the key's slug, or one with the long form where several bear the name. */
function identify(found: ReadonlyMap<NameKey, readonly Sense[]>): Map<NameKey, IdentifiedSense[]> {
  const taken = new Set<Slug>([...found.keys()].map(toKeySlug));
  const identified = new Map<NameKey, IdentifiedSense[]>();
  for (const [key, senses] of [...found].sort(([a], [b]) => compareText(a, b)))
    identified.set(
      key,
      senses.length === 1
        ? senses.map((sense) => ({ ...sense, id: toKeySlug(key) }))
        : senses.map((sense) => ({ ...sense, id: toSenseSlug(sense, taken) })),
    );
  return identified;
}

/** The slug of a folded name. A full stop, which only stands between digits, becomes a hyphen, and nothing else does. */
export function toKeySlug(key: NameKey): Slug {
  return toSlug(key.replaceAll('.', '-'));
}

function toSenseSlug({ key, expansion, introductions }: Sense, taken: Set<Slug>): Slug {
  const head = toKeySlug(key);
  const words = (expansion ?? introductions[0]?.paper.paper.slug ?? 'known').replace(/[^\p{L}\p{N}]+/gu, ' ');
  const plain = toSlug(words.startsWith(`${head} `) ? words : `${head} ${words}`);
  let slug = plain;
  for (let attempt = 2; taken.has(slug); attempt += 1) slug = toSlug(`${plain} ${attempt}`);
  taken.add(slug);
  return slug;
}
