import { describe, expect, it } from 'vitest';

import { readSeedFolder } from '../../../scripts/lib/read-seed-files.ts';
import { readVocabulary } from '../../../scripts/lib/read-vocabulary.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { readPapers } from '../../pipeline/read/read-papers.ts';
import { gatherPapers } from '../../pipeline/run-pipeline.ts';
import { readInThreads, readShares } from './read-in-threads.ts';
import { startShares } from './next-share.ts';

const vocabulary = readVocabulary().value as Vocabulary;
const { papers } = gatherPapers({ ...readSeedFolder('seeds'), vocabulary }).value;
const MANY = Array.from({ length: 6 }, () => papers).flat();

describe('readInThreads', () => {
  it('gives what one thread gives, in the same order', async () => {
    const { value } = await readInThreads(MANY, vocabulary);
    const once = readPapers(papers, vocabulary).value;
    expect(value).toHaveLength(MANY.length);
    expect(value.slice(-papers.length)).toEqual(once);
    expect(value.slice(0, papers.length)).toEqual(once);
  });
});

describe('readShares', () => {
  it('takes every share once, whoever else takes some', () => {
    const task = { papers: MANY.slice(0, 600), next: startShares() };
    const [one, other] = [readShares(task, vocabulary), readShares(task, vocabulary)];
    const taken = [one.next(), other.next(), one.next(), other.next(), one.next()];
    const shares = taken.flatMap(({ value, done }) => (done ? [] : [value[0]]));
    expect(shares).toEqual([0, 1, 2]);
  });
});
