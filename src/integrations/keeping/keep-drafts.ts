import type { Paper } from '../../model/paper.ts';
import type { Draft } from '../making/draft.ts';
import type { Settings } from '../settings.ts';
import { showingKeyOf } from './code-key.ts';
import { toContentKey } from './content-key.ts';
import { type KeptValues, openValues } from './keep-values.ts';
import type { Stamp } from './stamp.ts';

/** A draft that nothing was wrong with, and the key and the stamp of the page that it was made of. */
export interface KeptDraft extends Stamp {
  readonly page: string;
  readonly draft: Draft;
}

/** Opens what is kept of drafts, by the papers that they were made of. */
export function openDrafts(settings: Settings): KeptValues<KeptDraft> {
  return openValues(settings, () => ({ name: 'drafts', code: showingKeyOf(settings) }));
}

/** The same paper, the same key. The code that makes drafts reads its facts, too, so that they are the same with it. */
export function toPaperKey(paper: Paper): string {
  return toContentKey(JSON.stringify(paper));
}
