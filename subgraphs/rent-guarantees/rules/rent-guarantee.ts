import { againstChildrensServices, isCareLeaver, sources } from '@kith/care-status';
import {
  careLeaverBorn,
  homeInCouncilArea,
  landlordAsksForDeposit,
  landlordAsksForGuarantor,
  rentMonthly,
} from '@kith/circumstances';
import {
  all,
  entitlement,
  instrument,
  isYes,
  route,
  years,
  type Amount,
  type Condition,
  type NextStep,
} from '@kith/policy';

import { schemeTerm } from './scheme-terms.ts';
import { OLDEST_LIMIT, rentGuaranteeScheme } from './settings.ts';
import { recommendedByReview, rentGuaranteePowerStatus } from './statuses.ts';

const recommendation = sources.review.read('Mission 4, private rented homes');
const power = instrument(
  'Localism Act 2011',
  'https://www.legislation.gov.uk/ukpga/2011/20/section/1',
  '2026-11-21',
).check('s1', 'Confirm the power under which a council acts as guarantor for a care leaver.');
const ANY_AGE = Array.from({ length: 1 + OLDEST_LIMIT - 16 }, (_, index) => years(careLeaverBorn, 16 + index));
const noFacts = { reads: [], steps: [], directions: [], dated: [rentGuaranteeScheme] } as const;

const isOffered = (is: 'YES' | 'NOT_KNOWN', says: string): Condition =>
  schemeTerm(says, { ...noFacts, holds: (known) => known.inForce(rentGuaranteeScheme)?.value.offered === is }, power);

const theSchemesAges = schemeTerm(
  'You are of the age that the scheme is for',
  {
    ...noFacts,
    reads: [careLeaverBorn],
    steps: ANY_AGE,
    holds: (known) => {
      const { leastAge = -Infinity, underAge = Infinity } = known.inForce(rentGuaranteeScheme)!.value;
      const age = known.age(careLeaverBorn);
      return leastAge <= age && age < underAge;
    },
  },
  power,
);

const rentWithinTheLimit = schemeTerm(
  'The rent for a month is within the limit of the scheme',
  {
    ...noFacts,
    reads: [rentMonthly],
    directions: [{ fact: rentMonthly, direction: 'FALLS' }],
    holds: (known) =>
      known.number(rentMonthly) <= (known.inForce(rentGuaranteeScheme)!.value.mostMonthlyPence ?? Infinity),
  },
  power,
);

const homeInTheSchemesArea = schemeTerm(
  'The home is in the area of the scheme',
  {
    ...noFacts,
    reads: [homeInCouncilArea],
    holds: (known) => known.inForce(rentGuaranteeScheme)!.value.outOfArea === true || known.yes(homeInCouncilArea),
  },
  power,
);

const careLeaver = (cite: typeof recommendation | typeof power) => isYes(isCareLeaver, 'You are a care leaver', cite);
const asked = (cite: typeof recommendation | typeof power) =>
  isYes(landlordAsksForGuarantor, 'The landlord asks for a guarantor', cite);

const upToTheCap: Amount = {
  ...noFacts,
  work: (known, workings) => {
    const scheme = known.inForce(rentGuaranteeScheme);
    if (scheme?.value.mostMonthlyPence === undefined) return undefined;
    const { mostMonthlyPence, mostInAllPence, months, covers, depositWaived } = scheme.value;
    const note = (says: string) => workings?.note(says, scheme.entry.cite);
    workings?.line('The council stands behind rent of up to this much a month', mostMonthlyPence, scheme.entry.cite);
    if (mostInAllPence !== undefined)
      note(`It pays at most £${(mostInAllPence / 100).toLocaleString('en-GB')} in all.`);
    if (months !== undefined) note(`The guarantee lasts for ${months} months.`);
    if (covers !== undefined)
      note(covers === 'RENT' ? 'It covers rent, and not damage.' : 'It covers rent and damage.');
    if (depositWaived) note('The landlord asks for no deposit.');
    return mostMonthlyPence;
  },
};

const askForGuarantee: readonly NextStep[] = [
  { says: 'Ask whether the council can be your guarantor, before you sign anything.', who: 'your personal adviser' },
  {
    says: 'Ask for the terms in writing: the limit, how long it lasts and what it covers.',
    who: 'your leaving care team',
  },
];

export const councilsScheme = route({
  code: 'COUNCIL_SCHEME',
  title: 'Your council’s guarantor scheme',
  gives: 'COUNCIL_DECIDES',
  status: rentGuaranteePowerStatus,
  when: all('You and the home fit your council’s scheme', [
    isOffered('YES', 'Your council has a guarantor scheme'),
    careLeaver(power),
    asked(power),
    theSchemesAges,
    rentWithinTheLimit,
    homeInTheSchemesArea,
  ]),
  award: {
    kind: 'MONEY',
    every: 'MONTH',
    amount: upToTheCap,
    measure: 'UP_TO',
    heldBy: 'the council, which pays your landlord if you cannot',
  },
  nextSteps: askForGuarantee,
});

export const askYourCouncil = route({
  code: 'ASK_FOR_A_GUARANTEE',
  title: 'A guarantee, if your council gives one',
  gives: 'COUNCIL_DECIDES',
  status: rentGuaranteePowerStatus,
  when: all('We do not know your council’s scheme', [
    isOffered('NOT_KNOWN', 'Nobody has told us whether your council has a scheme'),
    careLeaver(power),
    asked(power),
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'The council may promise your landlord to pay if you cannot. No law makes it do so.',
  },
  nextSteps: askForGuarantee,
});

const review = { gives: 'ENTITLED', status: recommendedByReview, nextSteps: askForGuarantee } as const;
const promise = {
  kind: 'PROVIDED',
  what: 'Your council is your guarantor, and the landlord asks for no deposit.',
} as const;

export const reviewGuaranteeAndDeposit = route({
  ...review,
  code: 'REVIEW_RENT_GUARANTEE_DEPOSIT_ASKED',
  title: 'A guarantee from your council, when the landlord also asks for a deposit',
  when: all('Every council has a scheme for its care leavers', [
    careLeaver(recommendation),
    asked(recommendation),
    isYes(landlordAsksForDeposit, 'The landlord also asks for a deposit', recommendation),
  ]),
  award: promise,
  notes: [
    {
      says: 'Your landlord asks for a deposit too. The Review says that a landlord should not, when the council stands behind the tenancy.',
      cite: [recommendation],
    },
  ],
});

export const reviewGuarantee = route({
  ...review,
  code: 'REVIEW_RENT_GUARANTEE',
  title: 'A guarantee from your council',
  when: all('Every council has a scheme for its care leavers', [careLeaver(recommendation), asked(recommendation)]),
  award: promise,
});

export const rentGuarantee = entitlement({
  code: 'RENT_GUARANTEE',
  title: 'The council as your guarantor',
  summary: 'A promise from the council to your landlord that the rent will be paid.',
  kind: 'HELP',
  per: 'PERSON',
  routes: {
    england: [councilsScheme, askYourCouncil],
    'review-2022': [reviewGuaranteeAndDeposit, reviewGuarantee, councilsScheme, askYourCouncil],
  },
  otherwise: {
    says: 'A guarantee is for care leavers whose landlord asks for a guarantor, where the council has a scheme that fits.',
    nextSteps: [
      {
        says: 'Ask what else the council can do, such as help with a deposit or a letter for the landlord.',
        who: 'your leaving care team',
      },
    ],
    cite: [power],
  },
  challenge: againstChildrensServices,
});
