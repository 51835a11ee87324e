import { day, type Citation, type Day } from '@kith/policy';

import { contingencyNotice } from '../instruments.ts';

/** Assessed contributions that need not be paid, and how sure that is on the day. */
export interface ContributionWaiver {
  readonly from: Day;
  readonly status: 'STANDS' | 'NOT_VERIFIED';
  readonly says: string;
  readonly cite: readonly Citation[];
}

const STARTED = day('2025-06-27');
const LAST_VERIFIED = day('2026-06-30');

const regulations2025 = contingencyNotice.check(
  'Criminal and Civil Legal Aid (Amendment) Regulations 2025',
  'Confirm the number of these regulations, whether income and capital contributions are still waived after June 2026, and from when they would be asked for again.',
);

/**
 * After the attack on the Agency's systems in spring 2025 contributions are waived "until further notice". The limits
 * are untouched: somebody over them is still refused. Nothing read says that it has ended, and nothing says that it has
 * not.
 */
export function contributionWaiver(on: Day): ContributionWaiver | undefined {
  if (on < STARTED) return undefined;
  const stands = on <= LAST_VERIFIED;
  return {
    from: STARTED,
    status: stands ? 'STANDS' : 'NOT_VERIFIED',
    says: stands
      ? 'You do not have to pay contributions at the moment: they have been waived since 27 June 2025, until further notice.'
      : 'Contributions have been waived since 27 June 2025, until further notice. We could not confirm that this still stands: ask your solicitor.',
    cite: [contingencyNotice.read('contributions continue to be waived'), regulations2025],
  };
}
