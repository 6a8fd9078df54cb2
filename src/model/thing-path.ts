/** What a page is about, as addresses of tools name it: `grpo`, `paper:some-slug`, `topic:rlvr`. */
export type ThingId = string;

/** The thing that a page is about, from its path within the site; `null` for lists and tools. */
export function toThingId(path: string): ThingId | null {
  const [, section = '', slug = ''] = /^\/([a-z]+)\/([^/]+)\/$/u.exec(path) ?? [];
  if (section === 'methods' || section === 'benchmarks') return slug;
  if (section === 'papers') return `paper:${slug}`;
  return section === 'topics' ? `topic:${slug}` : null;
}
