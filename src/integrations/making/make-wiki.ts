import { readLedger } from '../../../scripts/lib/read-moves.ts';
import type { Made } from '../../model/hand-over.ts';
import type { Outcome } from '../../model/issues.ts';
import type { Moves } from '../../model/permalinks.ts';
import { withBase } from '../../model/urls.ts';
import type { LinkedPaper, Wiki } from '../../model/wiki.ts';
import type { Layout } from '../../pipeline/link/graph/layout-graph.ts';
import { linkNames, sortPapers } from '../../pipeline/link/link-wiki.ts';
import { deriveRedirects } from '../../pipeline/permalinks/derive-redirects.ts';
import type { Settings } from '../settings.ts';
import { fillDraft, type Resolve } from './draft.ts';
import type { Drafts } from './draft-papers.ts';
import { layOut } from './lay-out.ts';
import type { MadePapers } from './make-papers.ts';
import { weighWords } from './weigh-words.ts';

/** What was made, and where its graph's nodes are when they have been placed. */
export interface MadeWiki {
  readonly made: Made;
  readonly layout: () => Promise<Layout>;
}

/** Links all papers while their abstracts are drafted, and fills in where mentions lead under a base path. */
export async function makeWiki(
  { papers, vocabulary, moves, key }: MadePapers,
  drafted: Promise<Outcome<Drafts>>,
  { base, own }: Settings,
): Promise<Outcome<MadeWiki>> {
  const sorted = sortPapers(papers);
  const wording = weighWords(sorted);
  const linked = linkNames(sorted, vocabulary);
  const layout = layOut(linked.graph);
  const wiki = linked.complete(await wording);
  const { value: drafts, issues } = await drafted;
  const toAbstract = (linked: LinkedPaper): string =>
    fillDraft(drafts.get(linked.paper.slug) ?? [], toResolve(linked, base));
  const abstracts = new Map(Array.from(wiki.papers, ([slug, linked]) => [slug, toAbstract(linked)]));
  const made = { wiki, abstracts, moves: own ? withDerived(moves, wiki) : moves, key };
  return { value: { made, layout }, issues };
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
