import { takeOver } from '../model/hand-over.ts';
import { splitAnchor, type Moves } from '../model/permalinks.ts';
import type { SitePath } from '../model/urls.ts';
import { followRedirects } from '../pipeline/permalinks/parse-moves.ts';

/** A page that stands where another was. */
export type GonePage =
  { readonly kind: 'moved'; readonly to: SitePath } | { readonly kind: 'withdrawn'; readonly why: string };

/** A part that a page once had: where it went, or why it was withdrawn. */
export interface GonePart {
  readonly id: string;
  readonly to: SitePath | null;
  readonly why: string;
}

/** What became of published addresses. */
export async function getMoves(): Promise<Moves> {
  return (await takeOver().made).moves;
}

/** A page for every whole address that moved or was withdrawn, as `getStaticPaths` wants them. */
export function selectGonePages({ redirects, withdrawn }: Moves): {
  params: { gone: string };
  props: { page: GonePage; address: SitePath };
}[] {
  const moved = redirects.map(({ from }) => ({
    address: from,
    page: { kind: 'moved' as const, to: followRedirects(from, redirects) ?? '/' },
  }));
  const taken = withdrawn.map(({ address, why }) => ({ address, page: { kind: 'withdrawn' as const, why } }));
  return [...moved, ...taken]
    .filter(({ address }) => address.endsWith('/') && address !== '/')
    .map(({ address, page }) => ({ params: { gone: address.slice(1, -1) }, props: { page, address } }));
}

/** The parts that a page has no more, by what was written down of them; one that is back is not gone. */
export function selectGoneParts(
  path: string,
  { redirects, withdrawn }: Moves,
  isThere: (id: string) => boolean,
): GonePart[] {
  const moved = redirects.map(({ from, why }) => ({
    ...splitAnchor(from),
    to: followRedirects(from, redirects),
    why,
  }));
  const taken = withdrawn.map(({ address, why }) => ({ ...splitAnchor(address), to: null, why }));
  return [...moved, ...taken]
    .filter((part) => part.path === path && part.anchor !== '' && !isThere(part.anchor))
    .map(({ anchor, to, why }) => ({ id: anchor, to, why }));
}
