import { describe, expect, test } from 'vitest';
import { clipAtClause, findGist, GIST_RULES } from './gist.ts';

describe('what a sentence says a thing is', () => {
  test.each(GIST_RULES)('$id', ({ example: [name, sentence, gist], not }) => {
    expect(findGist(name, sentence)).toBe(gist);
    expect(findGist(...not)).toBeNull();
  });

  test('names may hold what patterns are made of', () => {
    const name = 'A-R1++ (new)/2';
    expect(findGist(name, `We present ${name}, a method for lists.`)).toBe('a method for lists');
  });
});

test.each([
  ['short enough', 20, 'short enough'],
  ['models of 2025, from 3 to 72 billion parameters', 30, 'models of 2025…'],
  ['a text that has no comma at all in it', 20, 'a text that has no…'],
])('%s in %i', (text, longest, cut) => {
  expect(clipAtClause(text, longest)).toBe(cut);
});
