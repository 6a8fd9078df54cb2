import { expect, it } from 'vitest';

import { toLiterals, type Literals } from './literals.ts';

it.each<[RegExp, Literals]>([
  [/\bwe (?:find|observe)\b/u, ['find', 'observe']],
  [/(?:find|observe)s?\b/iu, ['find', 'observe']],
  [/[Ss]tate[- ]of[- ]the[- ]art/u, ['state']],
  [/colou?r/u, ['colo']],
  [/(?:we)+ hold/u, [' hold']],
  [/\d{2,}\s?%/u, ['0']],
  [/\d+ hours/u, [' hours']],
  [/a{0,3}b*c+d/u, ['c']],
  [/(?:hold|)fast/u, ['fast']],
  [/(?<!un)(?=told)hold(?!ing)/u, ['hold']],
  [/(?<name>hold)|\(held\)/u, ['hold', 'held']],
  [/hold|\d?/u, null],
  [/\p{Lu}\w+/u, null],
  [/[abc]|[^d]/u, null],
  [/(?:)/u, null],
  [/(?<name>a)\k<name>/u, null],
  [/\x61bc/u, null],
  [/\$\?-/u, ['$?-']],
  [/[0-9][\d] St/u, ['00 st']],
  [/×fold–ed/u, ['fold']],
])('of %s the literals are %j', (pattern, literals) => {
  expect(toLiterals(pattern)).toEqual(literals);
});
