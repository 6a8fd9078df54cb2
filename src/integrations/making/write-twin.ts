import { writeFileSync } from 'node:fs';

import { twinOf, wholeListOf } from '../../model/twins.ts';
import type { SitePath } from '../../model/urls.ts';
import { toAddressOf } from '../../pipeline/export/export-context.ts';
import { pageToMarkdown } from '../../pipeline/export/twins/page-to-markdown.ts';
import type { Settings } from '../settings.ts';

/** Writes the Markdown twin of a page beside the page's file, made of what the page says; one that says nothing has none. */
export type WriteTwin = (file: string, html: string) => void;

/** What writes twins whose links lead to other twins under the site's base path. */
export function toTwinWriter({ base, site }: Pick<Settings, 'base' | 'site'>): WriteTwin {
  const toTarget = toTargetUnder(base, site);
  return (file, html) => {
    const text = pageToMarkdown(html, toTarget);
    if (text !== null) writeFileSync(toTwinFile(file), text);
  };
}

/** The file of the twin of a page, by the page's own. */
export function toTwinFile(file: string): string {
  return `${file}.md`;
}

/** Links lead to twins, but where the address asks something of its page or names a file. */
function toTargetUnder(base: string, site: string | null): (href: string) => string {
  const addressOf = toAddressOf(base, site);
  return (href) => {
    if (!href.startsWith(base)) return href;
    const path: SitePath = `/${href.slice(base.length).replace(/#.*$/u, '')}`;
    return addressOf(path.endsWith('/') ? twinOf(wholeListOf(path)) : path);
  };
}
