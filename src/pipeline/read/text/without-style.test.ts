import { expect, it } from 'vitest';

import { withoutStyle } from './without-style.ts';

it.each<[string, string]>([
  ['\\textbf{Z}oned \\textbf{E}ar', 'Zoned Ear'],
  ['**Z**oned **E**ar', 'Zoned Ear'],
  ['Z}oned \\textbf{E}ar', 'Zoned Ear'],
  ['E}$ar $\\textbf{P}$lan', 'Ear Plan'],
  ['Zephrix}eration', 'Zephrixeration'],
  ['Zoned {Ear', 'Zoned Ear'],
  ['Z^{2}A-Ear', 'Z^{2}A-Ear'],
  ['Re$^2$Zoned', 'Re$^2$Zoned'],
  ['Schr\\"odinger Bridge', 'Schr\\"odinger Bridge'],
  ['Plan*', 'Plan*'],
])('reads %j as %j', (printed, read) => {
  expect(withoutStyle(printed)).toBe(read);
});
