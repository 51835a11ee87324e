import {
  firstHearingOn,
  orderAppliedFor,
  orderNamesBirthParent,
  orderProceedings,
  responsibleCouncil,
  zonePaidFrom,
} from '@kith/circumstances';
import { all, any, asOf, before, dayTerm, isInList, isOneOf, isYes, not, notAfter, route } from '@kith/policy';
import { codes, parametersFrom } from '@kith/policy/load';
import { hasLivesWithOrder, isNotParent, isSpecialGuardian, isUnder18 } from '../footing.ts';
import { nationalMinimum } from '../national-minimum.ts';
import { wouldOtherwiseBeInCare } from '../otherwise-in-care.ts';
import { zonePage } from '../sources.ts';
import { kinshipZoneStatus } from '../statuses.ts';

/** For how many years the pilot pays. */
export const YEARS_PAID = 3;

export const kinshipZoneCouncils = parametersFrom(new URL('../parameters/kinship-zones.yml', import.meta.url)).get(
  'kinship-zone-councils',
  codes,
);

const who = zonePage.read('who can get the allowance');
const secondHand = zonePage.check(
  'terms of payment',
  'Only secondary reports say that there is no means test and that it ends at 18. Confirm both, the first day of payment, the end of the pilot, and what happens to an allowance or Child Benefit that is already paid.',
);

const fromPublicLaw = isOneOf(orderProceedings, ['PUBLIC_LAW'], 'The order was made in care proceedings', who);
const inPrivateLaw = isOneOf(orderProceedings, ['PRIVATE_LAW'], 'It is a case between family members', who);
const pastFirstHearing = notAfter(dayTerm(firstHearingOn), asOf, 'The first hearing has been held', who);

const guardianApplicant = all('You have asked for a special guardianship order and had the first hearing', [
  isOneOf(orderAppliedFor, ['SPECIAL_GUARDIANSHIP'], 'You have asked for a special guardianship order', who),
  inPrivateLaw,
  pastFirstHearing,
  isNotParent,
]);

const livesWithApplicant = all('You have asked for such an order and been to the first hearing', [
  isOneOf(orderAppliedFor, ['LIVES_WITH'], 'You have asked for an order that the child lives with you', who),
  pastFirstHearing,
]);

const privateLivesWith = all('A case between family members, and the child would otherwise be in care', [
  inPrivateLaw,
  any('You have an order that the child lives with you, or are well on the way to it', [
    hasLivesWithOrder,
    livesWithApplicant,
  ]),
  not(
    'No order, interim or final, names a birth parent',
    isYes(orderNamesBirthParent, 'An order says that the child also lives with a birth parent', who),
  ),
  isNotParent,
  wouldOtherwiseBeInCare,
]);

/**
 * The pilot. Its council is the responsible one. That an allowance has been paid for some day is the fact
 * `zonePaidFrom`; before that the first day of payment is unpublished, so the award is shown and not added up.
 */
export const kinshipZone = route({
  code: 'KINSHIP_ZONE',
  title: 'Kinship Zone allowance (pilot)',
  gives: 'ENTITLED',
  status: kinshipZoneStatus,
  when: all('You are in a Kinship Zone and in one of the groups that get the allowance', [
    isInList(responsibleCouncil, kinshipZoneCouncils, 'The council responsible for you is a Kinship Zone', who),
    isUnder18,
    any('You have one of the orders, or are well on the way to it', [
      isSpecialGuardian,
      guardianApplicant,
      all('An order in care proceedings says that the child lives with you', [
        hasLivesWithOrder,
        fromPublicLaw,
        isNotParent,
      ]),
      privateLivesWith,
    ]),
    before(asOf, dayTerm(zonePaidFrom, { years: YEARS_PAID }), 'It has not yet been paid for three years', who),
  ]),
  award: { kind: 'MONEY', every: 'WEEK', measure: 'EXACT', amount: nationalMinimum, startUnpublished: true },
  notes: [
    { says: 'The first day of payment has not been published.', cite: [secondHand] },
    { says: 'Reports say that your income does not matter for it.', cite: [secondHand] },
    {
      says: 'How it goes together with an allowance that you already get is not published. We add up only the higher of the two.',
      cite: [secondHand],
    },
  ],
  nextSteps: [
    { says: 'Ask to be put down for the Kinship Zone allowance.', who: "your council's kinship team", cite: [who] },
  ],
});
