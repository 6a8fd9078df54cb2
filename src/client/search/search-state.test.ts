import { describe, expect, it } from 'vitest';
import type { FacetTopic } from '../../model/search.ts';
import { parseState, toggleMode, toggleValue, toParams } from './search-state.ts';

const TOPICS: readonly FacetTopic[] = [
  ['gui-agents', 'GUI agents', 'task', 'agents'],
  ['grpo', 'GRPO', 'technique'],
];

function parse(address: string): ReturnType<typeof parseState> {
  return parseState(new URLSearchParams(address), TOPICS);
}

describe('parseState and toParams', () => {
  it.each([
    '',
    'q=reward+hacking',
    'q=x&kind=paper&task=gui-agents&task=web-agents&year=2025&all=task&sort=date',
    'method=GRPO+%28x%29&code=yes&sort=comments',
  ])('give %j back', (address) => {
    expect(toParams(parse(address)).toString()).toBe(address);
  });

  it.each([
    ['topic=gui-agents&topic=grpo', 'task=gui-agents&technique=grpo'],
    ['topic=no-such-topic', ''],
    ['sort=colour&wrong=1&all=task', ''],
    ['year=2025&year=2025', 'year=2025'],
  ])('make %j plain', (address, plain) => {
    expect(toParams(parse(address)).toString()).toBe(plain);
  });
});

describe('toggleValue', () => {
  it('chooses and gives up, and keeps facets in their order', () => {
    const chosen = toggleValue(toggleValue(parse('q=x'), 'year', '2025'), 'kind', 'paper');
    expect(toParams(chosen).toString()).toBe('q=x&kind=paper&year=2025');
    expect(toParams(toggleValue(chosen, 'year', '2025')).toString()).toBe('q=x&kind=paper');
  });
});

describe('toggleMode', () => {
  it('has all values hold, and then any again', () => {
    const all = toggleMode(parse('task=gui-agents&task=web-agents'), 'task');
    expect(toParams(all).toString()).toBe('task=gui-agents&task=web-agents&all=task');
    expect(toParams(toggleMode(all, 'task')).toString()).toBe('task=gui-agents&task=web-agents');
  });
});
