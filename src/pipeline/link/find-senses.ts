import type { Introduced } from '../../model/facts.ts';
import { foldName, foldTitle } from '../../model/fold.ts';
import type { EntityKind, KnownName } from '../../model/vocabulary.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';
import { canonicalName, type KnownIndex, type NameKey } from './canonical-name.ts';
import { listAt } from './order.ts';
import { isSameLongForm } from './same-long-form.ts';

/** A paper's claim to a name. */
export interface Introduction {
  readonly paper: PaperWithFacts;
  readonly introduced: Introduced;
}

/** One thing that bears a name. */
export interface Sense {
  readonly key: NameKey;
  readonly known: KnownName | null;
  readonly expansion: string | null;
  readonly introductions: readonly Introduction[];
}

/**
 * Tells apart the things that bear one name, from what the papers introduce; papers come oldest first.
 * - A long form, and a title that begins with the name ("Chimera: …"), are strong claims: two of them in two papers are
 *   two things, unless the long forms agree. So are a method and a benchmark of one name.
 * - A weak claim joins a strong one where there is just one to join.
 * - A known name stays one thing whatever its long form in a paper, unless that paper's title bears the name too.
 * - A paper that takes a name up as another's is not the one that introduces it.
 */
export function findSenses(papers: readonly PaperWithFacts[], index: KnownIndex): Map<NameKey, Sense[]> {
  const claims = new Map<NameKey, Introduction[]>();
  for (const paper of papers)
    for (const introduced of paper.facts.introduces) {
      const claim = listAt(claims, canonicalName(introduced.name, index));
      if (claim.every((other) => other.paper !== paper)) claim.push({ paper, introduced });
    }
  const senses = new Map<NameKey, Sense[]>();
  for (const [key, introductions] of claims) {
    const known = index.get(key) ?? null;
    senses.set(
      key,
      known === null ? separate(key, introductions, index) : separateFromKnown(key, known, introductions),
    );
  }
  return senses;
}

/** Benchmarks, datasets and environments stand apart from methods and models. */
export function isMeasure(kind: EntityKind): boolean {
  return kind !== 'method' && kind !== 'model';
}

function separateFromKnown(key: NameKey, known: KnownName, introductions: readonly Introduction[]): Sense[] {
  const others = introductions.filter((introduction) => isNamesake(known, introduction));
  const own = introductions.filter(
    (introduction) => !others.includes(introduction) && isOrigin(known, introduction),
  );
  return [
    { key, known, expansion: known.expansion, introductions: own },
    ...toGroups(others).map((group) => toSense(key, group)),
  ];
}

function isNamesake({ expansion }: KnownName, { paper, introduced }: Introduction): boolean {
  if (expansion === null || introduced.expansion === null) return false;
  return !isSameLongForm(expansion, introduced.expansion) && isInTitle(introduced.name, paper);
}

function isOrigin({ introduced: reference }: KnownName, { paper, introduced }: Introduction): boolean {
  if (reference !== null) return foldTitle(reference.title) === foldTitle(paper.paper.title);
  return isInTitle(introduced.name, paper);
}

function isInTitle(name: string, { paper }: PaperWithFacts): boolean {
  return foldName(paper.title).includes(foldName(name));
}

function separate(key: NameKey, introductions: readonly Introduction[], index: KnownIndex): Sense[] {
  const own = introductions.filter(({ paper }) => !takesUp(paper, key, index));
  return toGroups(own.length > 0 ? own : introductions).map((group) => toSense(key, group));
}

function takesUp({ facts }: PaperWithFacts, key: NameKey, index: KnownIndex): boolean {
  return facts.relations.some(({ target }) => canonicalName(target, index) === key);
}

/** Groups claims to one name by what they claim: by long form first, then by whether it is measured on. */
function toGroups(introductions: readonly Introduction[]): Introduction[][] {
  const groups: Introduction[][] = [];
  const withLongForm = introductions.filter(({ introduced }) => introduced.expansion !== null);
  const without = introductions.filter(({ introduced }) => introduced.expansion === null);
  for (const claim of withLongForm) {
    const group = groups.find(([first]) => first !== undefined && haveOneLongForm(first, claim));
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  const strongFirst = [...without].sort((one, other) => Number(isStrong(other)) - Number(isStrong(one)));
  for (const claim of strongFirst) {
    const near = groups.filter(([first]) => first !== undefined && canBeOne(first, claim));
    const group = near.length === 1 ? near[0] : undefined;
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  return groups;
}

function haveOneLongForm(one: Introduction, other: Introduction): boolean {
  return isSameLongForm(one.introduced.expansion ?? '', other.introduced.expansion ?? '');
}

function canBeOne(one: Introduction, other: Introduction): boolean {
  if (isMeasure(one.introduced.kind) !== isMeasure(other.introduced.kind)) return false;
  return !(isStrong(one) && isStrong(other));
}

function isStrong(claim: Introduction): boolean {
  return claim.introduced.expansion !== null || beginsTitle(claim);
}

function beginsTitle({ paper, introduced }: Introduction): boolean {
  const [head, rest] = paper.paper.title.split(':');
  return rest !== undefined && head !== undefined && foldName(head) === foldName(introduced.name);
}

function toSense(key: NameKey, introductions: readonly Introduction[]): Sense {
  const expansion =
    introductions.find(({ introduced }) => introduced.expansion !== null)?.introduced.expansion ?? null;
  return { key, known: null, expansion, introductions };
}
