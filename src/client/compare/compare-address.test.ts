import { describe, expect, it } from 'vitest';
import { parseCompared, toComparedQuery } from './compare-address.ts';

describe('parseCompared', () => {
  it.each([
    ['?m=grpo,ppo', ['grpo', 'ppo']],
    ['?m=grpo%2Cppo', ['grpo', 'ppo']],
    ['?m=GRPO, ppo ,', ['grpo', 'ppo']],
    ['?m=paper:a-title,topic:rlvr', ['paper:a-title', 'topic:rlvr']],
    ['?m=grpo,grpo', ['grpo']],
    ['?m=a,b,c,d,e,f', ['a', 'b', 'c', 'd', 'e']],
    ['?m=<script>,../x,a b', []],
    ['', []],
  ])('%s', (search, wanted) => {
    expect(parseCompared(search)).toEqual(wanted);
  });
});

it('reads its own addresses', () => {
  const ids = ['grpo', 'paper:a-title'];
  expect(parseCompared(toComparedQuery(ids))).toEqual(ids);
  expect(toComparedQuery([])).toBe('');
});
