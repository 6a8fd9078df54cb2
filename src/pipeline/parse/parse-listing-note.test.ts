import { describe, expect, it } from 'vitest';

import { parseListingNote } from './parse-listing-note.ts';

describe('parseListingNote', () => {
  it.each([
    ['year: 2025', 2025],
    ['# taken by hand\nyear: 2024\n', 2024],
  ])('reads %j', (text, year) => {
    expect(parseListingNote(text, 'x.yml')).toEqual({ value: year, issues: [] });
  });

  it.each([
    ['', 'The file: Invalid input: expected object, received null.'],
    ['year: "2025"', 'year: Invalid input: expected number, received string.'],
    ['year: 20251', 'year: Too big: expected number to be <=2999.'],
    ['year: 2025\nmonth: 3', 'The file: Unrecognized key: "month".'],
    ['year: 2025\nyear: 2026', 'Map keys must be unique at line 2, column 1:'],
    ['a: &a [1]\nb: [*a, *a]', 'Alias resolution is disabled'],
  ])('refuses %j', (text, happened) => {
    const { value, issues } = parseListingNote(text, 'x.yml');
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ code: 'listing-note-unreadable', place: { file: 'x.yml' }, happened }]);
  });
});
