import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Wiki } from '../../../src/model/wiki.ts';
import { openSearch } from './open-search.ts';
import { formatMissed, formatQueries, parseQueries, scoreQueries } from './score-queries.ts';
import { writeSearchFolder } from './write-search-folder.ts';

/** The lists of queries: the one that the ranking was made with first, and others, each written before it was asked. */
const LISTS = [
  ['Search', 'queries.tsv'],
  ['Search, queries that the ranking was not made for', 'queries-second.tsv'],
  ['Search, further queries, half of them written after the last change of the ranking', 'queries-third.tsv'],
  ['Search, mostly questions, by which the ranking of questions was made', 'queries-fourth.tsv'],
  ['Search, further questions, written after that', 'queries-fifth.tsv'],
  ['Search, further questions again', 'queries-sixth.tsv'],
  ['Search, many questions, half of them of few words in common with their pages', 'queries-seventh.tsv'],
  ['Search, six kinds in equal parts, looked at while everyday words were collected', 'queries-eighth.tsv'],
  ['Search, six kinds in equal parts, never looked at', 'queries-ninth.tsv'],
  [
    'Search, questions in everyday words and topics by many names, written with those words',
    'queries-tenth.tsv',
  ],
  [
    'Search, six kinds in equal parts, looked at while the parts of the index were loaded',
    'queries-eleventh.tsv',
  ],
  ['Search, six kinds in equal parts, written with those and asked once', 'queries-twelfth.tsv'],
  ['Search, six kinds in equal parts, by which fields and pages were told apart', 'queries-thirteenth.tsv'],
  ['Search, six kinds in equal parts, written with those and asked at the end', 'queries-fourteenth.tsv'],
  [
    'Search, six kinds in equal parts, questions in words of their own, by which phrases were added',
    'queries-fifteenth.tsv',
  ],
  ['Search, six kinds in equal parts, written after that and asked at the end', 'queries-sixteenth.tsv'],
] as const;

/** Asks the search of a wiki the queries of a file, or of the project's own lists, and says how it answers. */
export async function evaluateSearch(
  wiki: Wiki,
  { file, misses }: { readonly file?: string | undefined; readonly misses: boolean },
): Promise<string> {
  const folder = resolve('.cache/search/evaluated');
  await writeSearchFolder(wiki, folder);
  const search = await openSearch(folder);
  const lists =
    file === undefined
      ? LISTS.map(([title, name]) => [title, join('scripts/lib/search', name)] as const)
      : [['Search', file] as const];
  const parts: string[] = [];
  for (const [title, path] of lists) {
    const scored = await scoreQueries(parseQueries(readFileSync(path, 'utf8')), async (query) =>
      (await search(query)).list.map((answer) => answer.path),
    );
    parts.push([title, formatQueries(scored), ...(misses ? [formatMissed(scored)] : [])].join('\n'));
  }
  return parts.join('\n\n');
}
