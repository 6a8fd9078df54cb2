import type { SitePath } from '../../model/urls.ts';
import { saveFile } from '../save-file.ts';
import { toAddress } from '../to-address.ts';
import {
  fetchPapers,
  loadAll,
  type ResultPage,
  type Results,
  toResultsBibtex,
  toResultsCsv,
} from './export-results.ts';
import { toResultsFeed } from './results-feed.ts';

/** Lets all results of a search be kept as a file; `getResults` gives those that are shown now. */
export function mountExport(root: HTMLElement, getResults: () => Results | null): void {
  const status = root.querySelector('[role=status]');
  const files = Number(root.closest<HTMLElement>('[data-files]')?.dataset['files']);
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]'))
    button.addEventListener('click', () => {
      const results = getResults();
      if (results === null) return;
      button.disabled = true;
      void keep(button.dataset['export'], { results, files, say })
        .catch((error: unknown) =>
          say(`It can’t be made: ${error instanceof Error ? error.message : String(error)}.`),
        )
        .finally(() => (button.disabled = false));
    });
}

interface Keeping {
  readonly results: Results;
  readonly files: number;
  readonly say: (text: string) => void;
}

/** Makes the file that a button asks for, or says why there is none. */
async function keep(form: string | undefined, { results, files, say }: Keeping): Promise<void> {
  const pages = await loadAll(results, (count) => say(`${count} of ${results.total} …`));
  const [type, text, none] = await write(form, pages, files);
  if (text !== null) saveFile(`methodex-search.${form}`, text, type);
  say(text === null ? none : '');
}

type Written = readonly [type: string, text: string | null, none: string];

async function write(
  form: string | undefined,
  pages: readonly ResultPage[],
  files: number,
): Promise<Written> {
  if (form === 'csv') return ['text/csv', toResultsCsv(pages, toWholeAddress), ''];
  const papers = await fetchPapers(pages, files);
  if (form === 'bib')
    return [
      'application/x-bibtex',
      toResultsBibtex(papers),
      'No paper is among them, so there is nothing to cite.',
    ];
  const feed = { ...whatIsAsked(), addressOf: toWholeAddress };
  return [
    'application/atom+xml',
    toResultsFeed(papers, feed),
    'No paper with a listing’s day is among them.',
  ];
}

function whatIsAsked(): { site: string; asked: string; address: string } {
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  const values = [...new URLSearchParams(location.search)].filter(([key]) => key !== 'sort' && key !== 'all');
  return { site, asked: values.map(([, value]) => value).join(', '), address: location.href };
}

function toWholeAddress(path: string): string {
  return new URL(toAddress(path as SitePath), location.href).href;
}
