import { describe, expect, it } from 'vitest';

import { METRIC_AFTER, METRIC_BEFORE } from './metrics.ts';

/** What stands right behind a number. */
describe('METRIC_AFTER', () => {
  it.each<[string, string | null]>([
    [' success rate on Harbour', 'success rate'],
    [' average accuracy', 'average accuracy'],
    [' F1 on Harbour', 'F1'],
    [' dB PSNR', 'dB PSNR'],
    [' in mean delay cost', 'mean delay cost'],
    [' tool usage ratio', 'tool usage ratio'],
    [' on Harbour accuracy', null],
    [' of the boats', null],
    [' and more accuracy', null],
    [' F1sh', null],
  ])('%j', (text, metric) => {
    expect(METRIC_AFTER.exec(text)?.groups?.['metric'] ?? null).toBe(metric);
  });
});

/** What stands right before a number. */
describe('METRIC_BEFORE', () => {
  it.each<[string, string | null]>([
    ['It has an accuracy of ', 'accuracy'],
    ['at an FVD of ', 'FVD'],
    ['with PSNR ', 'PSNR'],
    ['mean delay error: ', 'mean delay error'],
    ['κ = ', 'κ'],
    ['It has a boat of ', null],
    ['It is accurate to ', null],
    ['from ', null],
  ])('%j', (text, metric) => {
    expect(METRIC_BEFORE.exec(text)?.groups?.['metric'] ?? null).toBe(metric);
  });
});
