import { listenForSearch } from './search/listen-for-search.ts';
import { listenForTheme } from './theme.ts';

listenForTheme();
listenForSearch();
