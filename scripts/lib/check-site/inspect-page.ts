import { Parser } from 'htmlparser2';

/** What a page says that concerns other files, and its own ids. */
export interface InspectedPage {
  /** The file, relative to the site's folder, with forward slashes. */
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly duplicateIds: readonly string[];
  readonly references: readonly Reference[];
  /** Names of elements with a `style` attribute or an event handler: a strict content policy blocks both. */
  readonly inline: readonly InlineCode[];
  /** It sends its reader on by itself, as the page of an old address does. */
  readonly isRedirect: boolean;
}

/** An address on a page. A link is followed when a reader asks for it, a request is made by the browser on its own. */
export interface Reference {
  readonly kind: 'link' | 'request';
  readonly address: string;
}

export interface InlineCode {
  readonly element: string;
  readonly attribute: string;
}

/** Attributes that name another file, by element. */
const ADDRESSES: Readonly<Record<string, readonly [kind: Reference['kind'], ...attributes: string[]]>> = {
  a: ['link', 'href', 'xlink:href'],
  area: ['link', 'href'],
  form: ['link', 'action'],
  audio: ['request', 'src'],
  embed: ['request', 'src'],
  iframe: ['request', 'src'],
  image: ['request', 'href', 'xlink:href'],
  img: ['request', 'src', 'srcset'],
  input: ['request', 'src'],
  object: ['request', 'data'],
  script: ['request', 'src'],
  source: ['request', 'src', 'srcset'],
  track: ['request', 'src'],
  use: ['request', 'href', 'xlink:href'],
  video: ['request', 'src', 'poster'],
};

/** Kinds of `<link>` that the browser fetches by itself; the others only say something. */
const FETCHED_LINK =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest|apple-touch-icon|mask-icon)\b/iu;

/** Reads a page for all that the checks of the whole site need. */
export function inspectPage(file: string, html: string): InspectedPage {
  const ids = new Set<string>();
  const duplicateIds: string[] = [];
  const references: Reference[] = [];
  const inline: InlineCode[] = [];
  let isRedirect = false;
  const parser = new Parser({
    onopentag(element, attributes) {
      const { id } = attributes;
      if (id !== undefined && ids.has(id)) duplicateIds.push(id);
      if (id !== undefined) ids.add(id);
      if (element === 'a' && attributes['name']) ids.add(attributes['name']);
      references.push(...toReferences(element, attributes));
      inline.push(...toInlineCode(element, attributes));
      isRedirect ||= isRefresh(element, attributes);
    },
  });
  parser.end(html);
  return { file, ids, duplicateIds, references, inline, isRedirect };
}

/** Addresses that a style sheet fetches. */
export function inspectStyles(css: string): readonly Reference[] {
  const urls = [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gu)];
  return urls.map(([, , url, , imported]) => ({ kind: 'request', address: url ?? imported ?? '' }));
}

type Attributes = Readonly<Record<string, string>>;

function toReferences(element: string, attributes: Attributes): Reference[] {
  if (element === 'link') return toLinkReferences(attributes);
  if (isRefresh(element, attributes)) {
    const target = /url=(.*)$/iu.exec(attributes['content'] ?? '')?.[1];
    return target === undefined ? [] : [{ kind: 'link', address: target }];
  }
  const [kind, ...names] = ADDRESSES[element] ?? (['link'] as const);
  return names.flatMap((name) => {
    const value = attributes[name];
    if (value === undefined) return [];
    const addresses =
      name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/u)[0] ?? '') : [value];
    return addresses.map((address) => ({ kind, address: address.trim() }));
  });
}

function toLinkReferences({ rel = '', href }: Attributes): Reference[] {
  if (href === undefined) return [];
  return [{ kind: FETCHED_LINK.test(rel) ? 'request' : 'link', address: href }];
}

function toInlineCode(element: string, attributes: Attributes): InlineCode[] {
  return Object.keys(attributes)
    .filter((name) => name === 'style' || /^on[a-z]+$/u.test(name))
    .map((attribute) => ({ element, attribute }));
}

function isRefresh(element: string, attributes: Attributes): boolean {
  return element === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh';
}
