import { MessageChannel, type MessagePort } from 'node:worker_threads';

import type { Written } from '../../model/hand-over.ts';
import type { SearchDocument } from '../../model/search.ts';
import type { Wiki } from '../../model/wiki.ts';
import { compareText } from '../../pipeline/link/order.ts';
import { type DocumentOfDay, listSearchDocuments } from '../../pipeline/search/to-search-documents.ts';
import { askThread } from './ask-thread.ts';
import type { Place } from './write-files.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Documents from which on a thread of their own is worth its start. */
const MANY = 3_000;

/**
 * How many entries a part of a small index holds. A question looks for a dozen words, each in a part of its own; of a large
 * wiki the list of parts, which every search loads, would grow more than is won.
 */
const SMALL_PART = 5_000;

/** How many documents are handed to the thread at a time. */
const SHARE = 500;

/**
 * Makes the search index of a wiki in a site. Of many pages a thread hands the documents to the indexer, which waits
 * for each answer: this one is busy with files for seconds at a time.
 */
export async function indexWiki(wiki: Wiki, place: Place): Promise<void> {
  const documents = toOrder(listSearchDocuments(wiki));
  if (documents.length < MANY) await writeSearchIndex(make(documents), place, SMALL_PART);
  else
    for (const [name, hashed] of await indexInThread(documents, place.folder))
      place.written.set(name, hashed);
}

/**
 * Documents by their days, the oldest first, and before them those without one: the order in which the engine numbers
 * pages. So the search sorts by date without a key, of which each search would load one for every page.
 */
export function toOrder<T extends Pick<DocumentOfDay, 'date'>>(documents: Iterable<T>): readonly T[] {
  return [...documents].sort((a, b) => compareText(b.date, a.date)).reverse();
}

function* make(documents: readonly DocumentOfDay[]): Generator<SearchDocument> {
  for (const document of documents) yield document.make();
}

/** What an indexing thread starts with: all documents wait in the port, in shares. */
export interface IndexingTask {
  readonly folder: string;
  readonly port: MessagePort;
}

function indexInThread(documents: readonly DocumentOfDay[], folder: string): Promise<Written> {
  const { port1, port2: port } = new MessageChannel();
  // As messages they take less room than as documents.
  for (let at = 0; at < documents.length; at += SHARE)
    port1.postMessage([...make(documents.slice(at, at + SHARE))], []);
  return askThread('./indexing-thread.ts', { folder, port } satisfies IndexingTask, [port]);
}
