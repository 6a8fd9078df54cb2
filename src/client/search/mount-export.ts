import type { SitePath } from '../../model/urls.ts';
import { saveFile } from '../save-file.ts';
import { toAddress } from '../to-address.ts';
import type { TextHit, TextHits } from './engine.ts';
import { loadAll, toResultsBibtex, toResultsCsv } from './export-results.ts';

/** Lets all results of a search be kept as a file; `getHits` gives those that are shown now. */
export function mountExport(root: HTMLElement, getHits: () => TextHits | null): void {
  const status = root.querySelector('[role=status]');
  const files = Number(root.closest<HTMLElement>('[data-files]')?.dataset['files']);
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]'))
    button.addEventListener('click', () => {
      const hits = getHits();
      if (hits === null) return;
      button.disabled = true;
      void keep(button.dataset['export'], { hits, files, say })
        .catch((error: unknown) =>
          say(`It can’t be made: ${error instanceof Error ? error.message : String(error)}.`),
        )
        .finally(() => (button.disabled = false));
    });
}

interface Keeping {
  readonly hits: TextHits;
  readonly files: number;
  readonly say: (text: string) => void;
}

async function keep(form: string | undefined, { hits, files, say }: Keeping): Promise<void> {
  const pages = await loadAll(hits, (count) => say(`${count} of ${hits.total} …`));
  const name = `methodex-search.${form}`;
  if (form === 'csv') saveFile(name, toResultsCsv(pages, toWholeAddress), 'text/csv');
  else if (await keepBibtex(name, pages, files)) return say('');
  say(form === 'csv' ? '' : 'No paper is among them, so there is nothing to cite.');
}

async function keepBibtex(name: string, pages: readonly TextHit[], files: number): Promise<boolean> {
  const text = await toResultsBibtex(pages, files);
  if (text !== '') saveFile(name, text, 'application/x-bibtex');
  return text !== '';
}

function toWholeAddress(path: string): string {
  return new URL(toAddress(path as SitePath), location.href).href;
}
