import type { DecidedEntitlement } from '@kith/policy';

import type { SubgraphContext } from '../../context.ts';
import type { Statement } from '../../statement/reference.ts';
import { awardOf } from '../award-of.ts';
import type { SealedDetermination } from './sealed-determination.ts';

/** The subject of a check that anybody may make. */
const ANONYMOUS_SUBJECT = 'anonymous';

/**
 * Seals a determination, facts and reasons and all, so that a council can act on it: the only way from an answer to an
 * act. Undefined for a check, which is about nobody, and for whoever could not act anyway.
 */
export function tokenOf(
  { entitlement, about, determination }: DecidedEntitlement,
  statement: Statement,
  rulesVersion: string,
  { caller, determinationTokens, now }: SubgraphContext,
): string | undefined {
  const mayAct = caller.kind === 'STAFF' || caller.kind === 'SYSTEM';
  if (!mayAct || !determinationTokens || statement.subject === ANONYMOUS_SUBJECT) return undefined;
  const { asOf, knownOn, policy, subject, circumstances } = statement;
  const { outcome, route, status, award, because, settingsUsed } = determination;
  return determinationTokens.seal({
    subject,
    council: caller.council,
    entitlement: entitlement.code,
    about,
    asOf,
    knownOn,
    policy,
    outcome,
    route: route && { code: route.code, title: route.title, status },
    award: awardOf(award),
    because: because.map(({ depth, says, met, cite }) => ({
      depth,
      says,
      met,
      law: cite.map(({ instrument, provision }) => `${instrument}, ${provision}`),
    })),
    facts: circumstances,
    settings: settingsUsed,
    rulesVersion,
    sealedAt: now.toISOString(),
  } satisfies SealedDetermination);
}
