import { expect, it } from '@jest/globals';
import { day } from '@kith/policy';

import { aprilOf, taxYear } from './tax-year.ts';

it.each([
  ['2025-01-01', '2024-25', 'April 2024'],
  ['2025-03-31', '2024-25', 'April 2024'],
  ['2025-04-05', '2024-25', 'April 2024'],
  ['2025-04-06', '2025-26', 'April 2025'],
  ['2025-05-01', '2025-26', 'April 2025'],
  ['2025-05-31', '2025-26', 'April 2025'],
  ['2025-12-31', '2025-26', 'April 2025'],
  ['2099-04-06', '2099-00', 'April 2099'],
])('%s is in the tax year %s, which starts in %s', (on, year, april) => {
  expect([taxYear(day(on)), aprilOf(day(on))]).toEqual([year, april]);
});
