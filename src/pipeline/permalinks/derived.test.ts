import { describe, expect, it } from 'vitest';

import { readSeedFolder } from '../../../scripts/lib/read-seed-files.ts';
import { readVocabulary } from '../../../scripts/lib/read-vocabulary.ts';
import { toIssue } from '../../model/issues.ts';
import { LEDGER_FILE, type Moves, type PublishedAddress } from '../../model/permalinks.ts';
import type { SitePath } from '../../model/urls.ts';
import type { Entity, Wiki } from '../../model/wiki.ts';
import { linkWiki } from '../link/link-wiki.ts';
import { runPipeline } from '../run-pipeline.ts';
import { deriveFiles, toGoneText } from './derive-files.ts';
import { deriveRedirects } from './derive-redirects.ts';
import { parseMoves } from './parse-moves.ts';
import { addWithdrawn, findMissing } from './withdraw.ts';

const NO_MOVES: Moves = { redirects: [], withdrawn: [] };

function toPublished(addresses: readonly string[]): PublishedAddress[] {
  return addresses.map((address, index) => ({ address: address as SitePath, line: index + 1 }));
}

describe('one listing more', () => {
  it('breaks no address: pages stay, and names that moved lead to where they are', () => {
    const { value: vocabulary } = readVocabulary();
    if (vocabulary === null) throw new Error('The vocabulary can not be read.');
    const { seeds, notes } = readSeedFolder('seeds');
    const link = (some: typeof seeds): Wiki =>
      linkWiki(runPipeline({ seeds: some, notes, vocabulary }).value.papers, vocabulary);
    const all = link(seeds);
    const after = listAddresses(all);
    for (const count of [1, 3, 4]) {
      const before = listAddresses(link(seeds.slice(0, count)));
      const lost = [...before].filter((address) => !after.has(address));
      const redirects = deriveRedirects(toPublished([...before]), NO_MOVES, all);
      expect(before.size).toBeGreaterThan(20);
      expect(redirects.map(({ from }) => from).sort()).toEqual(lost.sort());
      expect(redirects.filter(({ to }) => !after.has(to))).toEqual([]);
    }
  }, 120_000);
});

function listAddresses({ papers, topics, entities, homonyms, organizations }: Wiki): Set<SitePath> {
  return new Set(
    [papers, topics, entities, homonyms, organizations].flatMap((things) =>
      [...things.values()].map(({ path }) => path),
    ),
  );
}

describe('deriveRedirects', () => {
  const wiki = toWiki([
    { id: 'grpo', kind: 'method', path: '/topics/grpo/' },
    { id: 'mmlu', kind: 'benchmark', path: '/benchmarks/mmlu/' },
    { id: 'trpo', kind: 'method', path: '/methods/trpo/', spellings: ['Trust Region', 'Shared'] },
    { id: 'ppo', kind: 'method', path: '/methods/ppo/', spellings: ['Shared'] },
    { id: 'vime', kind: 'method', path: '/papers/a/#name-vime', hasPage: false },
  ]);

  it.each([
    ['/methods/mmlu/', '/benchmarks/mmlu/'],
    ['/methods/trust-region/', '/methods/trpo/'],
    ['/methods/vime/', '/papers/a/#name-vime'],
    ['/papers/b/#name-mmlu', '/benchmarks/mmlu/'],
    ['/papers/b/#name-grpo', '/topics/grpo/'],
    ['/methods/shared/', undefined],
    ['/methods/unheard-of/', undefined],
    ['/methods/grpo/', undefined],
    ['/methods/ppo/', undefined],
    ['/papers/a/#name-vime', undefined],
    ['/papers/a/', undefined],
    ['/data/methods/mmlu.csv', undefined],
  ])('leads %s to %s', (from, to) => {
    expect(deriveRedirects(toPublished([from]), NO_MOVES, wiki)[0]?.to).toBe(to);
  });

  it.each([
    ['/topics/old/papers/', '/topics/rl/papers/'],
    ['/topics/small/papers/', '/methods/ppo/'],
    ['/topics/wrong/papers/', '/topics/wrong/'],
    ['/topics/rl/papers/', undefined],
  ])('leads the list %s after its topic to %s', (from, to) => {
    const { value } = parseMoves({
      redirects: {
        file: 'r',
        text: [
          '- { from: /topics/old/, to: /topics/rl/, why: x }',
          '- { from: /topics/small/, to: /methods/ppo/, why: x }',
        ].join('\n'),
      },
      withdrawn: { file: 'w', text: '- { address: /topics/wrong/, why: x }' },
    });
    expect(deriveRedirects(toPublished([from]), value, wiki)[0]?.to).toBe(to);
  });

  it('leaves what people have spoken of', () => {
    const spoken = parseMoves({
      redirects: { file: 'r', text: '- { from: /methods/mmlu/, to: /methods/ppo/, why: x }' },
      withdrawn: { file: 'w', text: '- { address: /methods/trust-region/, why: x }' },
    }).value;
    const published = toPublished(['/methods/mmlu/', '/methods/trust-region/']);
    expect(deriveRedirects(published, spoken, wiki)).toEqual([]);
  });
});

interface Told {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly path: string;
  readonly hasPage?: boolean;
  readonly spellings?: readonly string[];
}

function toWiki(told: readonly Told[]): Wiki {
  const entities = told.map(({ id, spellings = [], hasPage = true, ...rest }) => [
    id,
    {
      ...rest,
      id,
      hasPage,
      name: id,
      expansion: null,
      known: null,
      variants: new Map(spellings.map((one) => [one, 1])),
    },
  ]);
  return {
    entities: new Map(entities as [string, Entity][]),
    homonyms: new Map(),
    topics: new Map([['rl', {}]]),
  } as unknown as Wiki;
}

describe('deriveFiles', () => {
  const moves = parseMoves({
    redirects: {
      file: 'r',
      text: [
        '- { from: /methods/a/, to: /topics/b/, why: Renamed. }',
        '- { from: /methods/c/, to: "/papers/p/#name-c", why: Too small. }',
        '- { from: /data/old.csv, to: /data/new.csv, why: Renamed. }',
      ].join('\n'),
    },
    withdrawn: {
      file: 'w',
      text: '- { address: /topics/d/, why: Wrong. }\n- { address: /data/x.bib, why: Wrong. }',
    },
  }).value;

  it.each([
    ['/data/methods/a.atom', '/data/topics/b.atom', 'Renamed.'],
    ['/data/methods/a.results.csv', '/data/topics/b.results.csv', 'Renamed.'],
    ['/data/methods/c.csv', null, 'Too small.'],
    ['/data/topics/d.bib', null, 'Wrong.'],
    ['/data/old.csv', '/data/new.csv', 'Renamed.'],
    ['/data/x.bib', null, 'Wrong.'],
    ['/data/methods/e.results.csv', null, 'Its page has nothing of this kind now.'],
  ])('%s went to %s', (address, to, why) => {
    expect(deriveFiles(toPublished([address]), moves)).toEqual([{ address, to, why }]);
  });

  it.each(['/methods/a/', '/papers/p/#name-c', '/data/papers.csv'])('%s is left alone', (address) => {
    expect(deriveFiles(toPublished([address]), moves)).toEqual([]);
  });

  it.each([
    ['/data/a.csv', 'withdrawn\r\n"Said ""so""."\r\n'],
    ['/data/a.bib', '% Withdrawn. Said "so".\n'],
    ['/data/a.jsonl', '{"withdrawn":"Said \\"so\\"."}\n'],
    ['/data/a.ttl', 'Withdrawn. Said "so".\n'],
  ])('%s says why it is gone', (address, text) => {
    expect(toGoneText(address as SitePath, 'Said\n"so".')).toBe(text);
  });

  it('a feed that is gone is a feed', () => {
    expect(toGoneText('/data/a.atom', 'a < b & c')).toContain('<subtitle>a &lt; b &amp; c</subtitle>');
  });
});

describe('withdrawing all that is missing', () => {
  it('takes the addresses that the build found missing, without the files of their pages', () => {
    const published = toPublished([
      '/methods/a/',
      '/data/methods/a.csv',
      '/data/methods/b.csv',
      '/papers/c/',
    ]);
    const issues = [1, 2, 3].map((line) =>
      toIssue('published-address-missing', { file: LEDGER_FILE, line }, { happened: '', remedy: '' }),
    );
    expect(findMissing(issues, published)).toEqual(['/methods/a/', '/data/methods/b.csv']);
  });

  it.each(['# words\n[]\n', '# words\n- { address: /x/, why: y }\n'])('adds them to %j', (text) => {
    const added = addWithdrawn(text, ['/methods/a/', '/papers/p/#name-q'] as SitePath[], "It wasn't\none.");
    const { value, issues } = parseMoves({
      redirects: { file: 'r', text: '' },
      withdrawn: { file: 'w', text: added },
    });
    expect(issues).toEqual([]);
    expect(value.withdrawn.slice(-2)).toMatchObject([
      { address: '/methods/a/', why: "It wasn't one." },
      { address: '/papers/p/#name-q', why: "It wasn't one." },
    ]);
    expect(added.startsWith('# words\n')).toBe(true);
  });
});
