import type { SitePath } from '../../model/urls.ts';

/** Parameters that other sites put what is meant into. */
const PARAMETERS = ['q', 'title', 'search', 'page', 'name'];
/** Parts of an address that name no thing. */
const NAMELESS =
  /^(?:index|default|papers?|methods?|models?|benchmarks?|topics?|organizations?|data|wiki|p|404)$/iu;
/** Digits that keep two addresses of this site apart that would else be one. */
const APART = /[-_][0-9a-f]{6}$/u;

/** The words that an address names a thing by, from its path within the site and its parameters; empty where there are none. */
export function toAddressWords(path: SitePath, params: URLSearchParams): string {
  const named = PARAMETERS.flatMap((name) => params.get(name) ?? []);
  const parts = path
    .split('/')
    .map((part) => decode(part).replace(/\.(?:html?|php|md|json|pdf)$/iu, ''))
    .filter((part) => part !== '' && !NAMELESS.test(part));
  const text = parts.at(-1) ?? named[0] ?? '';
  return text
    .replace(APART, '')
    .replaceAll(/[-_+]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** Addresses are typed by anybody: what can't be decoded stands as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
