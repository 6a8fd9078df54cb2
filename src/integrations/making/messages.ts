import type { DataSample, Made } from '../../model/hand-over.ts';
import type { Report } from '../report.ts';

/** What the making thread says; `made` is `null` where its issues stop the build. */
export type MakingMessage =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'made'; readonly made: Made | null }
  | { readonly kind: 'samples'; readonly samples: readonly DataSample[] };
