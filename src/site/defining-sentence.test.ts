import { expect, it } from 'vitest';
import type { Facts, Introduced } from '../model/facts.ts';
import type { Slug } from '../model/slug.ts';
import { toDefiningSentence } from './defining-sentence.ts';

const ID = 'foo' as Slug;

function toPaper(keySentence: string, introduced: Partial<Introduced>) {
  const at = { field: 'abstract', start: 0, end: 9 } as const;
  const one: Introduced = {
    name: 'Foo',
    kind: 'method',
    expansion: null,
    evidence: 'We propose Foo.',
    at,
    rule: 'x',
    ...introduced,
  };
  return { introduces: [ID], facts: { keySentence, introduces: [one] } as unknown as Facts };
}

it.each([
  ['the key sentence where it names the thing', toPaper('Foo does it all.', {}), 'Foo does it all.'],
  ['the sentence that introduces it where it does not', toPaper('It works.', {}), 'We propose Foo.'],
  [
    'the key sentence where only the title introduces it',
    toPaper('It works.', { at: { field: 'title', start: 0, end: 3 } }),
    'It works.',
  ],
  [
    'the key sentence of a paper that does not introduce it',
    { ...toPaper('It works.', {}), introduces: [] },
    'It works.',
  ],
])('takes %s', (_, paper, wanted) => {
  expect(toDefiningSentence({ id: ID }, paper)).toBe(wanted);
});
