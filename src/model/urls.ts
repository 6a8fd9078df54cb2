/** The sections of the site that hold one page a thing. */
export type Section = 'papers' | 'methods' | 'benchmarks' | 'topics' | 'organizations';

/** An address within the site, without the base path: `/papers/some-slug/`. */
export type SitePath = `/${string}`;

/** The address of one thing's page, without the base path. */
export function pathOf(section: Section, slug: string): SitePath {
  return `/${section}/${slug}/`;
}

/**
 * Puts a site path under a base path. Every link of the site is made here, since nothing else knows the base.
 * `withBase('/topics/grpo/', '/some/base/')` is `/some/base/topics/grpo/`.
 */
export function withBase(path: SitePath, base: string): string {
  return `/${base}/${path}`.replace(/\/{2,}/gu, '/');
}
