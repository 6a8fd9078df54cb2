import { posix } from 'node:path';

/** A start tag with its attributes, whose values may hold `>`; the text of pages holds no bare `<`. */
const TAG = /<[a-z][^\s>]*(?:\s+|"[^"]*"|'[^']*'|[^"'>])*>/giu;
const ADDRESS = /(\s(?:href|src|action)=|content="\d+;\s*url=)"?(\/(?!\/)[^"]*)"/gu;
const MODULE = /<script type="module"[^>]*><\/script>/gu;
/** What only a site on a host offers, between marks that its page has. */
const ON_A_HOST = /<!--on a host-->.*?<!--\/on a host-->/gsu;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/u;

/**
 * A page of a site at `/` as it stands in a folder on a disk: its addresses begin at itself and name their files, and
 * one classic script takes the place of all modules, which browsers refuse to load from a disk. `file` is the page's
 * path within the folder, with forward slashes.
 */
export function relinkPage(html: string, file: string): string {
  const toRoot = posix.relative(posix.dirname(file), '.') || '.';
  return html
    .replace(MODULE, '')
    .replace(ON_A_HOST, '')
    .replace(/(<p data-on-disk) hidden/gu, '$1')
    .replace(/<link rel="preload"[^>]*as="font"[^>]*>/gu, '')
    .replace(TAG, (tag) =>
      tag.replace(ADDRESS, (_, before: string, address: string) => {
        const quote = before.startsWith('content') ? '' : '"';
        return `${before}${quote}${toRoot}${toFileAddress(address)}"`;
      }),
    )
    .replace(POLICY, (_, before: string, policy: string) => `${before}${toDiskPolicy(policy)}"`)
    .replace(
      '</head>',
      `<link rel="stylesheet" href="${toRoot}/scripts/page.css"><script defer src="${toRoot}/scripts/page.js"></script></head>`,
    );
}

/** `/papers/x/?a#b` is `/papers/x/index.html?a#b`. */
function toFileAddress(address: string): string {
  return address.replace(/^([^?#]*\/)(?=$|[?#])/u, '$1index.html');
}

/** On a disk there is no host of one's own: files stand for it, nothing is asked of any network. */
function toDiskPolicy(policy: string): string {
  return policy
    .replace("default-src 'self'", "default-src 'none'; font-src data:; connect-src 'none'")
    .replaceAll("'self'", 'file:')
    .replace('script-src file:', "script-src file: 'wasm-unsafe-eval'");
}
