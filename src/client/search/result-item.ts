import type { SearchKind } from '../../model/search.ts';
import { makeElement } from '../graph/make-element.ts';
import { toAddress } from '../to-address.ts';
import type { Answer } from './answer.ts';
import { type MarkedText, markWords, toMarkedExcerpt } from './mark-words.ts';

/** What a group of answers of one kind is called, and one of them. */
export const KIND_LABELS: Readonly<Record<SearchKind, { readonly one: string; readonly many: string }>> = {
  topic: { one: 'topic', many: 'Topics' },
  method: { one: 'method', many: 'Methods' },
  model: { one: 'model', many: 'Models' },
  benchmark: { one: 'benchmark', many: 'Benchmarks' },
  dataset: { one: 'dataset', many: 'Datasets' },
  environment: { one: 'environment', many: 'Environments' },
  organization: { one: 'organization', many: 'Organizations' },
  paper: { one: 'paper', many: 'Papers' },
};

/** A link to an answer, with what was looked for marked in it. */
export function toResultLink(answer: Answer, query: string): HTMLAnchorElement {
  const { path, title, kind, papers } = answer;
  const note = toNote(answer, query);
  const count = papers === null || papers === 0 ? '' : ` · ${papers} ${papers === 1 ? 'paper' : 'papers'}`;
  return makeElement(
    'a',
    { href: toAddress(path), class: 'result' },
    makeElement('span', { class: 'result-title' }, ...toNodes(markWords(title, query))),
    makeElement('span', { class: 'result-kind' }, `${KIND_LABELS[kind].one}${count}`),
    ...(note.length === 0 ? [] : [makeElement('span', { class: 'result-note' }, ...toNodes(note))]),
  );
}

/**
 * The key sentence where it holds what was looked for, else the words around it, else the key sentence all the same. Around
 * the name of a topic or method stand its other spellings, so where the name itself was looked for its sentence says more.
 */
function toNote({ kind, title, note, excerpt }: Answer, query: string): readonly MarkedText[] {
  const marked = markWords(note, query);
  if (excerpt === '' || hasMark(marked)) return marked;
  if (kind !== 'paper' && note !== '' && hasMark(markWords(title, query))) return marked;
  const around = toMarkedExcerpt(excerpt);
  return hasMark(around) || note === '' ? around : marked;
}

function hasMark(parts: readonly MarkedText[]): boolean {
  return parts.some(({ marked }) => marked);
}

function toNodes(parts: readonly MarkedText[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
}
