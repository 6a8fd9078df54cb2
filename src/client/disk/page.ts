import '../page.ts';
import { mountCompare } from '../compare/mount-compare.ts';
import { openGraph } from '../graph/open-graph.ts';
import { mountReadingList } from '../reading-list/mount-reading-list.ts';
import { mountSearchPage } from '../search/search-page.ts';

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) void mountSearchPage(root);
const compare = document.querySelector<HTMLElement>('[data-compare]');
if (compare) mountCompare(compare);
const list = document.querySelector<HTMLElement>('[data-reading-list]');
if (list) mountReadingList(list);
openGraph();
