import { expect, it } from 'vitest';

import { findBaseline, findSetting, findVariant } from './find-system.ts';

it.each<[string, string | null]>([
  [' over the strong baseline', 'strong baseline'],
  [' compared to BeaconNet on Harbour', 'BeaconNet'],
  [' on Harbour and more', null],
  [' over 5K', null],
])('a gain%s is measured from %s', (text, baseline) => {
  expect(findBaseline(`5%${text}`, 0, 2)).toBe(baseline);
});

it.each<[string, string | null]>([
  ['80% when applied to Beacon2.5, and', 'when applied to Beacon2.5'],
  ['80% under heavy rain.', 'under heavy rain'],
  ['80% with Beacon2-VL, and', 'with Beacon2-VL'],
  ['80% with ease', null],
  ['80% without sacrificing speed', null],
])('%j holds %s', (text, setting) => {
  expect(findSetting(text, 3, text.length)).toBe(setting);
});

it.each<[string, string | null, string | null]>([
  ['Lantern-7B reaches 80%', 'Lantern-7B', '7B'],
  ['Our 3B planning model reaches 80%', null, '3B'],
  ['It beats a 72B rival with 80%', null, null],
])('%j by %s has the size %s', (text, system, size) => {
  expect(findVariant(text, system, text.indexOf('80%'))).toBe(size);
});
