import '../page.ts';
import { openGraph } from '../graph/open-graph.ts';
import { mountSearchPage } from '../search/search-page.ts';

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) void mountSearchPage(root);
openGraph();
