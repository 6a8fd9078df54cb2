import type { PaperWithFacts } from '../../model/wiki.ts';
import type { Draft } from '../making/draft.ts';
import type { Settings } from '../settings.ts';
import { toShowingKey } from './code-key.ts';
import { toContentKey } from './content-key.ts';
import { readKeptValues, recordValues, type ValuesKind } from './keep-values.ts';

/** A draft that nothing was wrong with, and the key of the page that it was made of. */
export interface KeptDraft {
  readonly page: string;
  readonly draft: Draft;
}

/** Drafts by the papers that they were made of. */
export interface KeptDrafts {
  /** The draft of the site before, as far as it would be the same now. */
  readonly find: (key: string) => KeptDraft | undefined;
  /** Writes drafts down for the next build. */
  readonly record: (drafts: readonly (readonly [key: string, draft: KeptDraft])[]) => void;
}

/** Opens what is kept of drafts. */
export function openDrafts(settings: Settings): KeptDrafts {
  if (settings.kept === null && settings.records === null) return NOTHING_KEPT;
  const kind: ValuesKind = { name: 'drafts', code: toShowingKey(settings) };
  const kept = readKeptValues<KeptDraft>(settings, kind);
  return { find: (key) => kept.get(key), record: (drafts) => recordValues(settings, kind, drafts) };
}

const NOTHING_KEPT: KeptDrafts = { find: () => undefined, record: () => undefined };

/** The same paper with the same facts, the same key. */
export function toPaperKey({ paper, facts }: PaperWithFacts): string {
  return toContentKey(JSON.stringify([paper, facts]));
}
