import type { APIRoute } from 'astro';

import { configuration } from '../methodex.config.ts';
import { twinOf } from '../model/twins.ts';
import { RIGHTS } from '../pipeline/export/export-context.ts';
import { EXPORTS } from '../pipeline/export/exports.ts';
import { fullUrl, url } from '../site/url.ts';
import { getWiki } from '../site/wiki.ts';
import type { SitePath } from '../model/urls.ts';

/** What the site is and where its data are, for programs that read in its stead (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const { papers, topics } = await getWiki();
  const link = (label: string, path: SitePath, about: string) =>
    `- [${label}](${fullUrl(path, site) ?? url(path)}): ${about}\n`;
  const files = EXPORTS.map(({ file, label, about }) => link(label, `/data/${file}`, about));
  const broad = [...topics.values()].filter(({ topic }) => topic.broader.length === 0);
  return new Response(
    [
      `# ${configuration.title}\n\n`,
      `> An encyclopedia of the methods in ${papers.size} research papers: what each introduces, builds on, is compared with and is measured on, with the sentence behind every statement.\n\n`,
      `${RIGHTS}\n\n`,
      'Each page has a Markdown twin: add index.html.md to the address.\n\n',
      '## Data\n\n',
      ...files,
      '\n## Topics\n\n',
      ...broad.map(({ topic, path }) =>
        link(topic.label, twinOf(path), topic.definition.split(/(?<=\.)\s/u, 1).join('')),
      ),
    ].join(''),
  );
};
