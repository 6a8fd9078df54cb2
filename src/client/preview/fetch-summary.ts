/** What a page says of itself in one breath. */
export interface Summary {
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
}

const known = new Map<string, Promise<Summary | null>>();

/** The summary of a page of this site, from the page itself, so that it also works without a network once seen. */
export function fetchSummary(address: string): Promise<Summary | null> {
  const page = address.replace(/#.*$/u, '');
  const summary = known.get(page) ?? readSummary(page);
  known.set(page, summary);
  return summary;
}

async function readSummary(page: string): Promise<Summary | null> {
  const answer = await fetch(page).catch(() => null);
  if (answer === null || !answer.ok) return null;
  const html = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const title = html.querySelector('h1')?.textContent.trim() ?? '';
  const summary = html.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
  const kind = html.querySelector('.byline > :first-child')?.textContent.trim() ?? '';
  return title === '' || summary === '' ? null : { kind, title, summary };
}
