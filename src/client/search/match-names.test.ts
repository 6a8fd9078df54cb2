import { describe, expect, it } from 'vitest';
import { type NameRow, SEARCH_KINDS, type SearchKind } from '../../model/search.ts';
import { toNameFiles } from '../../pipeline/search/to-name-files.ts';
import { findNames } from './match-names.ts';
import { prepareNames, toLexicon } from './prepare-names.ts';

function row(name: string, kind: SearchKind, ...aliases: string[]): NameRow {
  return [name, SEARCH_KINDS.indexOf(kind), `/${name}/`, 1, ...aliases];
}

const NAMES = prepare([
  row('GRPO', 'topic', 'Group Relative Policy Optimization'),
  row('GSPO', 'method', 'Group Sequence Policy Optimization'),
  row('PPO', 'topic', 'Proximal Policy Optimization'),
  row('DPO', 'topic', 'Direct Preference Optimization'),
  row('Qwen2.5-VL', 'model', 'Qwen2.5VL'),
  row('Qwen2.5', 'model'),
  row('Qwen', 'organization'),
  row('Qwen', 'model'),
  row('π0', 'model', 'pi_0'),
  row('τ-bench', 'benchmark'),
  row('GUI-G^2', 'method', 'GUI Gaussian Grounding Rewards'),
  row('A^2Nav', 'method'),
  row('DeepSeek-R1', 'model'),
  row('Reward hacking', 'topic', 'reward gaming'),
  row('Policy gradient methods', 'topic', 'policy gradient'),
  row('GUI agents', 'topic'),
  row('Personalization and pluralism', 'topic'),
  row('AIME24', 'benchmark'),
  row('AIME25', 'benchmark'),
  row('ScreenSpot-Pro', 'benchmark'),
  row('Use', 'method'),
  row('GUI grounding', 'topic', 'GUI element grounding'),
  row('Supervised fine-tuning', 'topic', 'SFT'),
  row('SAC', 'method', 'Soft Actor-Critic'),
  row('Actor-critic methods', 'topic', 'soft actor-critic'),
  row('AndroidWorld', 'environment'),
  row('TD learning', 'method', 'Temporal-Difference Learning'),
  row('Value-based learning', 'topic', 'temporal difference learning'),
  row('DiT', 'model', 'Diffusion Transformer'),
  row('Diffusion models', 'topic', 'diffusion transformer'),
  row('LoRA', 'method'),
  row('Learning', 'topic'),
]);

function prepare(rows: readonly NameRow[]): Parameters<typeof findNames>[0] {
  const lexicon = toLexicon(toNameFiles(rows, []).root);
  return { names: prepareNames(rows, lexicon), lexicon };
}

function find(query: string): string[] {
  return findNames(NAMES, query, 5).map(({ name, match }) => `${name} ${match}`);
}

describe('findNames', () => {
  it('gives a model before the organization that is called as it is', () => {
    expect(findNames(NAMES, 'qwen', 2).map(({ kind }) => kind)).toEqual(['model', 'organization']);
  });

  it.each([
    ['grpo', 'GRPO exact'],
    ['group relative policy optimization', 'GRPO exact'],
    ['Group-Relative Policy Optimisation', 'GRPO typo'],
    ['grpo variants', 'GRPO asked'],
    ['what is grpo?', 'GRPO asked'],
    ['what is value-based learning?', 'Value-based learning asked'],
    ['what are difussion models', 'Diffusion models typo'],
    ['value-bassed learning', 'Value-based learning typo'],
    ['how does GRPO differ from PPO', 'GRPO within'],
    ['how do GUI agents ground elements?', 'GUI grounding within'],
    ['soft actor critic', 'SAC exact'],
    ['temporal difference learning', 'TD learning exact'],
    ['diffusion transformer', 'DiT exact'],
    ['ppoo', 'PPO typo'],
    ['how do I use LoRA for fine-tuning?', 'LoRA within'],
    ['“reward gaming”', 'Reward hacking exact'],
    ['android', 'AndroidWorld start'],
    ['world', 'AndroidWorld words'],
    ['qwen 2.5 vl', 'Qwen2.5-VL exact'],
    ['Qwen2.5-VL-7B', 'Qwen2.5-VL within'],
    ['pi0', 'π0 exact'],
    ['$\\pi_0$', 'π0 exact'],
    ['tau-bench', 'τ-bench exact'],
    ['GUI-G²', 'GUI-G^2 exact'],
    ['A2Nav', 'A^2Nav exact'],
    ['r1-style', 'DeepSeek-R1 words'],
    ['policy gradients', 'Policy gradient methods exact'],
    ['personalizaton', 'Personalization and pluralism words'],
    ['gradient policies', 'Policy gradient methods within'],
    ['how to stop reward hacking', 'Reward hacking asked'],
    ['gui agent', 'GUI agents exact'],
    ['grop', 'GRPO typo'],
    ['grppo', 'GRPO typo'],
    ['sreenspot-pro', 'ScreenSpot-Pro typo'],
    ['reward haking', 'Reward hacking typo'],
    ['aime25', 'AIME25 exact'],
    ['screensp', 'ScreenSpot-Pro start'],
    ['spot-pro', 'ScreenSpot-Pro words'],
    ['eenspot', 'ScreenSpot-Pro part'],
    ['hacking', 'Reward hacking near'],
  ])('%j finds %s first', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it.each(['', '   ', '???', 'quantum chromodynamics', 'what is it', '“reward”'])(
    '%j finds nothing',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );

  it('takes a small word that stands in a name in capitals for a part of it', () => {
    const names = prepare([row('VS-Bench', 'benchmark'), row('Game playing', 'topic')]);
    expect(findNames(names, 'tau-bench', 5).map(({ match }) => match)).toEqual(['near']);
    expect(findNames(names, 'vs bench', 5).map(({ match }) => match)).toEqual(['exact']);
  });

  it('takes a name that was typed right for no typing error', () => {
    expect(find('grpo')).not.toContain('GSPO typo');
  });

  it('gives names of the same rank by how many papers name them', () => {
    const two = prepare([
      ['Agent A', 1, '/a/', 1],
      ['Agent B', 1, '/b/', 7],
    ]);
    expect(findNames(two, 'agent', 5).map(({ name }) => name)).toEqual(['Agent B', 'Agent A']);
  });
});
