import { DomUtils, parseDocument } from 'htmlparser2';

/** What a page says of itself in one breath, as the previews of links show it. */
export interface PageSummary {
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
}

/** Reads a page's summary as `client/preview/fetch-summary.ts` does in the browser; `null` where there is none. */
export function readSummary(html: string): PageSummary | null {
  const page = parseDocument(html);
  const heading = DomUtils.findOne(({ name }) => name === 'h1', page.children);
  const meta = DomUtils.findOne(
    ({ name, attribs }) => name === 'meta' && attribs['name'] === 'description',
    page.children,
  );
  const byline = DomUtils.findOne(
    ({ attribs }) => (attribs['class'] ?? '').split(' ').includes('byline'),
    page.children,
  );
  const first =
    byline === null ? undefined : DomUtils.getElementsByTagName('*', byline.children, false, 1)[0];
  const title = heading === null ? '' : DomUtils.textContent(heading).trim();
  const summary = meta?.attribs['content'] ?? '';
  const kind = first === undefined ? '' : DomUtils.textContent(first).trim();
  return title === '' || summary === '' ? null : { kind, title, summary };
}
