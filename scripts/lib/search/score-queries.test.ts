import { describe, expect, it } from 'vitest';
import { formatMissed, formatQueries, parseQueries, scoreQueries } from './score-queries.ts';

const LIST = 'name\tgrpo\t/z/ /a/\nname\tppo\t/b/\ntypo\tgrop\t/c/\n';
const ANSWERS: Readonly<Record<string, readonly string[]>> = { grpo: ['/a/'], ppo: ['/x/', '/b/'], grop: [] };

describe('scoreQueries', () => {
  it('tells the place of each wanted page', async () => {
    const scored = await scoreQueries(parseQueries(LIST), async (query) => ANSWERS[query] ?? []);
    expect(scored.map(({ place, first }) => [place, first])).toEqual([
      [1, '/a/'],
      [2, '/x/'],
      [null, null],
    ]);
    expect(formatQueries(scored)).toBe(
      `                queries   first   first three
  name                2  50.0 %       100.0 %
  typo                1   0.0 %         0.0 %
  all                 3  33.3 %        66.7 %`,
    );
    expect(formatMissed(scored)).toBe(
      `  ppo
      wanted /b/, place 2; first /x/
  grop
      wanted /c/, not found; first nothing`,
    );
  });
});

describe('parseQueries', () => {
  it.each(['grpo\t/a/', 'name\tgrpo\ta', 'name\tgrpo\t/a/\tmore'])('refuses %j', (line) => {
    expect(() => parseQueries(line)).toThrow('This is no query');
  });
});
