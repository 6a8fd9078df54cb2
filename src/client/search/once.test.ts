import { expect, it } from 'vitest';
import { once, onceEach } from './once.ts';

it('loads once, and again only after a failure', async () => {
  let loads = 0;
  const load = once(async () => {
    loads += 1;
    if (loads === 1) throw new Error('offline');
    return loads;
  });
  await expect(load()).rejects.toThrow('offline');
  expect([await load(), await load()]).toEqual([2, 2]);
});

it('loads each thing once by its key, and again only what failed', async () => {
  const loads: string[] = [];
  const load = onceEach(async (key: string) => {
    loads.push(key);
    if (loads.length === 1) throw new Error('offline');
    return key;
  });
  await expect(load('a')).rejects.toThrow('offline');
  expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual(['a', 'b', 'a']);
  expect(loads).toEqual(['a', 'a', 'b']);
});
