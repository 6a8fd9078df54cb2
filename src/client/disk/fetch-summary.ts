import type { Summary } from '../preview/fetch-summary.ts';
import { fetch } from './fetch.ts';
import { ROOT } from './root.ts';

/** What the pages of a section say of themselves in one breath, by their addresses within the section. */
export type Summaries = Readonly<Record<string, Summary>>;

const sections = new Map<string, Promise<Summaries>>();

/** As `preview/fetch-summary.ts`, from one file a section: pages themselves can't be read from a disk. */
export async function fetchSummary(address: string): Promise<Summary | null> {
  const [section = '', slug = ''] = new URL(address).pathname.slice(ROOT.length).split('/');
  const summaries = sections.get(section) ?? fetchSection(section);
  sections.set(section, summaries);
  return (await summaries)[slug] ?? null;
}

async function fetchSection(section: string): Promise<Summaries> {
  const response = await fetch(`${ROOT}summaries/${section}.json`);
  return response.ok ? ((await response.json()) as Summaries) : {};
}
