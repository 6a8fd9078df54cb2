import { listenForTheme } from './theme.ts';

listenForTheme();
