import type { SitePath } from '../model/urls.ts';
import { withBase } from '../model/urls.ts';

/** The address of a site path on this build: under the base path. Every link of every page is made here. */
export function url(path: SitePath): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The whole address of a site path, or `null` while the build doesn't know where it will be published. */
export function fullUrl(path: SitePath, site: URL | undefined): string | null {
  return site === undefined ? null : new URL(url(path), site).href;
}
