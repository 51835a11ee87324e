import { compile, POLICIES, type Compiled, type Entitlement, type Fact, type PolicyCode } from '@kith/policy';
import { council, lookedAfterBy, responsibleCouncil } from '@kith/circumstances';
import { workedOutOf } from './derived-facts.ts';
import { familyNetworkPlanSupport } from './family-network-plan-support.ts';
import { formerFosterCarerFee } from './former-foster-carer-fee.ts';
import { guardiansAllowance } from './guardians-allowance.ts';
import { guardianshipExtraCosts } from './guardianship-extra-costs.ts';
import { guardianshipLegalCosts } from './guardianship-legal-costs.ts';
import { kinshipAllowance } from './kinship-allowance.ts';
import { kinshipLeave } from './kinship-leave.ts';
import { assessment, meansTest } from './means-test/assessed.ts';
import { peerSupportAndTraining } from './peer-support-and-training.ts';
import { schoolSupport } from './school-support.ts';
import { supportAssessment } from './support-assessment.ts';
import { therapyFund } from './therapy-fund.ts';
import { unpaidParentalLeave } from './unpaid-parental-leave.ts';

/** Everything that this subgraph decides, in the order of showing. */
export const entitlements: readonly Entitlement[] = [
  kinshipAllowance,
  formerFosterCarerFee,
  guardiansAllowance,
  supportAssessment,
  guardianshipLegalCosts,
  guardianshipExtraCosts,
  therapyFund,
  schoolSupport,
  familyNetworkPlanSupport,
  unpaidParentalLeave,
  kinshipLeave,
  peerSupportAndTraining,
];

const compiled: Readonly<Record<PolicyCode, readonly Compiled[]>> = {
  england: entitlements.map((one) => compile(one, 'england')),
  'review-2022': entitlements.map((one) => compile(one, 'review-2022')),
};

/** The entitlements under one policy, compiled once, in the order of `entitlements`. */
export const compiledFor = (policy: PolicyCode): readonly Compiled[] => compiled[policy];

/** For the facts that nobody is asked for in so many words: the told facts to ask for in their place, in order. */
const askedFor: ReadonlyMap<Fact, readonly Fact[]> = new Map([
  ...workedOutOf,
  [responsibleCouncil as Fact, [council, responsibleCouncil, lookedAfterBy] as readonly Fact[]],
]);

export const toldFactsOf = (fact: Fact): readonly Fact[] => askedFor.get(fact) ?? [fact];

/** The told facts that the rules read, and no others: all that this subgraph may see of a carer. */
export const factsRead: ReadonlySet<Fact> = new Set(
  [...POLICIES.flatMap((policy) => compiled[policy]), assessment, meansTest]
    .flatMap(({ reads }) => reads)
    .flatMap((fact) => toldFactsOf(fact)),
);
