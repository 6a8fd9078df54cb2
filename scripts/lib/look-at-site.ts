import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { WITHDRAWN_ID } from '../../src/model/permalinks.ts';
import type { SitePath } from '../../src/model/urls.ts';
import type { Look, Standing } from '../../src/pipeline/permalinks/check-permalinks.ts';
import type { SiteFile } from '../../src/pipeline/permalinks/select-published.ts';
import { inspectPage } from './check-site/inspect-page.ts';
import { readSiteFolder } from './check-site/read-site-folder.ts';

/** Looks into the folder of a built site; each page is read once. */
export function toLook(folder: string): Look {
  const seen = new Map<SitePath, Standing>();
  return (path) => {
    const known = seen.get(path) ?? lookAt(folder, path);
    seen.set(path, known);
    return known;
  };
}

/** Every file of a built site, pages with their ids. */
export function readSiteFiles(folder: string): SiteFile[] {
  const { files, pages } = readSiteFolder(folder, '/');
  const ids = new Map(pages.map((page) => [page.file, page.ids]));
  return [...files].map((path) => ({ path, ids: ids.get(path) ?? [] }));
}

function lookAt(folder: string, path: SitePath): Standing {
  const file = join(folder, decodeURI(path), path.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(join(folder, sep)) || !existsSync(file) || statSync(file).isDirectory())
    return { kind: 'nothing' };
  if (!file.endsWith('.html')) return { kind: 'file' };
  const { ids, isRedirect } = inspectPage(path, readFileSync(file, 'utf8'));
  if (isRedirect) return { kind: 'redirect' };
  return ids.has(WITHDRAWN_ID) ? { kind: 'withdrawn' } : { kind: 'page', ids };
}
