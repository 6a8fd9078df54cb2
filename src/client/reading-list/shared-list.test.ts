import { describe, expect, it } from 'vitest';
import { toShortId } from '../../model/thing-files.ts';
import { parseSharedList, toSharedHash } from './shared-list.ts';

describe('parseSharedList', () => {
  it('reads what was handed on', () => {
    const ids = ['grpo', 'paper:a-title'];
    expect(parseSharedList(toSharedHash(ids))).toEqual(ids.map(toShortId));
  });

  it.each([
    ['', []],
    ['#cite', []],
    ['#list=', []],
    ['#list=../../x.0123456789ab.0123456789ab.zz', ['0123456789ab']],
  ])('%s', (hash, wanted) => {
    expect(parseSharedList(hash)).toEqual(wanted);
  });
});
