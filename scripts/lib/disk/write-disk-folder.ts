import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { listFiles } from '../list-files.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { relinkPage } from './relink-page.ts';
import { type PageSummary, readSummary } from './read-summary.ts';

/** What the scripts of the site fetch: each gets a script that holds it. */
const FETCHED =
  /^(?:pagefind\/.*\.(?:json|pagefind|pf_[a-z]+)|search\/.*\.json|[a-z]+\/list\.json|(?:graph|compare|reading-list)\/data\/.*\.json)$/u;
/** What a folder on a disk has no use for: modules, fonts that stand in the style sheets, the service worker's own. */
const LEFT_OUT = /^(?:assets\/.*\.(?:js|woff2)|pagefind\/.*|service-worker\.js|offline\/.*)$/u;
const PAGE_OF_THING = /^([a-z]+)\/([^/]+)\/index\.html$/u;

/**
 * Writes a site that was built for `/` into an empty folder, so that it works by opening its `index.html` from a disk.
 * Gives back the paths of all files written, sorted, with forward slashes.
 */
export async function writeDiskFolder(site: string, folder: string): Promise<readonly string[]> {
  const summaries: Record<string, Record<string, PageSummary>> = {};
  for (const file of listFiles(site).sort()) {
    if (file.endsWith('.html') && !LEFT_OUT.test(file)) {
      const html = readFileSync(join(site, file), 'utf8');
      write(folder, file, relinkPage(html, file));
      const [, section, slug] = PAGE_OF_THING.exec(file) ?? [];
      const summary = section === undefined ? null : readSummary(html);
      if (section && slug && summary) (summaries[section] ??= {})[slug] = summary;
    } else if (FETCHED.test(file)) writeTwin(folder, file, readFileSync(join(site, file)));
    else if (file.endsWith('.css')) write(folder, file, inlineFonts(site, file));
    else if (!LEFT_OUT.test(file)) copy(site, folder, file);
  }
  for (const [section, entries] of Object.entries(summaries))
    writeTwin(folder, `summaries/${section}.json`, Buffer.from(JSON.stringify(entries)));
  await bundleScripts(site, folder);
  return listFiles(folder).sort();
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function copy(site: string, folder: string, file: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  cpSync(join(site, file), join(folder, file));
}

/** The script that `client/disk/fetch.ts` loads in the place of a file. */
function writeTwin(folder: string, file: string, contents: Buffer): void {
  const text = `(globalThis.methodexFiles??={})[${JSON.stringify(file)}]="${contents.toString('base64')}";\n`;
  write(folder, `files/${file}.js`, text);
}

/** A style sheet with its fonts in it: strict browsers take no font from a file. */
function inlineFonts(site: string, file: string): string {
  const css = readFileSync(join(site, file), 'utf8');
  return css.replace(/url\(["']?([^"')]*\.woff2)["']?\)/gu, (whole, address: string) => {
    const path = address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(file), address);
    const font = join(site, path);
    if (!existsSync(font))
      throw new Error(`${file} names the font ${basename(path)}, which isn't there: ${whole}`);
    return `url(data:font/woff2;base64,${readFileSync(font).toString('base64')})`;
  });
}
