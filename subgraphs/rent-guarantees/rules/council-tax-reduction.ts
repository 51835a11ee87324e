import { isCareLeaver, sources } from '@kith/care-status';
import {
  careLeaverBorn,
  councilTaxNeed,
  councilTaxYearly,
  otherAdults,
  otherCareLeavers,
  paysCouncilTax,
} from '@kith/circumstances';
import {
  all,
  any,
  entitlement,
  hasReached,
  isOneOf,
  isYes,
  route,
  years,
  type Amount,
  type Known,
  type NextStep,
} from '@kith/policy';

import { isInAreaOfCouncil } from './places.ts';
import { schemeTerm } from './scheme-terms.ts';
import { councilTaxScheme, OLDEST_LIMIT, type CouncilTaxScheme } from './settings.ts';
import { councilTaxPowerStatus } from './statuses.ts';

type Band = CouncilTaxScheme['bands'][number];

const { attainsAge, localGovernmentFinanceAct } = sources;
const power = localGovernmentFinanceAct.read('s13A(1)(c)');
const ADULT_AGES = Array.from({ length: 1 + OLDEST_LIMIT - 16 }, (_, index) => years(careLeaverBorn, 16 + index));

const schemeOnly = { reads: [], steps: [], directions: [], dated: [councilTaxScheme] } as const;
const byHousehold = {
  reads: [careLeaverBorn, otherAdults, otherCareLeavers],
  steps: ADULT_AGES,
  dated: [councilTaxScheme],
  directions: [
    { fact: otherAdults, direction: 'FALLS' },
    { fact: otherCareLeavers, direction: 'FALLS' },
  ],
} as const;

const bandFor = (known: Known): Band | undefined =>
  known.inForce(councilTaxScheme)?.value.bands.find((band) => known.age(careLeaverBorn) < band.underAge);

/** Percent off for the household; undefined where the council fixes it case by case. */
function percentOff(known: Known, band: Band): number | undefined {
  const adults = known.number(otherAdults);
  if (adults > 0) return band.byOtherAdults?.[Math.min(adults, band.byOtherAdults.length) - 1];
  return known.number(otherCareLeavers) > 0 ? band.allCareLeavers : band.alone;
}

const isOffered = (is: 'YES' | 'NOT_KNOWN', says: string) =>
  schemeTerm(says, { ...schemeOnly, holds: (known) => known.inForce(councilTaxScheme)?.value.offered === is }, power);

const whoPays = [
  isYes(isCareLeaver, 'You are a care leaver', power),
  hasReached(18, careLeaverBorn, 'You are 18 or over', power, attainsAge),
  isYes(paysCouncilTax, 'You have to pay council tax', power),
];

const reduction: Amount = {
  ...byHousehold,
  reads: [...byHousehold.reads, councilTaxYearly],
  directions: [...byHousehold.directions, { fact: councilTaxYearly, direction: 'RISES' }],
  work: (known, workings) => {
    const band = bandFor(known);
    const percent = band && percentOff(known, band);
    if (percent === undefined) return undefined;
    const scheme = known.inForce(councilTaxScheme)!;
    const pence = Math.round((known.number(councilTaxYearly) * percent) / 100);
    workings?.line(`${percent}% off your council tax while you are under ${band!.underAge}`, pence, scheme.entry.cite);
    return pence;
  },
};

const askBillingCouncil: readonly NextStep[] = [
  {
    says: 'Ask for the council tax reduction for care leavers. You may need a letter from your personal adviser.',
    who: 'the council that sends the bill',
  },
];

export const publishedScheme = route({
  code: 'PUBLISHED_SCHEME',
  title: 'The published scheme of the council that sends the bill',
  gives: 'COUNCIL_DECIDES',
  status: councilTaxPowerStatus,
  when: all('You fit the scheme of the council that sends the bill', [
    isOffered('YES', 'This council has a scheme for care leavers'),
    ...whoPays,
    any('The scheme is for care leavers like you', [
      schemeTerm(
        'The scheme is not limited to the council’s own care leavers, as far as is published',
        { ...schemeOnly, holds: (known) => known.inForce(councilTaxScheme)?.value.who !== 'OWN_CARE_LEAVERS' },
        power,
      ),
      isYes(isInAreaOfCouncil, 'This is the area of the council that looked after you', power),
    ]),
    schemeTerm(
      'The scheme gives something to somebody of your age in a household like yours',
      {
        ...byHousehold,
        holds: (known) => {
          const band = bandFor(known);
          return band !== undefined && (percentOff(known, band) ?? 1) > 0;
        },
      },
      power,
    ),
    any('You find it hard to pay, where the scheme asks for that', [
      schemeTerm(
        'The scheme does not ask whether it is hard to pay at your age',
        {
          ...schemeOnly,
          reads: [careLeaverBorn],
          steps: ADULT_AGES,
          holds: (known) => bandFor(known)?.onNeed === false,
        },
        power,
      ),
      isOneOf(councilTaxNeed, ['HARD_TO_PAY'], 'It is hard for you to pay', power),
    ]),
  ]),
  award: {
    kind: 'MONEY',
    every: 'YEAR',
    amount: reduction,
    measure: 'UP_TO',
    heldBy: 'the council, which takes it off your bill',
  },
  nextSteps: askBillingCouncil,
});

export const askForReduction = route({
  code: 'ASK_FOR_A_REDUCTION',
  title: 'A reduction, if the council gives one',
  gives: 'COUNCIL_DECIDES',
  status: councilTaxPowerStatus,
  when: all('We do not know the scheme of the council that sends the bill', [
    isOffered('NOT_KNOWN', 'Nobody has told us of a scheme of this council'),
    ...whoPays,
  ]),
  award: {
    kind: 'PROVIDED',
    what: 'The council may take any amount off your bill. Many councils ask care leavers for nothing.',
  },
  nextSteps: askBillingCouncil,
});

export const councilTaxReduction = entitlement({
  code: 'COUNCIL_TAX_REDUCTION',
  title: 'Less council tax, or none',
  summary: 'Many councils take some or all of the council tax off for care leavers.',
  kind: 'MONEY',
  per: 'PERSON',
  routes: { england: [publishedScheme, askForReduction], 'review-2022': [publishedScheme, askForReduction] },
  otherwise: {
    says: 'The scheme of this council gives nothing here. It may still help you if you ask, because it has a power to take any amount off.',
    nextSteps: [
      {
        says: 'Ask for a discretionary reduction under section 13A(1)(c), and say why you need it.',
        who: 'the council that sends the bill',
      },
    ],
    cite: [power],
  },
  challenge: [
    {
      says: 'Ask the council in writing to look again.',
      within: 'it has 2 months to answer',
      cite: [localGovernmentFinanceAct.check('s16', 'Confirm the appeal to the billing authority and its two months.')],
    },
    {
      says: 'Appeal to the Valuation Tribunal, which is free.',
      within: '2 months from the answer',
      cite: [
        localGovernmentFinanceAct.check(
          's16',
          'Confirm the appeal to the Valuation Tribunal for England and its time limit.',
        ),
      ],
    },
  ],
});
