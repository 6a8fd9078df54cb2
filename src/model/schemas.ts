import { z } from 'zod';

import type { Facts } from './facts.ts';
import type { Paper } from './paper.ts';
import { isSlug, type Slug } from './slug.ts';
import type { PaperWithFacts } from './wiki.ts';

const offset = z.int().nonnegative();
const count = z.int().nonnegative().nullable();

const span = z.strictObject({ field: z.enum(['title', 'abstract']), start: offset, end: offset });
const evidence = { evidence: z.string(), at: span, rule: z.string() };

const printedDate = {
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
  year: z.int().nullable(),
};
const date = z
  .strictObject({
    ...printedDate,
    iso: z.string().nullable(),
    yearOrigin: z.enum(['printed', 'inferred', 'declared', 'unknown']),
  })
  .nullable();

const source = z.strictObject({ file: z.string(), line: z.int().positive(), listed: date });

/** A paper, field by field. */
export const paperShape = {
  slug: z.custom<Slug>((value) => typeof value === 'string' && isSlug(value), 'is no slug'),
  title: z.string(),
  abstract: z.string(),
  authors: z.array(z.string()),
  ids: z.strictObject({ arxiv: z.string().nullable(), doi: z.string().nullable() }),
  links: z.array(z.string()),
  date,
  organization: z.strictObject({ handle: z.string(), name: z.string() }).nullable(),
  authorCount: count,
  commentCount: count,
  sources: z.tuple([source], source),
};

const outcome = z.enum(['better', 'worse', 'similar']).nullable();
const role = z.enum(['modifies', 'trains-with', 'base-model', 'component', 'data']).nullable();

/** What is read in a paper, field by field. */
export const factsShape = {
  introduces: z.array(
    z.strictObject({
      ...evidence,
      name: z.string(),
      kind: z.enum(['method', 'benchmark', 'dataset']),
      expansion: z.string().nullable(),
    }),
  ),
  relations: z.array(
    z.strictObject({
      ...evidence,
      type: z.enum(['builds-on', 'compares-with', 'evaluated-on']),
      target: z.string(),
      targetAt: span,
      outcome,
      role,
      subject: z.string().nullable(),
    }),
  ),
  results: z.array(
    z.strictObject({
      ...evidence,
      value: z.string(),
      valueAt: span,
      metric: z.string().nullable(),
      benchmark: z.string().nullable(),
      kind: z.enum(['absolute', 'gain']),
      system: z.string().nullable(),
      variant: z.string().nullable(),
      setting: z.string().nullable(),
      from: z.string().nullable(),
      baseline: z.string().nullable(),
      unit: z.enum(['points', 'relative', 'ratio', 'unstated']).nullable(),
    }),
  ),
  otherResults: z.array(
    z.strictObject({
      ...evidence,
      system: z.string(),
      value: z.string(),
      valueAt: span,
      metric: z.string().nullable(),
      benchmark: z.string().nullable(),
    }),
  ),
  topics: z.array(
    z.strictObject({ id: z.string(), rule: z.string(), words: z.array(z.string()), at: z.array(span) }),
  ),
  keySentence: z.string(),
  keySentenceAt: span,
  codeUrls: z.array(z.string()),
  findings: z.array(z.strictObject(evidence)),
  claims: z.array(
    z.strictObject({
      ...evidence,
      kind: z.enum(['first', 'state-of-the-art', 'novel', 'guarantee', 'comparison']),
      backing: z.enum(['number', 'words', 'theory', 'human-study', 'real-robot']),
    }),
  ),
  scale: z.array(
    z.strictObject({
      ...evidence,
      what: z.enum(['parameters', 'data', 'steps', 'hardware', 'time', 'cost']),
      value: z.string(),
    }),
  ),
  availability: z.array(
    z.strictObject({
      ...evidence,
      what: z.enum(['code', 'weights', 'data', 'page']),
      how: z.enum(['linked', 'stated', 'promised']),
      url: z.string().nullable(),
    }),
  ),
  mentions: z.array(z.strictObject({ as: z.enum(['name', 'topic']), id: z.string(), at: span })),
  corrections: z
    .array(
      z.strictObject({ did: z.enum(['added', 'removed', 'changed']), what: z.string(), why: z.string() }),
    )
    .exactOptional(),
};

const facts = z.strictObject(factsShape);

/** The front matter of a paper's page: the paper, and under `facts` all that was read in it. */
export const pageSchema = z.strictObject({ ...paperShape, facts });

/** A paper and its facts, as pages of the site are given them. */
export const paperWithFactsSchema = z.strictObject({ paper: z.strictObject(paperShape), facts });

// The schemas and the model are two ways of saying one thing; the compiler holds them together.
pageSchema satisfies z.ZodType<Paper & { readonly facts: Facts }>;
paperWithFactsSchema satisfies z.ZodType<PaperWithFacts>;
