import type { SitePath } from '../../model/urls.ts';

/** A page that was opened here before. */
export interface RecentPage {
  readonly path: SitePath;
  readonly title: string;
}

const KEY = 'methodex-recent';
const MOST = 8;

/** The pages opened last, the latest first; none where the browser keeps nothing. */
export function readRecentPages(): readonly RecentPage[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecentPage) : [];
  } catch {
    return [];
  }
}

/** Keeps a page as the one opened last. */
export function keepRecentPage(page: RecentPage): void {
  const others = readRecentPages().filter(({ path }) => path !== page.path);
  try {
    localStorage.setItem(KEY, JSON.stringify([page, ...others].slice(0, MOST)));
  } catch {
    // a browser that keeps nothing still searches
  }
}

function isRecentPage(value: unknown): value is RecentPage {
  const page = value as Partial<RecentPage> | null;
  return typeof page?.path === 'string' && page.path.startsWith('/') && typeof page.title === 'string';
}
