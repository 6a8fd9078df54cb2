import citation from '../../CITATION.cff?raw';
import changelog from '../../CHANGELOG.md?raw';
import { version } from '../../package.json';
import type { Wiki } from '../model/wiki.ts';
import { lookUp } from '../pipeline/link/lookups.ts';
import { toDateText } from './words.ts';

/** The program's version. */
export const VERSION: string = version;

/** The day of the newest listing in words, as far as it is known; `null` where no listing has one. */
export function toLastListing(wiki: Wiki): string | null {
  const last = lookUp('newest', '', wiki);
  return last === null ? null : toDateText(last);
}

/** What changed in a version. */
export interface Release {
  readonly version: string;
  readonly changes: readonly string[];
}

/** The versions of CHANGELOG.md, newest first. */
export function readReleases(): Release[] {
  return parseReleases(changelog);
}

/** Reads `## version` headings with their `-` lists. */
export function parseReleases(text: string): Release[] {
  return text.split(/^## /mu).flatMap((part, index) => {
    const [head = '', ...lines] = part.split('\n');
    const changes = lines.flatMap((line) => /^- (.+)$/u.exec(line)?.[1] ?? []);
    return index === 0 ? [] : [{ version: head.trim(), changes }];
  });
}

/** How to cite the site: as text, and as BibTeX. `address` is where it is published, where that is known. */
export function toSiteCitation(title: string, address: string | null): { text: string; bibtex: string } {
  const authors = /^\s*- name: (.+)$/mu.exec(citation)?.[1] ?? title;
  const fields = [
    ['title', `{${title}}`],
    ['author', `{${authors}}`],
    ['version', VERSION],
    ['url', address],
  ].flatMap(([name, value]) => (value == null ? [] : [`  ${name} = {${value}},`]));
  const text = [`${authors}. ${title}, version ${VERSION}.`, address].filter(Boolean).join(' ');
  return { text, bibtex: ['@software{methodex,', ...fields, '}'].join('\n') };
}
