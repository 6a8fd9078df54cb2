import { type SitePath, withBase } from '../model/urls.ts';

/** A site path under the base path of this site. Every address that the browser makes is made here. */
export function toAddress(path: SitePath): string {
  return withBase(path, import.meta.env.BASE_URL);
}
