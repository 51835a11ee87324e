import { isFormerRelevantChild, isQualifying, sources } from '@kith/care-status';
import { benefitsCountAsCareLeaver, careLeaverBorn, livesWithoutPartner, rentsPrivately } from '@kith/circumstances';
import { all, any, entitlement, hasReached, instrument, isYes, route, years } from '@kith/policy';
import { parametersFrom } from '@kith/policy/load';
import * as v from 'valibot';

import { schemeTerm } from './scheme-terms.ts';
import { oneBedroomRateStatus } from './statuses.ts';

const regulations = instrument(
  'Universal Credit Regulations 2013',
  'https://www.legislation.gov.uk/uksi/2013/376',
  '2026-11-21',
);
const exception = regulations.check(
  'Sch 4',
  'Confirm the paragraph on care leavers and the one-bedroom rate, and whether it covers qualifying care leavers.',
);
const untilAge = parametersFrom(new URL('./parameters/one-bedroom-rate.yml', import.meta.url)).get(
  'one-bedroom-rate-under-age',
  v.pipe(v.number(), v.integer(), v.minValue(18), v.maxValue(35)),
);

const youngEnough = schemeTerm(
  'You are under the age limit: 25, or 22 before 31 May 2021',
  {
    reads: [careLeaverBorn],
    steps: [years(careLeaverBorn, 22), years(careLeaverBorn, 25)],
    dated: [untilAge],
    directions: [],
    holds: (known) => known.age(careLeaverBorn) < (known.inForce(untilAge)?.value ?? 0),
  },
  exception,
);

export const rateForOneBedroom = route({
  code: 'ONE_BEDROOM_RATE',
  title: 'Help with rent at the one-bedroom rate',
  gives: 'ENTITLED',
  status: oneBedroomRateStatus,
  when: all('You rent from a private landlord and live alone', [
    any('You count as a care leaver for help with rent', [
      isYes(isFormerRelevantChild, 'You are a former relevant child: 18 or over, with enough time in care', exception),
      all('You are a qualifying care leaver whom the benefits office counts', [
        isYes(isQualifying, 'You are a qualifying care leaver', exception),
        isYes(benefitsCountAsCareLeaver, 'The benefits office counts you as a care leaver', exception),
      ]),
    ]),
    hasReached(18, careLeaverBorn, 'You are 18 or over', exception, sources.attainsAge),
    youngEnough,
    isYes(livesWithoutPartner, 'You are single', exception),
    isYes(rentsPrivately, 'You rent from a private landlord', exception),
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'Universal credit or housing benefit for rent goes by the rate for a one-bedroom home, not for a room in a shared one.',
  },
  nextSteps: [
    { says: 'Tell universal credit that you are a care leaver, and send proof.', who: 'the benefits office' },
    { says: 'Ask for a letter that says so.', who: 'your personal adviser' },
  ],
});

export const oneBedroomRate = entitlement({
  code: 'ONE_BEDROOM_RATE',
  title: 'Help with rent for a one-bedroom home',
  summary: 'Single care leavers who rent privately get help with rent for a home of their own, not only for a room.',
  kind: 'RIGHT',
  per: 'PERSON',
  routes: { england: [rateForOneBedroom], 'review-2022': [rateForOneBedroom] },
  otherwise: {
    says: 'This is for single care leavers from 18 to 24 who rent privately. At 16 and 17 the council houses you, not the benefits office.',
    nextSteps: [
      {
        says: 'Ask for a discretionary housing payment, if your help with rent is too little.',
        who: 'your housing council',
      },
    ],
    cite: [exception],
  },
  challenge: [
    {
      says: 'Ask the benefits office to look again (mandatory reconsideration).',
      within: '1 month',
      cite: [regulations.check('decisions and appeals', 'Confirm the month for mandatory reconsideration.')],
    },
    {
      says: 'Appeal to the First-tier Tribunal, which is free.',
      within: '1 month from the new decision',
      cite: [regulations.check('decisions and appeals', 'Confirm the month for an appeal.')],
    },
  ],
});
