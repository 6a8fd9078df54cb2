import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

import { readField } from '../scripts/lib/field.ts';

/**
 * What people write as prose. Papers come another way: `integrations/making` reads, links and hands them to the pages,
 * since thousands of entries would be written, bundled and parsed again before the first page is drawn.
 */
export const collections = {
  /** Topics by id, for their definitions to be rendered; what they mean stands in the vocabulary. */
  topics: defineCollection({
    loader: glob({ base: `${readField().vocabulary}/topics`, pattern: '*.mdx' }),
    schema: z.looseObject({ label: z.string() }),
  }),
};
