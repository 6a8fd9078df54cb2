import type { EntityKind } from '../../model/vocabulary.ts';
import type { EntityId } from '../../model/wiki.ts';
import { isMeasure } from './find-senses.ts';
import type { IdentifiedSense, NameTable } from './name-table.ts';

/** What is written behind a name to tell an edition of it: a version, a year or a day, a size in words, a split. */
export const EDITIONS: readonly {
  id: string;
  pattern: RegExp;
  example: readonly [string, string];
  not: string;
}[] = [
  { id: 'version', pattern: /[-_ ]?v\d+(?:\.\d+)*$/iu, example: ['HCSTVG-v1', 'HCSTVG'], not: 'DeepVision' },
  { id: 'number', pattern: /[-_ ]\d+(?:\.\d+)*$/u, example: ['GPT-4', 'GPT'], not: 'GSM8K' },
  {
    id: 'date',
    pattern: /[-_ ](?:\d{4}|\d{4}-\d{2}-\d{2})$/u,
    example: ['DeepSeek-R1-0528', 'DeepSeek-R1'],
    not: 'MATH500',
  },
  {
    id: 'grade',
    pattern:
      /[-_ ](?:mini|nano|small|large|medium|max|plus|pro|flash|lite|turbo|thinking|preview|hard|easy|diamond|verified|live|zero|extra|l[123]|[248]k)$/iu,
    example: ['GPQA-Diamond', 'GPQA'],
    not: 'Diamond',
  },
];

/**
 * The family of each member: the vocabulary's, or else the thing whose name is the member's without its edition.
 * `Video-X-v2` is of the family `Video-X` where something bears that name, and both are methods or both benchmarks.
 */
export function findFamilies(
  senses: readonly IdentifiedSense[],
  kinds: ReadonlyMap<EntityId, EntityKind>,
  table: NameTable,
): Map<EntityId, EntityId> {
  const families = new Map<EntityId, EntityId>();
  for (const sense of senses) {
    const family = findFamily(sense, table);
    if (family === undefined || family.id === sense.id) continue;
    if (isMeasure(kinds.get(sense.id) ?? 'method') === isMeasure(kinds.get(family.id) ?? 'method'))
      families.set(sense.id, family.id);
  }
  return families;
}

function findFamily(
  { known, introductions }: IdentifiedSense,
  table: NameTable,
): IdentifiedSense | undefined {
  if (known !== null)
    return known.family === null ? undefined : only(table.senses.get(table.keyOf(known.family)));
  const name = introductions[0]?.introduced.name;
  if (name === undefined) return undefined;
  for (const { pattern } of EDITIONS) {
    const shorter = name.replace(pattern, '');
    const family = shorter === name ? undefined : only(table.senses.get(table.keyOf(shorter)));
    if (family !== undefined) return family;
  }
  return undefined;
}

function only<T>(items: readonly T[] | undefined): T | undefined {
  return items?.length === 1 ? items[0] : undefined;
}
