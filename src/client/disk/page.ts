import '../page.ts';
import { mountCompare } from '../compare/mount-compare.ts';
import { openGraph } from '../graph/open-graph.ts';
import { mountList } from '../list/mount-list.ts';
import { mountReadingList } from '../reading-list/mount-reading-list.ts';
import { mountSearchPage } from '../search/search-page.ts';

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) void mountSearchPage(root);
const compare = document.querySelector<HTMLElement>('[data-compare]');
if (compare) mountCompare(compare);
const reading = document.querySelector<HTMLElement>('[data-reading-list]');
if (reading) mountReadingList(reading);
const list = document.querySelector<HTMLElement>('[data-list]');
if (list) mountList(list);
openGraph();
