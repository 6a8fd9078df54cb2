import { z } from 'zod';

import { factsShape, paperShape } from '../../model/schemas.ts';
import type { LinkedPaper } from '../../model/wiki.ts';
import { toFactLine } from '../to-fact-line.ts';
import { RIGHTS, type ExportContext } from './export-context.ts';

const { title, abstract, authors, ids, links, date, organization, authorCount, sources } = paperShape;
const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const related = z.strictObject({ slug, score: z.number(), reason: z.string() });

/** A paper with all that is known of it, as a line of `papers.jsonl`. */
const paperLineSchema = z.strictObject({
  slug,
  title,
  ...factsShape,
  authors,
  ids,
  links,
  abstract,
  date,
  organization,
  authorCount,
  sources: z.array(sources.def.items[0]),
  related: z.array(related),
  address: z.string(),
  rights: z.literal(RIGHTS),
});

/** Lays out a paper for `papers.jsonl`: its facts, and beside them where it is, when it is from and what is near it. */
export function toPaperLine(linked: LinkedPaper, { addressOf }: ExportContext): unknown {
  const { paper } = linked;
  const facts = toFactLine(linked);
  return {
    slug: paper.slug,
    ...facts,
    abstract: paper.abstract,
    date: paper.date,
    organization: paper.organization,
    authorCount: paper.authorCount,
    sources: paper.sources,
    related: linked.related.map((near) => ({ slug: near.paper, score: near.score, reason: near.reason })),
    address: addressOf(linked.path),
    rights: RIGHTS,
  };
}

/** The JSON Schema of a line of `papers.jsonl`. */
export function toPaperLineSchema(site: string): Record<string, unknown> {
  const schema = z.toJSONSchema(paperLineSchema, { unrepresentable: 'any', target: 'draft-2020-12' });
  return { ...schema, title: `A paper of ${site}`, description: RIGHTS };
}
