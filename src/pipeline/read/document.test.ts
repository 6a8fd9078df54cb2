import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toDocument } from './document.ts';

function sentencesOf(abstract: string): string[] {
  return toDocument({ title: '', abstract }).sentences.map((sentence) => sentence.text);
}

describe('toDocument', () => {
  it.each([
    ['Two kinds, e.g. A and B. We show C.', ['Two kinds, e.g. A and B.', 'We show C.']],
    ['As in Smith et al. (2023) it fails. It does.', ['As in Smith et al. (2023) it fails.', 'It does.']],
    ['Shown by Smith et al. The cost grows.', ['Shown by Smith et al.', 'The cost grows.']],
    ['Optimal w.r.t. GRPO, i.e. better vs. PPO.', ['Optimal w.r.t. GRPO, i.e. better vs. PPO.']],
    ['Qwen2.5-VL gains 3.5%. We stop.', ['Qwen2.5-VL gains 3.5%.', 'We stop.']],
    ['Code: https://a.io/x.git. See it.', ['Code: https://a.io/x.git.', 'See it.']],
    ['It asks "why?" and goes on. So it does.', ['It asks "why?" and goes on.', 'So it does.']],
    ['Is it enough? We think "yes." Then we stop!', ['Is it enough?', 'We think "yes."', 'Then we stop!']],
    ['Three parts: 1. We plan. 2. We act.', ['Three parts: 1. We plan.', '2. We act.']],
    ['A note (see it. Then go) is kept. Next.', ['A note (see it. Then go) is kept.', 'Next.']],
    ['An open bracket (is here. We go on.', ['An open bracket (is here.', 'We go on.']],
    ['It grows fast.We stop it.', ['It grows fast.', 'We stop it.']],
    ['It grows tides.Specifically, we stop it.', ['It grows tides.', 'Specifically, we stop it.']],
    ['It does zero-shot IE. We stop, viz. here.', ['It does zero-shot IE.', 'We stop, viz. here.']],
    ['Uses Node.js and J. Smith in Fig. 3 today.', ['Uses Node.js and J. Smith in Fig. 3 today.']],
    ['See Appendix B. We end.', ['See Appendix B.', 'We end.']],
    ['It works well. pi0 is next.', ['It works well.', 'pi0 is next.']],
    ['好的。谢谢。', ['好的。', '谢谢。']],
    ['no end', ['no end']],
    ['', []],
    ['  ', []],
  ])('splits %j', (abstract, sentences) => {
    expect(sentencesOf(abstract)).toEqual(sentences);
  });

  it('gives exact slices, in order, that leave out nothing but white space', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aB1.?!()[] "\n。', 'e.g. ', 'We ') });
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const document = toDocument({ title, abstract });
        for (const [index, sentence] of document.sentences.entries()) {
          expect(document[sentence.field].slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.index).toBe(index);
        }
        const kept = sentencesOf(abstract).join('');
        expect(kept.replace(/\s/gu, '')).toBe(abstract.replace(/\s/gu, ''));
      }),
    );
  });

  it.each(['x', '(', 'e.g. ', '1. ', ' ', '.', '."', '!?x', '(.)'])(
    'takes 100,000 characters of %j',
    (part) => {
      const abstract = part.repeat(Math.ceil(100_000 / part.length));
      const { sentences } = toDocument({ title: 'A title', abstract });
      expect(sentences.map((sentence) => sentence.text).join('').length).toBeLessThanOrEqual(
        abstract.length + 7,
      );
    },
  );
});
