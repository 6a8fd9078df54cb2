import { describe, expect, it } from 'vitest';
import { findShard, toNameTerms, toReversed, toShardPath } from '../../model/name-terms.ts';
import type { NameRow } from '../../model/search.ts';
import { toNameFiles } from './to-name-files.ts';

/** Many names of a few syllables, so that shards must be split several letters deep. */
function makeRows(): NameRow[] {
  const syllables = ['ra', 'ro', 'rat', 'agent', 'π', 'xi', 'con', 'b2'];
  return syllables.flatMap((first) =>
    syllables.flatMap((second, at) =>
      syllables.map((third): NameRow => {
        const text = `${first}${second}${third}`;
        return [`${text} agent`, 1, `/methods/${text}/`, at, `The ${text.toUpperCase()} thing`];
      }),
    ),
  );
}

const ROWS = makeRows();
const LIMITS = { root: 1000, shard: 2000 };

describe('toNameFiles', () => {
  it('keeps the names of a small wiki together', () => {
    const { root, shards } = toNameFiles(ROWS, []);
    expect(root.rows).toHaveLength(ROWS.length);
    expect(shards.size).toBe(0);
  });

  it('leads from every spelling to a shard that holds its name, by its beginning and by its end', () => {
    const { root, shards } = toNameFiles(ROWS, [], LIMITS);
    const fronts = new Set(root.shards);
    const ends = new Set(root.ends);
    for (const row of ROWS)
      for (const whole of toNameTerms(row).wholes) {
        const front = shards.get(toShardPath('shard', findShard(fronts, whole) ?? ''));
        const end = shards.get(toShardPath('end', findShard(ends, toReversed(whole)) ?? ''));
        expect(front?.rows).toContain(row);
        expect(end?.rows).toContain(row);
      }
  });

  it('keeps what is loaded small, whatever the letters, however many names there are', () => {
    const { root, shards } = toNameFiles(ROWS, [], LIMITS);
    expect(root.rows.length).toBeLessThanOrEqual(60);
    for (const { rows } of shards.values()) expect(JSON.stringify(rows).length).toBeLessThan(12_000);
  });

  it('tells abbreviations, and how many names and titles bear a stem', () => {
    const rows: NameRow[] = [['Reinforcement learning', 0, '/topics/rl/', 9, 'RL']];
    const titles = Array.from({ length: 9 }, (_, at) => `RL and reinforcement learning ${at}`);
    const { root } = toNameFiles(rows, titles);
    expect(root.short).toEqual({ rl: 'reinforc learn' });
    expect(root.stems['rl']).toBe(10);
    expect(root.total).toBe(10);
  });
});

describe('toShardPath', () => {
  it.each([
    ['shard', 'gr', '/search/names/shard-gr.json'],
    ['end', 'con', '/search/names/end-con.json'],
    ['shard', '漢+', '/search/names/shard-_6f22__2b_.json'],
  ] as const)('of %s %s is %s', (kind, key, path) => {
    expect(toShardPath(kind, key)).toBe(path);
  });
});
