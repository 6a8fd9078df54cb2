import type { EntityId } from '../../model/wiki.ts';

const ARTICLE = /^(?:the|its|our|both|all)\s+/iu;
const KIND_OF_SET =
  /\s+(?:(?:test|validation|val|dev|train(?:ing)?|hard|easy)(?:\s+(?:sets?|splits?))?|splits?|subsets?|benchmarks?|datasets?|tasks?|suites?|leaderboards?)$/iu;
const BETWEEN = /\s*(?:,\s*and\s+|,|;|\band\b|&|\/)\s*/u;
const SHARED_STEM = /^(.+?[-\s]?v)(\d+(?:\.\d+)?)\s*\/\s*v?(\d+(?:\.\d+)?)$/iu;

/**
 * The benchmarks that a result's `benchmark` phrase names, in its order: "the LIBERO benchmark" is LIBERO,
 * "AIME24 and AIME25" and "HCSTVG-v1/v2" are two. `find` says whether something bears a name.
 */
export function toBenchmarkNames(phrase: string, find: (name: string) => EntityId | null): EntityId[] {
  const whole = findPlain(phrase, find);
  if (whole !== null) return [whole];
  const versions = SHARED_STEM.exec(phrase.trim());
  const parts =
    versions === null
      ? phrase.split(BETWEEN)
      : [`${versions[1]}${versions[2]}`, `${versions[1]}${versions[3]}`];
  if (parts.length < 2) return [];
  const found = parts.flatMap((part) => findPlain(part, find) ?? []);
  return [...new Set(found)];
}

function findPlain(phrase: string, find: (name: string) => EntityId | null): EntityId | null {
  let name = phrase.trim();
  for (;;) {
    const found = name === '' ? null : find(name);
    if (found !== null) return found;
    const shorter = name.replace(ARTICLE, '').replace(KIND_OF_SET, '').trim();
    if (shorter === name) return null;
    name = shorter;
  }
}
