import { toIssue, type Issue } from '../../model/issues.ts';
import {
  LEDGER_FILE,
  REDIRECTS_FILE,
  splitAnchor,
  WITHDRAWN_FILE,
  type Moves,
  type PublishedAddress,
} from '../../model/permalinks.ts';
import type { SitePath } from '../../model/urls.ts';
import { followRedirects } from './parse-moves.ts';

/** What stands at an address of a built site. `ids` are asked for where a part of it matters. */
export type Standing =
  | { readonly kind: 'page'; readonly ids: ReadonlySet<string> }
  /** It leads on, or says that it was withdrawn. */
  | { readonly kind: 'redirect' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'file' }
  | { readonly kind: 'nothing' };

/** Tells what stands at a path of the built site. */
export type Look = (path: SitePath) => Standing;

/**
 * Holds a built site against the ledger and against what people wrote of moved and withdrawn addresses: every published
 * address is a page, with the part it names, or leads to one, or says why it is gone; every redirect ends at a page; and
 * nothing that stands is said to be gone.
 */
export function checkPermalinks(
  published: readonly PublishedAddress[],
  moves: Moves,
  look: Look,
): readonly Issue[] {
  return [
    ...published.flatMap((one) => checkPublished(one, look)),
    ...moves.redirects.flatMap((redirect) => [
      ...checkGone({ address: redirect.from, line: redirect.line }, REDIRECTS_FILE, look),
      ...checkArrival(redirect, moves, look),
    ]),
    ...moves.withdrawn.flatMap((withdrawal) => checkGone(withdrawal, WITHDRAWN_FILE, look)),
  ];
}

/** Says whether an address has what it names: a page with that part, or a word about where it went. */
export function isMet(address: SitePath, look: Look): boolean {
  const { path, anchor } = splitAnchor(address);
  const standing = look(path);
  switch (standing.kind) {
    case 'page':
      return anchor === '' || standing.ids.has(anchor);
    case 'redirect':
    case 'withdrawn':
      return true;
    case 'file':
      return anchor === '';
    case 'nothing':
      return false;
  }
}

function checkPublished({ address, line }: PublishedAddress, look: Look): Issue[] {
  if (isMet(address, look)) return [];
  const isPart = look(splitAnchor(address).path).kind !== 'nothing';
  return [
    toIssue(
      isPart ? 'published-part-missing' : 'published-address-missing',
      { file: LEDGER_FILE, line },
      {
        happened: `${address} was published, and now ${isPart ? 'its page no longer has that part' : 'nothing stands there'}: links to it from elsewhere would break.`,
        remedy: `Bring it back, or add \`- { from: '${address}', to: /…/, why: … }\` to ${REDIRECTS_FILE}, or \`- { address: '${address}', why: … }\` to ${WITHDRAWN_FILE}; \`npm run permalinks -- withdraw "why"\` writes all that is missing there.`,
      },
    ),
  ];
}

/** The page of a redirect or a withdrawal is made by the build; one that stood there anyway would hide it. */
function checkGone(one: PublishedAddress, file: string, look: Look): Issue[] {
  const { path, anchor } = splitAnchor(one.address);
  const standing = look(path);
  if (anchor !== '' || standing.kind !== 'page') return [];
  return [
    toIssue(
      'moved-address-stands',
      { file, line: one.line },
      {
        happened: `${one.address} is said to be gone, but a page stands there.`,
        remedy: 'Delete this entry, or take away what makes the page.',
      },
    ),
  ];
}

function checkArrival({ from, line }: Moves['redirects'][number], moves: Moves, look: Look): Issue[] {
  const to = followRedirects(from, moves.redirects);
  if (to === null || isMet(to, look)) return [];
  return [
    toIssue(
      'redirect-to-nothing',
      { file: REDIRECTS_FILE, line },
      {
        happened: `${from} leads to ${to}, and nothing stands there.`,
        remedy: 'Let it lead to a page that stands, with its slash at the end.',
      },
    ),
  ];
}
