import type { DataSample, Made, Written } from '../../model/hand-over.ts';
import type { Reads } from '../keeping/to-reads.ts';
import type { Report } from '../report.ts';
import type { Settings } from '../settings.ts';
import type { NextShare } from './next-share.ts';

/** What a making thread starts with. */
export interface MakingTask {
  readonly settings: Settings;
  /** Where files go that are no pages. */
  readonly folder: string;
  /** Of the page data, which threads share. */
  readonly nextShare: NextShare;
  /** When everything is made, the thread stays to draw pages until it is told to end. */
  readonly draws: boolean;
}

/** What the making thread says; `made` is `null` where its issues stop the build. */
export type MakingMessage =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'made'; readonly made: Made | null }
  | { readonly kind: 'samples'; readonly samples: readonly DataSample[] }
  /** All files are written that are no pages, but for the search index. */
  | { readonly kind: 'files'; readonly written: Written }
  | { readonly kind: 'index'; readonly written: Written }
  /** The list of pages has come to its end. */
  | { readonly kind: 'drawn'; readonly help: Help };

/** What a thread did of a list of pages: the places of those that it could not draw, and what the others read and are. */
export interface Help {
  readonly missed: readonly number[];
  readonly reads: Reads;
  readonly written: Written;
}

/** What the thread is asked for. */
export type DrawingMessage =
  | { readonly kind: 'draw'; readonly task: DrawingTask; readonly setup: DrawingSetup }
  | { readonly kind: 'end' };

/** What Astro knows of its own bundle and drawing takes: where it is, its routes' styles, and scripts of every page. */
export interface DrawingSetup {
  readonly entry: string;
  readonly pages: readonly (readonly [key: string, page: { readonly styles: unknown }])[];
  readonly scripts: readonly unknown[];
}

/** Pages that several threads draw: each takes the next that is left, and counts it in `next[0]`. */
export interface DrawingTask {
  readonly pages: readonly PageRequest[];
  /** `next[1]` is 1 when a thread has come to help. */
  readonly next: NextShare;
}

/** A page by its address and by the route that draws it, and the file that it is written to, with its name in the site. */
export interface PageRequest {
  readonly name: string;
  /** Says whether a Markdown twin is made of what it says. */
  readonly twin: boolean;
  readonly address: string;
  readonly file: string;
  readonly route: string;
  readonly component: string;
}
