import { paymentFilePracticeOf, type PaymentsOf } from '@kith/subgraph/payment-runs';

import { acted } from '../acted.ts';
import { PRACTICE_CODES } from '../practice/practice.ts';
import { problem } from '../refusals.ts';
import { publishedSettings, SUBGRAPH } from '../settings.ts';
import { heldPayments, type GrantInRun } from './in-run.ts';
import { settleRun } from './settle-run.ts';
import { BY_BANK, paymentsToMake } from './to-pay.ts';

/** What grants pay by bank transfer. */
export const paidInRuns: PaymentsOf<GrantInRun> = {
  subgraph: SUBGRAPH,
  table: 'payment',
  byBank: BY_BANK,
  acted,
  practiceOf: paymentFilePracticeOf(publishedSettings, PRACTICE_CODES.paymentFile),
  waiting: paymentsToMake,
  held: heldPayments,
  problemWith: ({ awardState }) =>
    awardState === 'OPEN'
      ? undefined
      : problem('AWARD_ENDED', [], 'This leaving care grant has ended. Open it again first.'),
  settle: settleRun,
};
