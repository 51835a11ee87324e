import {
  againstChildrensServices,
  isEligibleChild,
  lastCarerWasFosterParent,
  sources,
  wasInCareAtEighteen,
} from '@kith/care-status';
import {
  careLeaverBorn,
  carerWantsYouToStay,
  councilSaysStayingHarms,
  livesWithFormerFosterParent,
  youWantToStay,
} from '@kith/circumstances';
import {
  all,
  entitlement,
  isUnder,
  isYes,
  not,
  route,
  years,
  type Amount,
  type Condition,
  type NextStep,
} from '@kith/policy';

import { stayingPutRates } from './settings.ts';
import { recommendedByReview, stayingPutDutyStatus } from './statuses.ts';

const { attainsAge, childrenAct, review } = sources;
const duty = childrenAct.read('s23CZA');
const recommendation = review.read('Mission 4, recommendation on homes for young people leaving care');

/** Pence a week by year of the arrangement, the first being the year from 18 to 19. */
const carersRate: Amount = {
  reads: [careLeaverBorn],
  steps: [19, 20, 21, 22, 23].map((age) => years(careLeaverBorn, age)),
  dated: [stayingPutRates],
  directions: [],
  work: (known, workings) => {
    const rates = known.inForce(stayingPutRates);
    const year = known.age(careLeaverBorn) - 18;
    const pence = rates?.value.weeklyPenceByYear[Math.min(Math.max(year, 0), rates.value.weeklyPenceByYear.length - 1)];
    if (pence === undefined) return undefined;
    workings?.line(`Your council's rate for year ${year + 1} of Staying Put`, pence, rates!.entry.cite);
    return pence;
  },
};

const inFosterCareAtEighteen = [
  isYes(
    wasInCareAtEighteen,
    'You were in care when you turned 18, and an eligible child before that',
    childrenAct.read('s23C(1)(b)'),
  ),
  isYes(
    lastCarerWasFosterParent,
    'The person you lived with right before you turned 18 was your foster carer. A relative or friend counts if they were approved as your foster carer',
    duty,
  ),
];
const bothWantIt: readonly Condition[] = [
  isYes(youWantToStay, 'You want to stay', duty),
  isYes(carerWantsYouToStay, 'Your foster carer wants you to stay', duty),
];
const notAgainstWelfare = not(
  'Staying is not against your welfare',
  isYes(councilSaysStayingHarms, 'The council says that staying is against your welfare', duty),
);

const askYourTeam: readonly NextStep[] = [
  {
    says: 'Tell your personal adviser that you and your foster carer want a Staying Put arrangement.',
    who: 'your leaving care team',
  },
  {
    says: 'Ask for the council’s Staying Put policy and its rates, and for a written agreement.',
    who: 'your leaving care team',
  },
];

const payment = {
  kind: 'MONEY',
  every: 'WEEK',
  amount: carersRate,
  measure: 'EXACT',
  heldBy: 'your former foster carer, who is paid it',
} as const;

export const stayingPutArrangement = route({
  code: 'STAYING_PUT_ARRANGEMENT',
  title: 'Staying with your foster carer to 21',
  gives: 'ENTITLED',
  status: stayingPutDutyStatus,
  when: all('You stay on with your foster carer after turning 18', [
    ...inFosterCareAtEighteen,
    isUnder(21, careLeaverBorn, 'You are under 21', duty, attainsAge),
    isYes(livesWithFormerFosterParent, 'You go on living with that foster carer', duty),
    ...bothWantIt,
    notAgainstWelfare,
  ]),
  award: payment,
  alongside: [
    'The council must keep an eye on the arrangement, and advise, assist and support you both.',
    'Its support for your carer must include money. There is no national rate: the council sets it.',
  ],
  nextSteps: askYourTeam,
});

export const planningToStay = route({
  code: 'PLANNING_TO_STAY',
  title: 'Planning at 16 and 17 to stay with your foster carer',
  gives: 'ENTITLED',
  status: stayingPutDutyStatus,
  when: all('You are in foster care and getting ready for 18', [
    isYes(isEligibleChild, 'You are an eligible child: 16 or 17 and in care', childrenAct.read('Sch 2 para 19BA')),
    isYes(lastCarerWasFosterParent, 'You live with a foster carer', childrenAct.read('Sch 2 para 19BA')),
    ...bothWantIt,
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'The council must look at whether staying on after 18 is right for you, and help it to happen.',
  },
  nextSteps: askYourTeam,
});

export const stayingPutToTwentyThree = route({
  code: 'REVIEW_STAYING_PUT_TO_23',
  title: 'Staying with your foster carer to 23, unless your carer opts out',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all('You stay on with your foster carer, as the Review recommends', [
    ...inFosterCareAtEighteen,
    isUnder(23, careLeaverBorn, 'You are under 23', recommendation),
    isYes(livesWithFormerFosterParent, 'You go on living with that foster carer', recommendation),
    isYes(carerWantsYouToStay, 'Your foster carer has not opted out and wants you to stay', recommendation),
    isYes(youWantToStay, 'You want to stay', recommendation),
  ]),
  award: payment,
  alongside: ['It is assumed that you stay, unless your carer opts out.'],
  nextSteps: askYourTeam,
});

export const stayingPut = entitlement({
  code: 'STAYING_PUT',
  title: 'Staying Put: staying with your foster carer after 18',
  summary:
    'Young people who were in foster care at 18 may stay with their foster carer, and the council must support them both.',
  kind: 'HELP',
  per: 'PERSON',
  routes: {
    england: [stayingPutArrangement, planningToStay],
    'review-2022': [stayingPutToTwentyThree, stayingPutArrangement, planningToStay],
  },
  otherwise: {
    says: 'Staying Put is for people who were in foster care when they turned 18 and go on living with the same carer.',
    nextSteps: [
      {
        says: 'Ask which other homes the council can help you with, such as supported lodgings.',
        who: 'your leaving care team',
      },
    ],
    cite: [duty],
  },
  challenge: againstChildrensServices,
});
