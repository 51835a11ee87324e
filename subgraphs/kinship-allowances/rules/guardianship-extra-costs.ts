import { lookedAfterBefore, needsContactTravel, needsHomeAndKeep, needsSpecialCare } from '@kith/circumstances';
import { all, any, entitlement, isInForce, isYes, route } from '@kith/policy';
import { contactTravelUntested, homeCostsUntested, specialCareUntested } from './allowance-policy.ts';
import { againstCouncil } from './challenge.ts';
import { isUnder18 } from './footing.ts';
import { guardianshipRegulations as regulations } from './sources.ts';
import { isOrMayBecomeGuardian } from './special-guardianship.ts';
import { guardianshipSupportStatus } from './statuses.ts';

const may = regulations.read('reg 13(5)');
const instalments = {
  says: 'A single payment may come in instalments only if you and the council agree.',
  cite: [regulations.read('reg 8')],
};

const home = isYes(
  needsHomeAndKeep,
  'You need help with a home and keep for the child',
  regulations.read('reg 6(2)(d)'),
);
const care = isYes(needsSpecialCare, 'The child needs special care that costs more', regulations.read('reg 6(2)(b)'));
const travel = isYes(
  needsContactTravel,
  'You need help with travel so that the child can see family',
  regulations.check('regs 3 and 13(5)', 'Confirm under which paragraph the council pays for travel to visits.'),
);
const wasLookedAfter = isYes(lookedAfterBefore, 'A council looked after the child just before the order', may);

const nextSteps = [
  {
    says: 'Say in the assessment what the extra costs are, and show bills or a letter from a doctor or school.',
    who: "your council's special guardianship team",
    cite: [regulations.read('regs 11 and 12')],
  },
];

const withoutMeansTest = route({
  code: 'EXTRA_COSTS_WITHOUT_MEANS_TEST',
  title: 'Extra costs, whatever your income',
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: all('The council may pay, and has chosen not to look at your income for it', [
    isOrMayBecomeGuardian,
    isUnder18,
    any('It is a cost for which this council leaves income out', [
      all('First costs of a home for a child who was looked after', [
        home,
        wasLookedAfter,
        isInForce(homeCostsUntested, 'This council leaves income out for such costs', may),
      ]),
      all('Travel to visits', [
        travel,
        isInForce(contactTravelUntested, 'This council leaves income out for travel', may),
      ]),
      all('Special care of a child who was looked after', [
        care,
        wasLookedAfter,
        isInForce(specialCareUntested, 'This council leaves income out for special care', may),
      ]),
    ]),
  ]),
  award: {
    kind: 'COUNCIL_AMOUNT',
    every: 'ONCE',
    what: 'Furniture, changes to the home, travel to visits or special care. This council does not look at your income for it.',
  },
  notes: [instalments],
  nextSteps,
});

const withMeansTest = route({
  code: 'EXTRA_COSTS',
  title: 'Extra costs',
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: all('The council may pay for extra costs', [
    isOrMayBecomeGuardian,
    isUnder18,
    any('You need help with one of these costs', [home, care, travel]),
  ]),
  award: {
    kind: 'COUNCIL_AMOUNT',
    every: 'ONCE',
    what: 'Furniture, changes to the home, travel to visits or special care. The council may look at your income.',
  },
  notes: [instalments],
  nextSteps,
});

/** Single costs beside the weekly allowance, and the three that a council may free from its means test. */
export const guardianshipExtraCosts = entitlement({
  code: 'GUARDIANSHIP_EXTRA_COSTS',
  title: 'Extra costs of special guardianship',
  summary: 'Help from the council with furniture, room, travel to visits and special care.',
  kind: 'MONEY',
  per: 'CHILD',
  routes: { england: [withoutMeansTest, withMeansTest], 'review-2022': [withoutMeansTest, withMeansTest] },
  otherwise: {
    says: 'This help is for special guardians, and for people whom the council helps to become one.',
    nextSteps: [{ says: 'Ask for help for a child in need instead.', who: "your council's children's services" }],
    cite: [regulations.read('reg 6')],
  },
  challenge: againstCouncil,
});
