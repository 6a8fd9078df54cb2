import { isListedPage, type ListedFile, type ListedPage } from '../../model/reading-list.ts';
import { toFileNumber, toShortId } from '../../model/thing-files.ts';
import type { ThingId } from '../../model/thing-path.ts';
import { toAddress } from '../to-address.ts';

const SHORT_ID = /^[0-9a-f]{12}$/u;
/** How many pages a shared list holds at most: what stands in an address comes from anybody. */
const MOST = 500;

/** The short ids in the part of an address after `#`; none where it holds no list. */
export function parseSharedList(hash: string): readonly string[] {
  const [, ids = ''] = /^#list=(.*)$/u.exec(hash) ?? [];
  return [...new Set(ids.split('.'))].filter((id) => SHORT_ID.test(id)).slice(0, MOST);
}

/** The end of the address that hands a list on; the part after `#` never leaves the reader's browser. */
export function toSharedHash(ids: readonly ThingId[]): string {
  return `#list=${ids.map(toShortId).join('.')}`;
}

/** The pages of a shared list, as far as they are there and can be had; `files` says into how many files pages are cut. */
export async function fetchSharedList(ids: readonly string[], files: number): Promise<readonly ListedPage[]> {
  const numbers = [...new Set(ids.map((id) => toFileNumber(id, files)))];
  const parts = new Map(
    await Promise.all(numbers.map(async (number) => [number, await fetchPart(number)] as const)),
  );
  return ids.flatMap((id) => {
    const page = parts.get(toFileNumber(id, files))?.[id];
    return isListedPage(page) ? [page] : [];
  });
}

async function fetchPart(number: number): Promise<ListedFile> {
  const response = await fetch(toAddress(`/reading-list/data/${number}.json`)).catch(() => null);
  return response?.ok ? ((await response.json()) as ListedFile) : {};
}
