/** What every export says of the texts in it. */
export const RIGHTS =
  'Titles and abstracts remain their authors’. All else was read from them by rules, with the words that say it.';
