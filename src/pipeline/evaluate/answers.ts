import type { KeyTopics } from './key-topics.ts';

/** The statements on one paper that can be scored: a line of an answer key, or a paper's facts with its title. */
export interface Answers {
  readonly title: string;
  readonly introduces?: readonly { readonly name: string; readonly kind: string }[];
  readonly relations?: readonly {
    readonly type: string;
    readonly target: string;
    readonly outcome?: string | null;
    readonly evidence: string;
  }[];
  readonly results?: readonly {
    readonly value: string;
    readonly benchmark?: string | null;
    readonly kind: string;
  }[];
  /** Ids, or objects with an id. */
  readonly topics?: readonly (string | { readonly id: string })[];
  readonly keySentence?: string;
  readonly codeUrls?: readonly string[];
}

interface Field {
  readonly field: string;
  readonly answersOf: (answers: Answers, topics: KeyTopics) => string[];
}

/** The fields that are scored, and what their answers look like once folded: equal ones are the same answer. */
export const FIELDS: readonly Field[] = [
  { field: 'introduces: name', answersOf: (p) => (p.introduces ?? []).map(({ name }) => foldAnswer(name)) },
  {
    field: 'introduces: name and kind',
    answersOf: (p) => (p.introduces ?? []).map(({ name, kind }) => `${foldAnswer(name)} (${kind})`),
  },
  {
    field: 'relations: all',
    answersOf: (p) => (p.relations ?? []).map(({ type, target }) => `${type} ${foldAnswer(target)}`),
  },
  { field: 'relations: builds-on', answersOf: (p) => targetsOf(p, 'builds-on') },
  { field: 'relations: compares-with', answersOf: (p) => targetsOf(p, 'compares-with') },
  { field: 'relations: evaluated-on', answersOf: (p) => targetsOf(p, 'evaluated-on') },
  {
    field: 'relations: target, any type',
    answersOf: (p) => (p.relations ?? []).map(({ target }) => foldAnswer(target)),
  },
  { field: 'results: value', answersOf: (p) => (p.results ?? []).map(({ value }) => foldValue(value)) },
  {
    field: 'results: value and kind',
    answersOf: (p) => (p.results ?? []).map(({ value, kind }) => `${foldValue(value)} ${kind}`),
  },
  {
    field: 'results: value and benchmark',
    answersOf: (p) =>
      (p.results ?? []).map(({ value, benchmark }) => `${foldValue(value)} @${foldAnswer(benchmark ?? '')}`),
  },
  { field: 'topics, with broader', answersOf: (p, topics) => withBroader(idsOf(p), topics) },
  {
    field: 'topics, as given',
    answersOf: (p, topics) => idsOf(p).filter((id) => topics.get(id)?.keyed === true),
  },
  {
    field: 'codeUrls',
    answersOf: (p) => (p.codeUrls ?? []).map((url) => url.replace(/[/.]+$/u, '').toLowerCase()),
  },
];

/** Folds a name, a title or a sentence to its letters, digits and plus signs. */
export function foldAnswer(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

/** The share of words that two sentences have in common, measured on the longer: from 0 to 1. */
export function overlapOfWords(a: string | undefined, b: string | undefined): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size, right.size);
}

function wordsOf(text: string | undefined): ReadonlySet<string> {
  return new Set(
    (text ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

function foldValue(value: string): string {
  return value
    .replace(/[\\+~≈,\s]/gu, '')
    .replace(/^-/u, '')
    .replace(/×/gu, 'x')
    .replace(/percent$/iu, '%')
    .toLowerCase();
}

function targetsOf(answers: Answers, wanted: string): string[] {
  return (answers.relations ?? [])
    .filter(({ type }) => type === wanted)
    .map(({ target }) => foldAnswer(target));
}

function idsOf(answers: Answers): string[] {
  return (answers.topics ?? []).map((topic) => (typeof topic === 'string' ? topic : topic.id));
}

function withBroader(ids: readonly string[], topics: KeyTopics): string[] {
  const all = new Set<string>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    queue.push(...(topics.get(id)?.broader ?? []));
  }
  return [...all].filter((id) => topics.get(id)?.keyed === true);
}
