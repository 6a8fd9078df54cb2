import type { Configuration } from '../../src/model/configuration.ts';

/** Where a site will stand: its host, and its base path with a slash at both ends. */
export interface PagesAddress {
  readonly site: string;
  readonly base: string;
}

/**
 * Where the site will be published: at the configured address, or else where GitHub Pages puts the site of a repository
 * (`owner/name`): under its name, or at the root where it is named for its owner's host. `null` where neither is known.
 */
export function toPagesAddress(
  { address }: Pick<Configuration, 'address'>,
  repository: string | undefined,
): PagesAddress | null {
  if (address !== null) {
    const url = new URL(address);
    return { site: url.origin, base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
  }
  const [owner, name] = repository?.split('/') ?? [];
  if (owner === undefined || name === undefined) return null;
  const host = `${owner.toLowerCase()}.github.io`;
  return { site: `https://${host}`, base: name.toLowerCase() === host ? '/' : `/${name}/` };
}
