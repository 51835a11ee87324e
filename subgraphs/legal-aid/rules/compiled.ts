import { householdBenefit, livesAsCouple, reachedStatePensionAge } from '@kith/circumstances';
import { compile, POLICIES, type Compiled, type Entitlement, type Fact, type PolicyCode } from '@kith/policy';
import { rulesVersion } from '@kith/policy/load';

import { workedOutOf } from './derived-facts.ts';
import { entitlements } from './entitlements.ts';

interface CompiledEntitlement {
  readonly entitlement: Entitlement;
  readonly under: Readonly<Record<PolicyCode, Compiled>>;
}

/** Each entitlement compiled under both policies, once. */
export const compiledEntitlements: readonly CompiledEntitlement[] = entitlements.map((entitlement) => ({
  entitlement,
  under: { england: compile(entitlement, 'england'), 'review-2022': compile(entitlement, 'review-2022') },
}));

/** What only the breakdown of the means test and its hypothetical counterpart read. */
const ofTheBreakdown: readonly Fact[] = [householdBenefit, livesAsCouple, reachedStatePensionAge];

/** The told facts that the rules read, and no others: all that this subgraph may see of a carer. */
export const factsRead: ReadonlySet<Fact> = new Set([
  ...compiledEntitlements
    .flatMap(({ under }) => POLICIES.flatMap((policy) => under[policy].reads))
    .flatMap((fact) => workedOutOf.get(fact) ?? [fact]),
  ...ofTheBreakdown,
]);

export const version = rulesVersion(new URL('.', import.meta.url));
