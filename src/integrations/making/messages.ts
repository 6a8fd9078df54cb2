import type { DataSample, Made } from '../../model/hand-over.ts';
import type { Report } from '../report.ts';
import type { Settings } from '../settings.ts';

/** What a making thread starts with. */
export interface MakingTask {
  readonly settings: Settings;
  /** Where files go that are no pages. */
  readonly folder: string;
  /** When everything is made, the thread stays to draw pages until it is told to end. */
  readonly draws: boolean;
}

/** What the making thread says; `made` is `null` where its issues stop the build. */
export type MakingMessage =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'made'; readonly made: Made | null }
  | { readonly kind: 'samples'; readonly samples: readonly DataSample[] }
  /** All files are written that are no pages. */
  | { readonly kind: 'files' }
  /** Nothing is left to make: pages can be asked for. */
  | { readonly kind: 'ready' }
  /** A page that was asked for; `null` where it could not be drawn. */
  | { readonly kind: 'drawn'; readonly id: number; readonly page: DrawnPage | null };

/** What the thread is asked for. */
export type DrawingMessage =
  | { readonly kind: 'set-up'; readonly setup: DrawingSetup }
  | { readonly kind: 'draw'; readonly id: number; readonly page: PageRequest }
  | { readonly kind: 'end' };

/** What Astro knows of its own bundle and drawing takes: where it is, its routes' styles, and scripts of every page. */
export interface DrawingSetup {
  readonly entry: string;
  readonly pages: readonly (readonly [key: string, page: { readonly styles: unknown }])[];
  readonly scripts: readonly unknown[];
}

/** A page by its address and by the route that draws it. */
export interface PageRequest {
  readonly address: string;
  readonly route: string;
  readonly component: string;
}

/** A page as drawn. */
export interface DrawnPage {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: ArrayBuffer;
}
