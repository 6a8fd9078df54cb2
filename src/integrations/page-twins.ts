import { existsSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { listFiles } from '../../scripts/lib/list-files.ts';
import { twinOf, wholeListOf } from '../model/twins.ts';
import type { SitePath } from '../model/urls.ts';
import { toAddressOf } from '../pipeline/export/export-context.ts';
import { pageToMarkdown } from '../pipeline/export/twins/page-to-markdown.ts';
import { runStage } from './report.ts';
import { type Stamp, toStamp } from './keeping/keep-parts.ts';
import { readKeptTwins, recordTwins } from './keeping/keep-twins.ts';
import { readSettings } from './settings.ts';

const PAGE = 'index.html';

/**
 * Gives each page that has no Markdown twin yet one made of what it says: those about one thing, and the lists of them,
 * have theirs from the wiki.
 */
export function pageTwins(): AstroIntegration {
  return {
    name: 'methodex:page-twins',
    hooks: {
      'astro:build:done': ({ dir }) => runStage('twins', () => writePageTwins(fileURLToPath(dir))),
    },
  };
}

async function writePageTwins(folder: string): Promise<void> {
  const settings = readSettings();
  const toTarget = toTargetUnder(settings.base, settings.site);
  const kept = readKeptTwins(settings);
  const written = new Map<string, Stamp>();
  for (const path of findWithoutTwin(folder)) {
    const twin = join(folder, twinOf(path));
    if (!kept(join(path, PAGE), twinOf(path))) {
      const html = readFileSync(join(folder, path, PAGE), 'utf8');
      const text = pageToMarkdown(html, toTarget);
      if (text !== null) await writeFile(twin, text);
    }
    if (existsSync(twin)) written.set(twinOf(path), toStamp(statSync(twin)));
  }
  recordTwins(settings, written);
}

function findWithoutTwin(folder: string): SitePath[] {
  const files = listFiles(folder);
  const there = new Set(files);
  return files
    .filter((file) => isPage(file) && !there.has(`${file}.md`))
    .map((file): SitePath => `/${file.slice(0, -PAGE.length)}`)
    .filter((path) => wholeListOf(path) === path);
}

function isPage(file: string): boolean {
  return file === PAGE || file.endsWith(`/${PAGE}`);
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
