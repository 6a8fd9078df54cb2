import type { SitePath } from '../../model/urls.ts';

/** What an export knows of the site beyond its contents. */
export interface ExportContext {
  /** The address of a page: whole where the site's own is known, and under its base path otherwise. */
  readonly addressOf: (path: SitePath) => string;
  /** Whether those addresses are whole ones. */
  readonly isWhole: boolean;
}

/** What every export says of the texts in it. */
export const RIGHTS =
  'Titles and abstracts remain their authors’. All else was read from them by rules, with the words that say it.';
