import type { Day } from '@kith/policy';

import { aprilOf } from './tax-year.ts';

/** Said where the newest table that is here ended before the day: whose rates are missing, and which were used. */
export const ratesAwaited = (on: Day, used: Day): string =>
  `The new rates from ${aprilOf(on)} have not reached us yet, so we used the rates from ${aprilOf(used)}.`;

/** The same of a single rate: "Child Benefit". */
export const rateAwaited = (of: string): string =>
  `The new rate of ${of} has not reached us yet, so we used the last one.`;
