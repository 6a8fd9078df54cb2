/** A thing of schema.org, as linked data. */
export interface LinkedData {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** One step on the way from the home page to a page. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The text of a JSON-LD script: nothing in it can end the script. */
export function toJsonLd(things: readonly LinkedData[]): string {
  const [only, ...others] = things;
  const whole =
    only !== undefined && others.length === 0
      ? { '@context': 'https://schema.org', ...only }
      : { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(whole)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The way to a page as schema.org tells it; the last step is the page itself. */
export function toBreadcrumbList(crumbs: readonly Crumb[], origin: string): LinkedData {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: origin + crumb.href,
    })),
  };
}
