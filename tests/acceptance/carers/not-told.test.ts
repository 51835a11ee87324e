import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  CheckCarerDocument,
  type CarerCircumstancesInput,
  type DeterminationPartsFragment,
  type Policy,
} from '@kith/client';

import { GATEWAYS, type GatewayName } from '../../gateways.ts';
import {
  carerOf,
  type ChildFacts,
  fostered,
  grandchild,
  LEEDS,
  MANCHESTER,
  MEDWAY,
  wardOf,
} from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { leavingOutEach } from '../../support/leaving-out.ts';
import { narrowed } from '../../support/narrowed.ts';
import { publishPolicy } from '../../support/publishing.ts';

// Unknown is not none. Of a carer who told everything, each fact is left out in its turn: nothing that is then said may
// be contradicted by the whole, and whatever is not settled asks for the very fact that is missing.

const house = houseForTests();

const household: CarerCircumstancesInput = {
  employment: { status: 'EMPLOYEE', startedOn: '2019-01-07', averageWeeklyEarningsPence: 45_000 },
  household: { couple: 'NO', otherChildren: [{ ref: 'own', dateOfBirth: '2014-07-07' }], otherChildrenComplete: 'YES' },
  finances: {
    benefit: 'NONE',
    incomes: [
      { ref: 'pay', kind: 'EARNINGS', amountPence: 175_000, every: 'MONTH' },
      { ref: 'pip', kind: 'DISABILITY_BENEFIT', amountPence: 11_000, every: 'WEEK' },
    ],
    incomesComplete: 'YES',
    outgoings: [{ ref: 'rent', kind: 'RENT', amountPence: 15_000, every: 'WEEK' }],
    outgoingsComplete: 'YES',
    livingCostsMonthlyPence: 30_000,
  },
};

/** Whatever is asked of a child on any footing, with one of the reasons to think of care. */
const toldInFull = {
  disabilityBenefit: 'YES',
  childBenefit: 'ELDEST',
  care: { lookedAfterBefore: 'NO', protectionPlan: 'NO', safeguardingConcerns: 'YES', familyMeeting: 'NO' },
  parents: { living: 'ONE_DIED', survivor: 'IN_PRISON', birthOrResidence: 'YES', caredAndLivedWith: 'NO' },
  support: {
    homeAndKeep: 'YES',
    neededToCare: 'NO',
    specialCare: 'NO',
    legalCosts: 'YES',
    contactTravel: 'NO',
    agreesToConditions: 'YES',
    inPayment: 'YES',
    decidedBeforeOrder: 'YES',
  },
  fostering: {
    carerWasFosterParent: 'YES',
    feeIncluded: 'YES',
    feeDecidedBeforeOrder: 'YES',
    feeExceptional: 'NO',
    weeklyFeePence: 15_000,
  },
} as const satisfies ChildFacts;

const noOrder = {
  appliedFor: 'NONE',
  councilSupports: 'NO',
  namesBirthParent: 'NO',
  proceedings: 'PRIVATE_LAW',
} as const;
const newOrder = { ...noOrder, proceedings: 'PUBLIC_LAW', madeOn: '2026-09-15', councilSupports: 'YES' } as const;

const CARERS: readonly (readonly [string, CarerCircumstancesInput, Policy])[] = [
  [
    'a special guardian of a fifteen-year-old, new in her role, with a job and a means test',
    carerOf(
      LEEDS,
      [
        wardOf({
          ...toldInFull,
          livesIn: LEEDS,
          responsibleCouncil: LEEDS,
          dateOfBirth: '2011-03-03',
          order: newOrder,
        }),
      ],
      household,
    ),
    'REVIEW_2022',
  ],
  [
    'a carer in a Kinship Zone with a private “lives with” order and one reason to think of care',
    carerOf(
      MEDWAY,
      [
        grandchild({
          ...toldInFull,
          livesIn: MEDWAY,
          dateOfBirth: '2017-08-08',
          arrangement: 'LIVES_WITH_ORDER',
          order: { ...noOrder, madeOn: '2024-05-05' },
        }),
      ],
      household,
    ),
    'ENGLAND',
  ],
  [
    'an informal carer whom the council asked, of one child, and foster carer of another',
    carerOf(
      LEEDS,
      [
        grandchild({
          ...toldInFull,
          ref: 'one',
          livesIn: LEEDS,
          arrangement: 'INFORMAL',
          arrangedBy: 'COUNCIL',
          order: noOrder,
        }),
        fostered({ ...toldInFull, ref: 'two', livesIn: LEEDS, dateOfBirth: '2013-12-01', order: noOrder }),
      ],
      household,
    ),
    'ENGLAND',
  ],
  [
    'a special guardian of two, under a council with a scale of living costs that takes Child Benefit off',
    carerOf(
      MANCHESTER,
      [
        wardOf({ ...toldInFull, ref: 'one', livesIn: MANCHESTER, dateOfBirth: '2018-01-01', childBenefit: 'OTHER' }),
        wardOf({ ...toldInFull, ref: 'two', livesIn: MANCHESTER, dateOfBirth: '2012-01-01' }),
      ],
      household,
    ),
    'ENGLAND',
  ],
];

const LOOKED_AT = ['ref', 'outcome', 'possibleOutcomes', 'route', 'award', 'questions'] as const;
type Determination = Pick<DeterminationPartsFragment, (typeof LOOKED_AT)[number]>;
type Determinations = readonly Determination[];

const ASKED = narrowed(CheckCarerDocument, ['kinshipAllowances'], LOOKED_AT);

const decided = async (
  gateway: GatewayName,
  circumstances: CarerCircumstancesInput,
  policy: Policy,
): Promise<Determinations> => {
  const asked = { circumstances, policy, asOf: '2026-11-21', horizon: 0 };
  return (await house.asking(gateway).request(ASKED, asked)).checkCarer.kinshipAllowances;
};

beforeAll(async () => {
  await publishPolicy(house.asking('Kith', MANCHESTER), '2025-04-06', {
    childBenefitNetting: 'ALWAYS',
    livingCostScale: {
      singleWeeklyPence: 9000,
      coupleWeeklyPence: 14_000,
      children: [{ ageFrom: 0, ageTo: 17, weeklyPence: 3000 }],
    },
  });
});

describe.each(CARERS)('Of %s', (_, circumstances, policy) => {
  const each = leavingOutEach(circumstances);
  let whole: Determinations = [];
  beforeAll(async () => {
    whole = await decided('Kith', circumstances, policy);
  });

  test('everything that is told gives an answer to everything', () => {
    expect(whole.filter(({ outcome }) => outcome === 'MORE_INFORMATION_NEEDED').map(({ ref }) => ref)).toEqual([]);
    expect(each.length).toBeGreaterThan(20);
  });

  test.each(each.map((left) => [left.at, left] as const))(
    'without %s, what is said holds, or the missing fact is asked for',
    async (_at, { fact, rest }) => {
      const part = await decided('Kith', rest, policy);
      expect(part.map(({ ref }) => ref)).toEqual(whole.map(({ ref }) => ref));
      part.forEach((said, index) => {
        const truly = whole[index]!;
        expect(said.possibleOutcomes).toContain(truly.outcome);
        expect(contradictions(said, truly)).toEqual([]);
        const isLess =
          said.outcome !== truly.outcome || said.route?.code !== truly.route?.code || !sameMoney(said, truly);
        expect({ ref: said.ref, asks: isLess ? said.questions.map((question) => question.fact) : [fact] }).toEqual({
          ref: said.ref,
          asks: expect.arrayContaining([fact]),
        });
      });
    },
  );

  test.each(GATEWAYS)('through %s the same is said and asked, whatever is missing', async (gateway) => {
    for (const { rest } of each.filter((_left, place) => place % 7 === 0)) {
      expect(await decided(gateway, rest, policy)).toEqual(await decided('Kith', rest, policy));
    }
  });
});

const sameMoney = ({ award: one }: Determination, { award: other }: Determination): boolean =>
  one?.leastPence === other?.leastPence && one?.mostPence === other?.mostPence;

/** What is said to be so, and is not. */
function contradictions(said: Determination, truly: Determination): readonly string[] {
  const [range, exact] = [said.award, truly.award];
  const isSettled =
    said.outcome === truly.outcome && range?.leastPence != null && range.mostPence != null && exact?.leastPence != null;
  const beyond = isSettled && (exact.leastPence! < range.leastPence! || exact.mostPence! > range.mostPence!);
  const other = said.outcome !== 'MORE_INFORMATION_NEEDED' && said.outcome !== truly.outcome;
  return [
    ...(beyond ? [`${said.ref}: ${range.leastPence} to ${range.mostPence}, and it is ${exact.leastPence}`] : []),
    ...(other ? [`${said.ref}: ${said.outcome}, and it is ${truly.outcome}`] : []),
  ];
}
