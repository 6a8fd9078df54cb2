import type { SitePath } from '../../model/urls.ts';
import { keep, readKept } from '../kept.ts';

/** A page that was opened here before. */
export interface RecentPage {
  readonly path: SitePath;
  readonly title: string;
}

const KEY = 'methodex-recent';
const MOST = 8;

/** The pages opened last, the latest first; none where the browser keeps nothing. */
export function readRecentPages(): readonly RecentPage[] {
  return readKept(KEY, isRecentPage);
}

/** Keeps a page as the one opened last. */
export function keepRecentPage(page: RecentPage): void {
  const others = readRecentPages().filter(({ path }) => path !== page.path);
  keep(KEY, [page, ...others].slice(0, MOST));
}

function isRecentPage(value: unknown): value is RecentPage {
  const page = value as Partial<RecentPage> | null;
  return typeof page?.path === 'string' && page.path.startsWith('/') && typeof page.title === 'string';
}
