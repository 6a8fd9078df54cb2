import { describe, expect, it } from 'vitest';
import { type MarkedText, markWords, toMarkedExcerpt } from './mark-words.ts';

function show(parts: readonly MarkedText[]): string {
  return parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

describe('markWords', () => {
  it.each([
    ['Reward hacking in rewards', 'reward', '[Reward] hacking in [rewards]'],
    ['GUI-G^2 beats G2', 'gui g2', '[GUI]-[G^2] beats [G2]'],
    ['Qwen2.5-VL', 'qwen2.5', '[Qwen2.5]-VL'],
    ['a b <c>', 'b', 'a [b] <c>'],
    ['An agent', 'a', 'An agent'],
    ['a way to reason', 'how to make reason', 'a way to [reason]'],
    ['to be', 'to', '[to] be'],
    ['nothing', '', 'nothing'],
  ])('in %j marks %j', (text, query, marked) => {
    expect(show(markWords(text, query))).toBe(marked);
  });
});

describe('toMarkedExcerpt', () => {
  it('keeps all but the marks as text', () => {
    expect(show(toMarkedExcerpt('a &lt;b&gt; <mark>c</mark> <i>d</i> &amp;lt;'))).toBe(
      'a <b> [c] <i>d</i> &lt;',
    );
  });
});
