import { describe, expect, it } from 'vitest';

import type { Relation } from '../../../model/facts.ts';
import { toDocument } from '../document.ts';
import { toReading } from '../reading.ts';
import { findDescribed } from './described-sets.ts';
import { findBenchmarks } from './find-benchmarks.ts';

const rival: Relation = {
  type: 'compares-with',
  target: 'BeaconNet',
  targetAt: { field: 'abstract', start: 0, end: 0 },
  outcome: 'better',
  role: null,
  subject: null,
  evidence: '',
  at: { field: 'abstract', start: 0, end: 0 },
  rule: 'x',
};

function find(abstract: string): string[] {
  const document = toDocument({ title: '', abstract });
  const reading = toReading({ document, occurrences: [], introduces: [], relations: [rival] });
  return document.sentences.flatMap((sentence) => findBenchmarks(sentence, reading).map(({ name }) => name));
}

describe('findBenchmarks', () => {
  it.each<[string, string[]]>([
    ['We reach 80% on PortBench and DockWorld-G.', ['PortBench', 'DockWorld-G']],
    ['We reach 80% on the grounding benchmark HarborSpot.', ['HarborSpot']],
    ['We reach 80% across Harbour and Dock tasks.', ['Harbour', 'Dock']],
    ['We reach 80% on brain MRI.', ['brain MRI']],
    ['We reach 80% in Spring.', []],
    ['We see a reduction in FPs.', []],
    ['We train on HarborSet and win.', []],
    ['We reach 80% on GPUs with GPT-4o.', []],
    ['We reach 80% with an accuracy on F1.', []],
  ])('%j', (text, names) => {
    expect(find(text)).toEqual(names);
  });

  it('takes what a paper compares with for no benchmark', () => {
    const document = toDocument({ title: '', abstract: 'We gain 5% over planners like BeaconNet.' });
    const [sentence] = document.sentences;
    const at = { field: 'abstract', start: 0, end: 0 } as const;
    const start = sentence?.text.indexOf('BeaconNet') ?? 0;
    const occurrence = { name: 'BeaconNet', start, end: start + 9, kind: null, own: false, sentence };
    const reading = toReading({
      document,
      occurrences: [occurrence as never],
      introduces: [],
      relations: [{ ...rival, at }],
    });
    expect(sentence && findBenchmarks(sentence, reading)).toEqual([]);
  });
});

describe('findDescribed', () => {
  it.each<[string, string | null]>([
    [' on four challenging benchmarks.', 'four challenging benchmarks'],
    [' gain on in-domain tasks and', 'in-domain tasks'],
    [' average across ten tasks', 'ten tasks'],
    [' on several benchmarks', null],
    [' with four benchmarks', null],
  ])('%j', (text, name) => {
    expect(findDescribed(text, 0)?.name ?? null).toBe(name);
  });
});
