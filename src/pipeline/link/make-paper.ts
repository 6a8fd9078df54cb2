import type { Facts, Introduced, Relation, Result, Span } from '../../model/facts.ts';
import { toSlug } from '../../model/slug.ts';
import type { KnownName, Topic, Vocabulary } from '../../model/vocabulary.ts';
import type { PaperWithFacts } from '../../model/wiki.ts';

/** A paper for tests, in as few words as can be; names are found in the text where they stand in it. */
export interface Sketch {
  readonly title: string;
  readonly abstract?: string;
  readonly date?: string;
  readonly introduces?: readonly Partial<Introduced>[];
  readonly relations?: readonly Partial<Relation>[];
  readonly results?: readonly Partial<Result>[];
  readonly mentions?: readonly string[];
  readonly topics?: readonly string[];
}

/** Makes a paper with facts of a sketch of it. */
export function makePaper(sketch: Sketch): PaperWithFacts {
  const { title, abstract = '', date = null } = sketch;
  const at = (text: string): Span => findSpan(text, title, abstract);
  const evidence = {
    evidence: abstract,
    at: { field: 'abstract', start: 0, end: abstract.length },
    rule: 'test',
  } as const;
  const [year = 0, month = 0, day = 0] = (date ?? '').split('-').map(Number);
  const facts: Facts = {
    introduces: (sketch.introduces ?? []).map((part) => ({
      name: '',
      kind: 'method',
      expansion: null,
      ...evidence,
      ...part,
    })),
    relations: (sketch.relations ?? []).map((part) => ({
      type: 'builds-on',
      target: '',
      targetAt: at(part.target ?? ''),
      outcome: null,
      role: null,
      subject: null,
      ...evidence,
      ...part,
    })),
    results: (sketch.results ?? []).map((part) => ({
      value: '1%',
      valueAt: at('1%'),
      metric: null,
      benchmark: null,
      kind: 'absolute',
      system: null,
      variant: null,
      setting: null,
      from: null,
      baseline: null,
      unit: null,
      ...evidence,
      ...part,
    })),
    otherResults: [],
    topics: (sketch.topics ?? []).map((id) => ({ id, rule: 'test', words: [], at: [] })),
    keySentence: '',
    keySentenceAt: at(''),
    codeUrls: [],
    findings: [],
    claims: [],
    scale: [],
    availability: [],
    mentions: (sketch.mentions ?? []).map((id) => ({ as: 'name', id, at: at(id) })),
  };
  return {
    paper: {
      slug: toSlug(title),
      title,
      abstract,
      authors: [],
      ids: { arxiv: null, doi: null },
      links: [],
      date: date === null ? null : { month, day, year, iso: date, yearOrigin: 'printed' },
      organization: null,
      authorCount: null,
      commentCount: null,
      sources: [{ file: 'seeds/test.txt', line: 1, listed: null }],
    },
    facts,
  };
}

/** A known name for tests. */
export function makeKnown(name: string, part: Partial<KnownName> = {}): KnownName {
  const bare = { kind: 'method', line: 1, expansion: null, aliases: [], family: null, topics: [] } as const;
  return { name, ...bare, definition: null, introduced: null, ...part };
}

/** A vocabulary for tests; topics are given by id, with what sets them apart. */
export function makeVocabulary(
  names: readonly KnownName[],
  topics: Readonly<Record<string, Partial<Topic>>> = {},
): Vocabulary {
  const bare = {
    facet: 'task',
    aliases: [],
    asked: [],
    broader: [],
    related: [],
    before: [],
    differs: {},
    method: null,
  } as const;
  const made = Object.entries(topics).map(([id, part]): [string, Topic] => [
    id,
    {
      id,
      file: `topics/${id}.mdx`,
      label: id,
      introduced: null,
      definition: 'What it is.',
      ...bare,
      ...part,
    },
  ]);
  return { names, topics: new Map(made), cues: new Map() };
}

function findSpan(text: string, title: string, abstract: string): Span {
  const inTitle = title.indexOf(text);
  if (inTitle >= 0) return { field: 'title', start: inTitle, end: inTitle + text.length };
  const start = Math.max(0, abstract.indexOf(text));
  return { field: 'abstract', start, end: start + text.length };
}
