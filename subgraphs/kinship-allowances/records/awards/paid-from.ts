import type { AwardRecord } from './award-record.ts';

/** What was paid cannot be held back any more. */
export const isPaidFrom = (lines: AwardRecord['lines'], from: string): boolean =>
  lines.some(({ kind, state, toDay }) => kind === 'ALLOWANCE' && state === 'PAID' && toDay >= from);
