import type { Outcome } from '@kith/policy';
import type { DecidedAward, DecidedInFull, DecidedRoute } from './decided.ts';

/** Determinations for tests: each says only what its test is about. */
export const weekly = (leastPence: number | null, mostPence = leastPence): DecidedAward => ({
  kind: 'MONEY',
  every: 'WEEK',
  leastPence,
  mostPence,
  inTotals: true,
  startUnpublished: false,
  heldBy: null,
});

export const startUnpublished = (award: DecidedAward): DecidedAward => ({
  ...award,
  startUnpublished: true,
  inTotals: false,
});

export const heldBy = (who: string, award: DecidedAward): DecidedAward => ({ ...award, heldBy: who, inTotals: false });

export const route = (
  code: string,
  gives: Outcome | null,
  award: DecidedAward | null,
  met: DecidedRoute['met'] = 'YES',
): DecidedRoute => ({ code, met, gives, award });

/** Decided by its first route that is met, as the policy kit decides. */
export function allowance(routes: readonly DecidedRoute[], rest: Partial<DecidedInFull> = {}): DecidedInFull {
  const taken = routes.find(({ met, gives }) => met === 'YES' && gives !== null);
  const open = routes.some(({ met, gives }) => met === 'NOT_KNOWN' && gives !== null);
  return {
    ref: 'KINSHIP_ALLOWANCE:a',
    entitlement: { code: 'KINSHIP_ALLOWANCE', title: 'Kinship allowance' },
    about: { ref: 'a' },
    outcome: taken?.gives ?? (open ? 'MORE_INFORMATION_NEEDED' : 'NOT_ENTITLED'),
    award: taken?.award ?? null,
    routes,
    periods: [],
    nextSteps: [],
    ...rest,
  };
}
