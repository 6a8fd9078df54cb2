import { join, relative } from 'node:path';

import { readLedger } from '../../../scripts/lib/read-moves.ts';
import type { Made } from '../../model/hand-over.ts';
import type { Issue, Outcome } from '../../model/issues.ts';
import type { Moves } from '../../model/permalinks.ts';
import type { Slug } from '../../model/slug.ts';
import { withBase } from '../../model/urls.ts';
import type { LinkedPaper, Wiki } from '../../model/wiki.ts';
import { linkWiki } from '../../pipeline/link/link-wiki.ts';
import { deriveRedirects } from '../../pipeline/permalinks/derive-redirects.ts';
import type { Settings } from '../settings.ts';
import type { MadePapers } from './make-papers.ts';
import { pageToHtml, type Resolve } from './page-to-html.ts';

/** Links all papers, and makes HTML of their MDX under a base path. */
export function makeWiki(made: MadePapers, { papers: folder, base, own }: Settings): Outcome<Made> {
  const { papers, bodies, vocabulary, moves, key } = made;
  const wiki = linkWiki(papers, vocabulary);
  const issues: Issue[] = [];
  const abstracts = new Map<Slug, string>();
  for (const [slug, linked] of wiki.papers) {
    const file = relative('.', join(folder, `${slug}.mdx`)).replaceAll('\\', '/');
    const { value, issues: found } = pageToHtml(bodies.get(slug) ?? '', file, toResolve(linked, base));
    issues.push(...found);
    abstracts.set(slug, value);
  }
  return { value: { wiki, abstracts, moves: own ? withDerived(moves, wiki) : moves, key }, issues };
}

/** What people wrote of moved addresses, and what the wiki itself tells of those that were published. */
function withDerived(moves: Moves, wiki: Wiki): Moves {
  const derived = deriveRedirects(readLedger().value, moves, wiki);
  return { ...moves, redirects: [...moves.redirects, ...derived] };
}

function toResolve({ links }: LinkedPaper, base: string): Resolve {
  const paths = new Map(
    links
      .filter(({ field }) => field === 'abstract')
      .map(({ start, end, path }) => [`${start}-${end}`, withBase(path, base)]),
  );
  return (at) => paths.get(at) ?? null;
}
