import { z } from 'zod';

import type { EntityKind, Facet } from '../model/vocabulary.ts';

/** The facets and kinds that people may write. */
export const FACETS = ['task', 'method', 'model', 'contribution'] as const satisfies readonly Facet[];
export const KINDS = [
  'method',
  'model',
  'benchmark',
  'dataset',
  'environment',
] as const satisfies readonly EntityKind[];

const text = z.string().trim().min(1);
const texts = z.array(text);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const reference = z.strictObject({ title: text, year: z.int().min(1900).max(2100), by: text.optional() });

/** What may stand above a topic's definition. */
export const topicSchema = z.strictObject({
  label: text,
  facet: z.enum(FACETS),
  aliases: texts.default([]),
  asked: texts.default([]),
  broader: z.array(id).default([]),
  related: z.array(id).default([]),
  before: z.array(id).default([]),
  differs: z.record(id, text).default({}),
  method: text.nullable().default(null),
  introduced: reference.nullable().default(null),
});

/** One entry of `names.yml`. */
export const nameSchema = z.strictObject({
  name: text,
  kind: z.enum(KINDS),
  expansion: text.nullable().default(null),
  aliases: texts.default([]),
  family: text.nullable().default(null),
  topics: z.array(id).default([]),
  definition: text.nullable().default(null),
  introduced: reference.nullable().default(null),
});
