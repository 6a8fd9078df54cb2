import { registerWorker } from './offline/register-worker.ts';
import { listenForCopy } from './page/copy.ts';
import { printAddresses } from './page/print-addresses.ts';
import { pointAtEvidence } from './page/point-at-evidence.ts';
import { sortTables } from './page/sort-tables.ts';
import { listenForPreviews } from './preview/listen-for-previews.ts';
import { listenForKeeping } from './reading-list/listen-for-keeping.ts';
import { listenForSearch } from './search/listen-for-search.ts';
import { listenForTheme } from './theme.ts';

listenForTheme();
listenForSearch();
listenForCopy();
listenForKeeping();
pointAtEvidence();
sortTables();
printAddresses();
listenForPreviews();
registerWorker();
