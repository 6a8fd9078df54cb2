import { expect, it } from 'vitest';
import { withoutMarks } from './without-marks.ts';

it('takes the marks off letters, and leaves all else', () => {
  expect(['naïve', 'ﬁ É', 'ø π'].map(withoutMarks)).toEqual(['naive', 'ﬁ E', 'ø π']);
});
