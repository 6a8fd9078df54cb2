import { expect, it } from 'vitest';

import { makePaper } from '../../pipeline/link/make-paper.ts';
import { toWordVectors } from '../../pipeline/link/related/word-vectors.ts';
import { weighWords } from './weigh-words.ts';

it('finds the same in a thread as without one', async () => {
  const papers = Array.from({ length: 1_500 }, (_, number) =>
    makePaper({ title: `Paper ${number}`, abstract: `Word${number % 7} beside letter${number % 40}.` }),
  );
  const threaded = await weighWords(papers);
  expect(threaded).toEqual(toWordVectors(papers.map(({ paper }) => paper)));
  expect(threaded.numbers.length).toBeGreaterThan(1_000);
});
