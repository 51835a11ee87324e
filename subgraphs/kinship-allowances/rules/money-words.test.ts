import { expect, it } from '@jest/globals';

import { pounds } from './money-words.ts';

it.each([
  [0, '£0.00'],
  [5, '£0.05'],
  [19_400, '£194.00'],
  [99_999, '£999.99'],
  [100_000, '£1,000.00'],
  [123_456_789, '£1,234,567.89'],
  [1_000_000_000, '£10,000,000.00'],
  [-1, '−£0.01'],
  [-100_000, '−£1,000.00'],
])('people read %i pence as %s', (pence, words) => {
  expect(pounds(pence)).toBe(words);
});
