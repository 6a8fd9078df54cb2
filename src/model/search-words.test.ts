import { describe, expect, it } from 'vitest';
import { toParts, toStem, toWords } from './search-words.ts';

describe('toWords', () => {
  it.each([
    ['GUI-G^2 beats Qwen2.5-VL!', ['gui', 'g2', 'beats', 'qwen2.5', 'vl']],
    ['π0 “quoted” (f(x))', ['pi0', 'quoted', 'f', 'x']],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(toWords(text)).toEqual(words);
  });
});

describe('toStem', () => {
  it.each([
    ['grounding', 'ground'],
    ['optimization', 'optimize'],
    ['optimisation', 'optimizing'],
    ['generated', 'generation'],
    ['policies', 'policy'],
    ['planning', 'plan'],
    ['robotics', 'robots'],
    ['agentic', 'agents'],
    ['hacking', 'hack'],
    ['verifiable', 'verified'],
    ['alignment', 'align'],
    ['distillation', 'distilling'],
    ['skill', 'skills'],
    ['play', 'players'],
    ['study', 'studying'],
    ['survey', 'surveys'],
  ])('is one for %s and %s', (one, other) => {
    expect(toStem(one)).toBe(toStem(other));
  });

  it.each([
    ['process', 'proceed'],
    ['analysis', 'anal'],
    ['reward', 'rewind'],
    ['grpo', 'gspo'],
    ['segment', 'seg'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(toStem(one)).not.toBe(toStem(other));
  });
});

describe('toParts', () => {
  it.each([
    ['ScreenSpot-Pro', ['screen', 'spot']],
    ['AndroidWorld', ['android', 'world']],
    ['Reasoning', []],
    ['GRPO', []],
  ])('of %j are %j', (text, parts) => {
    expect(toParts(text)).toEqual(parts);
  });
});
