import type { MDXInstance } from 'astro';

type Definition = MDXInstance<Record<string, unknown>>;

/** All in one module: as entries of a collection each is a chunk of the bundle and a file to load. */
const PAGES = import.meta.glob<Definition>('@topics/*.mdx', { eager: true });

const definitions = new Map(
  Object.entries(PAGES).map(([path, page]) => [path.replace(/^.*\/|\.mdx$/gu, ''), page.Content]),
);

/** The words that define a topic, which people write as MDX; `null` where there are none. */
export function getDefinition(id: string): Definition['Content'] | null {
  return definitions.get(id) ?? null;
}
