import { arrangement, childBornOn, hasEhcPlan, lookedAfterBefore, orderMadeOn } from '@kith/circumstances';
import {
  all,
  any,
  asOf,
  dayTerm,
  entitlement,
  figure,
  instrument,
  isOneOf,
  isUnder,
  isYes,
  notAfter,
  route,
} from '@kith/policy';
import { parametersFrom, pence } from '@kith/policy/load';
import { againstCouncil } from './challenge.ts';
import { hasLivesWithOrder, isSpecialGuardian } from './footing.ts';
import { therapyFundStatus } from './statuses.ts';

const FIRST_AGE_TOO_OLD = 22;
const FIRST_AGE_TOO_OLD_WITH_PLAN = 26;

const limit = parametersFrom(new URL('./parameters/therapy-fund.yml', import.meta.url)).get(
  'therapy-fund-limit',
  pence,
);

const fund = instrument(
  'Adoption and Special Guardianship Support Fund',
  'https://www.gov.uk/guidance/adoption-support-fund-asf',
  '2026-11-21',
);
const who = fund.check(
  'who is eligible',
  'Confirm the ages (to 21, or 25 with an EHC plan, that birthday year included) and that the child was looked after before the order.',
);
const adopted = fund.check('who is eligible', 'Confirm that a child adopted from care by a relative is eligible.');

const yearlyLimit = figure(limit);

const fromCare = route({
  code: 'THERAPY_FUND',
  title: 'Therapy through the fund',
  gives: 'COUNCIL_DECIDES',
  status: therapyFundStatus,
  when: all('The fund can pay for therapy for the child', [
    any('The child left care to an order', [
      isSpecialGuardian,
      hasLivesWithOrder,
      all('The child was adopted', [
        isOneOf(arrangement, ['ADOPTED'], 'You have adopted the child', adopted),
        notAfter(dayTerm(orderMadeOn), asOf, 'The adoption order has been made', adopted),
      ]),
    ]),
    isYes(lookedAfterBefore, 'A council looked after the child just before the order', who),
    any('The child is young enough', [
      isUnder(FIRST_AGE_TOO_OLD, childBornOn, 'The child is 21 or younger', who),
      all('The child is 25 or younger and has an EHC plan', [
        isUnder(FIRST_AGE_TOO_OLD_WITH_PLAN, childBornOn, 'The child is 25 or younger', who),
        isYes(hasEhcPlan, 'The child has an education, health and care plan', who),
      ]),
    ]),
  ]),
  award: {
    kind: 'MONEY',
    every: 'YEAR',
    measure: 'UP_TO',
    amount: yearlyLimit,
    heldBy: 'the council, which pays the therapist',
  },
  notes: [{ says: 'The council assesses the child and applies. You cannot apply yourself.', cite: [who] }],
  nextSteps: [
    {
      says: 'Ask for an assessment for the Adoption and Special Guardianship Support Fund.',
      who: "your council's special guardianship team",
      cite: [who],
    },
  ],
});

/** Therapy for children who left care to a special guardian or a carer with a "lives with" order. */
export const therapyFund = entitlement({
  code: 'THERAPY_FUND',
  title: 'Adoption and Special Guardianship Support Fund',
  summary: 'Therapy for a child who was looked after before the order.',
  kind: 'HELP',
  per: 'CHILD',
  routes: { england: [fromCare], 'review-2022': [fromCare] },
  otherwise: {
    says: 'The fund is for children who were looked after by a council before a special guardianship, child arrangements or adoption order.',
    nextSteps: [{ says: 'Ask the GP or the school for mental health support.', who: 'the GP or the school' }],
    cite: [who],
  },
  challenge: againstCouncil,
});
