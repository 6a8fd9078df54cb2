import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldTitle } from './fold.ts';
import { isSlug, toSlug } from './slug.ts';

describe('toSlug', () => {
  it.each([
    ['Visual Agentic Reinforcement Fine-Tuning', 'visual-agentic-reinforcement-fine-tuning'],
    ['GTA1: GUI Test-time Scaling Agent', 'gta1-gui-test-time-scaling-agent'],
    ['“Quoted”, title.', 'quoted-title'],
    ['GRPO', 'grpo'],
  ])('keeps %j plain', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  it.each([
    'C++',
    'Foo!',
    'con',
    'index',
    '404',
    '__proto__',
    'A facade',
    'π0',
    '日本語',
    'x'.repeat(400),
    '...',
    '',
    ' ',
  ])('ends %j with six hex digits', (title) => {
    expect(toSlug(title)).toMatch(/(?:^|-)[0-9a-f]{6}$/u);
    expect(isSlug(toSlug(title))).toBe(true);
  });

  it('keeps C, C++, Foo! and Foo? apart', () => {
    expect(new Set(['C', 'C++', 'C#', 'Foo', 'Foo!', 'Foo?'].map(toSlug)).size).toBe(6);
  });

  it('never gives two folded titles one slug, and always a good one', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'aAbC-+!? .:é0') }),
    );
    fc.assert(
      fc.property(title, title, (a, b) => {
        expect(isSlug(toSlug(a))).toBe(true);
        if (foldTitle(a) === foldTitle(b)) expect(toSlug(a)).toBe(toSlug(b));
        else expect(toSlug(a)).not.toBe(toSlug(b));
      }),
    );
  });
});
