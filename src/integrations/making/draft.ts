import { escapeHtml } from '../../site/inline-html.ts';

/** HTML of which some pieces wait to be told where they lead. It is plain data, so that threads can hand it on. */
export type Draft = readonly (string | Waiting)[];

/** A mention, which leads to a page where it has one and no link leads there yet, or an address as it is printed. */
type Waiting =
  | { readonly kind: 'mention'; readonly at: string; readonly look: string; readonly inside: Draft }
  | { readonly kind: 'address'; readonly href: string; readonly inside: Draft };

/**
 * Where the words of a mention lead: the address of a page of this site, base path included, or `null` where they
 * stay text. `at` is the mention's place in the abstract as printed, `120-124`.
 */
export type Resolve = (at: string) => string | null;

/** The whole HTML of a draft. Each page of the site is linked once, and no link stands within another. */
export function fillDraft(draft: Draft, resolve: Resolve): string {
  const linked = new Set<string>();
  const fill = (pieces: Draft, inLink: boolean): string =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : fillPiece(piece, inLink))).join('');
  const fillPiece = (piece: Waiting, inLink: boolean): string => {
    const href = inLink ? null : toHref(piece);
    if (href === null) return fill(piece.inside, inLink);
    const inside = fill(piece.inside, true);
    return piece.kind === 'address'
      ? `<a class="address" href="${escapeHtml(href)}" rel="noopener">${inside}</a>`
      : `<a class="${piece.look}" href="${escapeHtml(href)}">${inside}</a>`;
  };
  const toHref = (piece: Waiting): string | null => {
    if (piece.kind === 'address') return piece.href;
    const href = resolve(piece.at);
    if (href === null || linked.has(href)) return null;
    linked.add(href);
    return href;
  };
  return fill(draft, false);
}

/** The same draft with as few pieces as hold it. */
export function joinText(draft: Draft): Draft {
  const joined: Draft[number][] = [];
  for (const piece of draft) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
