import { describe, expect, it } from 'vitest';

import type { CorrectionEntry } from '../../model/corrections.ts';
import type { Facts } from '../../model/facts.ts';
import { formatIssues } from '../../../scripts/lib/format-issues.ts';
import { parseCorrections } from '../../vocabulary/parse-corrections.ts';
import { linkWiki } from '../link/link-wiki.ts';
import { makePaper, makeVocabulary } from '../link/make-paper.ts';
import { parsePage } from '../render/parse-page.ts';
import { renderPaper } from '../render/render-paper.ts';
import { correctFacts } from './correct-facts.ts';

const ABSTRACT =
  'We present Foo, a variant of GRPO. It beats PPO and reaches 81% on AIME. Code: https://x.org/foo.';
const PAPER = makePaper({
  title: 'Foo',
  abstract: ABSTRACT,
  introduces: [{ name: 'Foo' }],
  relations: [{ type: 'compares-with', target: 'PPO' }],
  results: [{ value: '81%', metric: 'accuracy' }],
  topics: ['robotics'],
});
const VOCABULARY = makeVocabulary([], { robotics: {}, reasoning: {} });

function correct(text: string) {
  const entries: readonly CorrectionEntry[] = parseCorrections([{ file: 'c.yml', text }]).value;
  expect(entries).toHaveLength(1);
  return correctFacts([PAPER], entries, VOCABULARY);
}

function factsOf(text: string): Facts | undefined {
  const { value, issues } = correct(text);
  expect(issues).toEqual([]);
  return value[0]?.facts;
}

describe('a correction', () => {
  it('adds a relation, with the words it rests on and the name’s place', () => {
    const facts = factsOf(`
- paper: foo
  add: { relation: builds-on, target: GRPO, role: modifies }
  evidence: a variant of GRPO
  why: The rules miss it.`);
    expect(facts?.relations).toHaveLength(2);
    const added = facts?.relations[1];
    expect(added).toMatchObject({ target: 'GRPO', role: 'modifies', rule: 'correction' });
    expect(ABSTRACT.slice(added?.at.start, added?.at.end)).toBe('a variant of GRPO');
    expect(ABSTRACT.slice(added?.targetAt.start, added?.targetAt.end)).toBe('GRPO');
    expect(facts?.relations[0]).toEqual(PAPER.facts.relations[0]);
    expect(facts?.corrections).toEqual([{ did: 'added', what: 'modifies GRPO', why: 'The rules miss it.' }]);
  });

  it.each([
    ['add: { topic: reasoning }', 'topics', ['robotics', 'reasoning'], 'the topic reasoning'],
    ['remove: { topic: robotics }', 'topics', [], 'the topic robotics'],
    ['remove: { relation: compares-with, target: p-p-o }', 'relations', [], 'is compared with p-p-o'],
    ['add: { introduces: AIME, kind: benchmark }', 'introduces', ['Foo', 'AIME'], 'introduces AIME'],
    ['remove: { introduces: foo }', 'introduces', [], 'introduces foo'],
    ['add: { result: 81%, benchmark: AIME }', 'results', ['81%', '81%'], 'the result 81% on AIME'],
    ['remove: { result: 81%, metric: accuracy }', 'results', [], 'the result 81% accuracy'],
    [
      'add: { code: "https://x.org/foo" }',
      'codeUrls',
      ['https://x.org/foo'],
      'the code at https://x.org/foo',
    ],
  ] as const)('%s', (deed, list, ...[left, what]) => {
    const facts = factsOf(`- paper: foo\n  ${deed}\n  evidence: ${JSON.stringify(ABSTRACT)}\n  why: w`);
    const items: readonly unknown[] = facts?.[list] ?? [];
    expect(items.map(toKey)).toEqual(left);
    expect(facts?.corrections?.map((made) => made.what)).toEqual([what]);
  });

  it('changes fields, and lets go of those that no longer apply', () => {
    const better = factsOf(
      '- paper: foo\n  change: { relation: compares-with, target: PPO }\n  to: { outcome: better }\n  why: w',
    );
    expect(better?.relations[0]).toMatchObject({ outcome: 'better', rule: 'correction' });
    expect(better?.corrections?.[0]?.what).toBe('is compared with PPO: outcome better');
    const other = factsOf(
      '- paper: foo\n  change: { relation: compares-with, target: PPO }\n  to: { type: builds-on, role: data, outcome: better }\n  why: w',
    );
    expect(other?.relations[0]).toMatchObject({ type: 'builds-on', role: 'data', outcome: null });
  });

  it('gives a paper another key sentence of its abstract', () => {
    const page = { ...PAPER, facts: { ...PAPER.facts, keySentence: 'Old.' } };
    const text =
      '- paper: foo\n  change: { keySentence: Old. }\n  to: { keySentence: It beats PPO and reaches 81% on AIME. }\n  why: w';
    const { value, issues } = correctFacts(
      [page],
      parseCorrections([{ file: 'c.yml', text }]).value,
      VOCABULARY,
    );
    expect(issues).toEqual([]);
    const { start = 0, end = 0 } = value[0]?.facts.keySentenceAt ?? {};
    expect(ABSTRACT.slice(start, end)).toBe(value[0]?.facts.keySentence);
  });

  it('is told of in the page’s front matter, and its facts are linked', () => {
    const { value } = correct(
      '- paper: foo\n  add: { relation: builds-on, target: GRPO }\n  evidence: a variant of GRPO\n  why: w',
    );
    const [page] = value;
    if (page === undefined) throw new Error('No page.');
    expect(parsePage(renderPaper(page), 'x.mdx').value?.facts).toEqual(page.facts);
    expect(linkWiki(value, VOCABULARY).entities.get('grpo' as never)?.takenUp).toHaveLength(1);
  });
});

describe('a correction that does nothing', () => {
  it.each([
    ['paper: bar\n  remove: { topic: robotics }', 'no seed holds that paper'],
    ['paper: foo\n  remove: { topic: reasoning }', 'the paper has no such fact'],
    ['paper: foo\n  remove: { relation: builds-on, target: PPO }', 'the paper has no such fact'],
    ['paper: foo\n  add: { topic: nonsense }\n  evidence: Foo', 'there is no topic "nonsense"'],
    ['paper: foo\n  add: { topic: robotics }\n  evidence: Foo', 'it is there already'],
    [
      'paper: foo\n  add: { topic: reasoning }\n  evidence: Bar',
      'neither title nor abstract holds the words it rests on',
    ],
    [
      'paper: foo\n  add: { relation: builds-on, target: GRPO }\n  evidence: It beats PPO',
      'the words it rests on don’t hold "GRPO"',
    ],
    ['paper: foo\n  change: { result: 81% }\n  to: { metric: accuracy }', 'it is so already'],
    [
      'paper: foo\n  change: { keySentence: Never. }\n  to: { keySentence: Foo }',
      'the paper has no such fact',
    ],
  ])('is reported: %s', (entry, reason) => {
    const { value, issues } = correct(`# first\n- ${entry}\n  why: w`);
    expect(value).toEqual([PAPER]);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.severity).toBe('warning');
    expect(issues[0]?.happened).toContain(`does nothing: ${reason}.`);
    expect(formatIssues(issues)).toContain('c.yml:2');
  });
});

function toKey(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { name, id, value, target } = item as Record<string, unknown>;
  return name ?? id ?? value ?? target;
}

it('leaves what the rules read to be measured, however often it is corrected', () => {
  const { value: entries } = parseCorrections([
    {
      file: 'c.yml',
      text: `
- paper: foo
  remove: { topic: robotics }
  why: No robots.
- paper: foo
  remove: { introduces: foo }
  why: It is not new.`,
    },
  ]);
  const [page] = correctFacts([PAPER], entries, VOCABULARY).value;
  expect(page?.facts.topics).toEqual([]);
  expect(page?.asRead).toBe(PAPER.facts);
});
