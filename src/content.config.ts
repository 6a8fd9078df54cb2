import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

import { movesLoader } from './integrations/content/moves-loader.ts';
import { papersLoader } from './integrations/content/papers-loader.ts';
import { vocabularyLoader } from './integrations/content/vocabulary-loader.ts';
import type { Redirect, Withdrawal } from './model/permalinks.ts';
import { paperWithFactsSchema } from './model/schemas.ts';
import type { KnownName, Topic } from './model/vocabulary.ts';

export const collections = {
  /** Papers by slug, with their facts, and their abstracts as HTML. */
  papers: defineCollection({ loader: papersLoader(), schema: paperWithFactsSchema }),
  /** Topics by id, for their definitions to be rendered; what they mean stands in the vocabulary. */
  topics: defineCollection({
    loader: glob({ base: 'src/vocabulary/topics', pattern: '*.mdx' }),
    schema: z.looseObject({ label: z.string() }),
  }),
  /** Topics and known names, as the vocabulary's parser gave them. */
  vocabulary: defineCollection({
    loader: vocabularyLoader(),
    schema: z.object({ topics: z.array(z.custom<Topic>()), names: z.array(z.custom<KnownName>()) }),
  }),
  /** Addresses that moved or were withdrawn. */
  moves: defineCollection({
    loader: movesLoader(),
    schema: z.object({
      redirects: z.array(z.custom<Redirect>()),
      withdrawn: z.array(z.custom<Withdrawal>()),
    }),
  }),
};
