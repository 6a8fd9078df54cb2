import type { SitePath } from '../../model/urls.ts';
import { ROOT } from './root.ts';

/** As `model/urls.ts` has it, for a folder on a disk: no server finds a folder's page, so addresses name it. */
export function withBase(path: SitePath, _base: string): string {
  return ROOT + path.slice(1).replace(/(?<=^|\/)(?=$|[?#])/u, 'index.html');
}
