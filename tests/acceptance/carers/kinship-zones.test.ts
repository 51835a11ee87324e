import { describe, expect, test } from '@jest/globals';
import { GATEWAYS } from '../../gateways.ts';
import {
  BEXLEY,
  BOLTON,
  carerOf,
  type ChildFacts,
  grandchild,
  KENT,
  LEEDS,
  MEDWAY,
  NEWCASTLE,
  NORTH_EAST_LINCOLNSHIRE,
  onIncomeSupport,
  THURROCK,
  wardOf,
  WILTSHIRE,
} from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { check, determinationOf, routeOf } from '../../support/statements.ts';

// Kinship, the financial allowances pilot: who can get the allowance, (a) to (d). The seven councils were named on
// 27 February 2026. Amounts: the national minimum for an eight-year-old in 2025-26, the newest table that is loaded.
const [LONDON, SOUTH_EAST, REST] = [22_500, 21_600, 19_400];

const house = houseForTests();
const ALLOWANCE = 'KINSHIP_ALLOWANCE:hope';

const PRIVATE = { proceedings: 'PRIVATE_LAW', namesBirthParent: 'NO', appliedFor: 'NONE' } as const;
const PUBLIC = { proceedings: 'PUBLIC_LAW', appliedFor: 'NONE' } as const;
const NO_MARKER = {
  care: { lookedAfterBefore: 'NO', protectionPlan: 'NO', safeguardingConcerns: 'NO', familyMeeting: 'NO' },
  parents: { living: 'BOTH' },
} as const;
const onPlan = { ...NO_MARKER, care: { ...NO_MARKER.care, protectionPlan: 'YES' } } as const;
const guardian = { arrangement: 'SPECIAL_GUARDIANSHIP' } as const;
const livesWith = { arrangement: 'LIVES_WITH_ORDER' } as const;
const noOrderYet = { arrangement: 'INFORMAL', arrangedBy: 'FAMILY' } as const;

const QUALIFY: readonly (readonly [string, ChildFacts])[] = [
  [
    '(a) a special guardian from care proceedings',
    { ...guardian, order: { ...PUBLIC, madeOn: '2020-01-15' }, ...NO_MARKER },
  ],
  [
    '(a) a special guardian from private proceedings',
    { ...guardian, order: { ...PRIVATE, madeOn: '2020-01-15' }, ...NO_MARKER },
  ],
  [
    '(b) who asked for special guardianship privately, on the day of the first hearing',
    {
      ...noOrderYet,
      ...NO_MARKER,
      order: { ...PRIVATE, appliedFor: 'SPECIAL_GUARDIANSHIP', firstHearingOn: '2026-11-21' },
    },
  ],
  [
    '(c) with a “lives with” order from care proceedings',
    { ...livesWith, order: { ...PUBLIC, madeOn: '2022-05-05' }, ...NO_MARKER },
  ],
  [
    '(d) with a private “lives with” order for a child on a protection plan',
    { ...livesWith, order: { ...PRIVATE, madeOn: '2022-05-05' }, ...onPlan },
  ],
  [
    '(d) who asked for a “lives with” order privately, after the first hearing',
    { ...noOrderYet, ...onPlan, order: { ...PRIVATE, appliedFor: 'LIVES_WITH', firstHearingOn: '2026-10-01' } },
  ],
];

const DO_NOT: readonly (readonly [string, ChildFacts])[] = [
  ['an informal carer', { ...noOrderYet, ...onPlan, order: { appliedFor: 'NONE' } }],
  [
    '(b) on the day before the first hearing',
    {
      ...noOrderYet,
      ...onPlan,
      order: { ...PRIVATE, appliedFor: 'SPECIAL_GUARDIANSHIP', firstHearingOn: '2026-11-22' },
    },
  ],
  [
    '(d) with a private order that names a birth parent',
    { ...livesWith, ...onPlan, order: { ...PRIVATE, namesBirthParent: 'YES', madeOn: '2022-05-05' } },
  ],
  [
    '(d) with a private order and nothing that points to care',
    { ...livesWith, order: { ...PRIVATE, madeOn: '2022-05-05' }, ...NO_MARKER },
  ],
  [
    '(d) whose interim order names a birth parent',
    {
      ...noOrderYet,
      ...onPlan,
      order: { ...PRIVATE, namesBirthParent: 'YES', appliedFor: 'LIVES_WITH', firstHearingOn: '2026-10-01' },
    },
  ],
  [
    'a special guardian of somebody who turns 18 that day',
    { ...guardian, order: PRIVATE, ...NO_MARKER, dateOfBirth: '2008-11-21', education: { fullTime: 'NO' } },
  ],
];

const MARKERS: readonly (readonly [string, ChildFacts])[] = [
  ['was looked after just before', { ...NO_MARKER, care: { ...NO_MARKER.care, lookedAfterBefore: 'YES' } }],
  ['is or was on a child protection plan', onPlan],
  [
    'has safeguarding concerns noted after a welfare report',
    { ...NO_MARKER, care: { ...NO_MARKER.care, safeguardingConcerns: 'YES' } },
  ],
  [
    'was placed by a family group decision meeting',
    { ...NO_MARKER, care: { ...NO_MARKER.care, familyMeeting: 'YES' } },
  ],
  [
    'lost both parents, one of whom cared for and lived with the child',
    { ...NO_MARKER, parents: { living: 'BOTH_DIED', caredAndLivedWith: 'YES' } },
  ],
];

describe.each(GATEWAYS)('A Kinship Zone, asked through %s', (gateway) => {
  const ask = (
    family: ChildFacts,
    council = MEDWAY,
    more: { livesIn?: string; asOf?: string; horizon?: number } = {},
  ) =>
    check(
      house.asking(gateway),
      {
        circumstances: carerOf(council, [grandchild({ livesIn: more.livesIn ?? council, ...family })]),
        asOf: more.asOf ?? '2026-11-21',
        horizon: more.horizon ?? 0,
      },
      'kinshipAllowances',
    ).then((statement) => determinationOf(statement, ALLOWANCE));

  test.each(QUALIFY)('gives the allowance to a carer %s', async (_, family) => {
    const allowance = await ask(family);
    expect(allowance).toMatchObject({ outcome: 'ENTITLED', route: { code: 'KINSHIP_ZONE', status: 'PILOT' } });
    expect(allowance.award).toMatchObject({
      every: 'WEEK',
      leastPence: SOUTH_EAST,
      mostPence: SOUTH_EAST,
      measure: 'EXACT',
    });
  });

  test.each(DO_NOT)('does not give it to %s', async (_, family) => {
    const allowance = await ask(family);
    expect(allowance.outcome).not.toBe('ENTITLED');
    expect(allowance.outcome).not.toBe('MORE_INFORMATION_NEEDED');
    expect(routeOf(allowance, 'KINSHIP_ZONE').met).toBe('NO');
  });

  test.each(MARKERS)('takes it that a child who %s would otherwise be in care', async (_, family) => {
    expect((await ask({ ...livesWith, ...family, order: { ...PRIVATE, madeOn: '2022-05-05' } })).outcome).toBe(
      'ENTITLED',
    );
  });

  test('does not take it so where neither dead parent had cared for the child', async () => {
    const orphaned = { ...NO_MARKER, parents: { living: 'BOTH_DIED', caredAndLivedWith: 'NO' } } as const;
    const allowance = await ask({ ...livesWith, ...orphaned, order: { ...PRIVATE, madeOn: '2022-05-05' } });
    expect(allowance.route?.code).toBe('LIVES_WITH_ORDER');
  });

  test.each([
    ['Bexley', BEXLEY, LONDON],
    ['Bolton', BOLTON, REST],
    ['Newcastle upon Tyne', NEWCASTLE, REST],
    ['North East Lincolnshire', NORTH_EAST_LINCOLNSHIRE, REST],
    ['Medway', MEDWAY, SOUTH_EAST],
    ['Thurrock', THURROCK, REST],
    ['Wiltshire', WILTSHIRE, REST],
  ])('is open in %s, at the national minimum of its area', async (_, council, pence) => {
    const { outcome, award } = await ask({ ...guardian, order: { ...PRIVATE, madeOn: '2020-01-15' } }, council);
    expect([outcome, award?.leastPence, award?.mostPence]).toEqual(['ENTITLED', pence, pence]);
  });

  test('goes by the responsible council, and its rate by where the child lives', async () => {
    const ward = { ...guardian, order: { ...PRIVATE, madeOn: '2020-01-15' } };
    expect((await ask(ward, BOLTON, { livesIn: BEXLEY })).award?.leastPence).toBe(LONDON);
    expect(routeOf(await ask(ward, LEEDS, { livesIn: MEDWAY }), 'KINSHIP_ZONE').met).toBe('NO');
    const elsewhere = await ask({ ...ward, responsibleCouncil: KENT });
    expect(routeOf(elsewhere, 'KINSHIP_ZONE').met).toBe('NO');
  });

  test('was not there on the day before it was announced', async () => {
    const ward = { ...guardian, order: { ...PRIVATE, madeOn: '2020-01-15' } };
    expect((await ask(ward, MEDWAY, { asOf: '2026-02-26' })).route?.code).not.toBe('KINSHIP_ZONE');
    expect((await ask(ward, MEDWAY, { asOf: '2026-02-27' })).route?.code).toBe('KINSHIP_ZONE');
  });

  test('pays for three years from the first day of payment, and not a day longer', async () => {
    const paid = {
      ...guardian,
      order: { ...PRIVATE, madeOn: '2020-01-15' },
      zonePaidFrom: '2026-05-01',
      support: { homeAndKeep: 'NO', neededToCare: 'NO', specialCare: 'NO' },
    } as const;
    const { periods } = await ask(paid, MEDWAY, { horizon: 36 });
    const [last, after] = [periods.findLast(({ outcome }) => outcome === 'ENTITLED'), periods.at(-1)];
    expect([last?.to, after?.from, after?.outcome]).toEqual(['2029-04-30', '2029-05-01', 'NOT_ENTITLED']);
  });

  test('has no published first day of payment: the allowance is shown, and is in no total until it is paid', async () => {
    const ask = (zonePaidFrom?: string) =>
      check(
        house.asking(gateway),
        {
          circumstances: carerOf(MEDWAY, [wardOf({ livesIn: MEDWAY, zonePaidFrom })], onIncomeSupport),
          asOf: '2026-11-21',
          horizon: 0,
        },
        'kinshipAllowances',
        'summary',
      );
    const waiting = await ask();
    expect(determinationOf(waiting, ALLOWANCE).award).toMatchObject({
      startUnpublished: true,
      inTotals: false,
      leastPence: SOUTH_EAST,
    });
    // What the council may pay meanwhile is special guardianship support, at most the fostering rate.
    expect(waiting.summary.totals).toMatchObject({
      entitled: { weekly: { leastPence: 0, mostPence: 0 } },
      ifCouncilAgrees: { weekly: { leastPence: SOUTH_EAST, mostPence: SOUTH_EAST } },
    });
    expect(waiting.summary.interactions.map(({ code }) => code)).toContain('ZONE_AND_GUARDIANSHIP_SUPPORT');

    const paid = await ask('2026-05-01');
    expect(determinationOf(paid, ALLOWANCE).award).toMatchObject({ startUnpublished: false, inTotals: true });
    // Both are open for this child; only the higher of the two is counted, once.
    expect(paid.summary.totals).toMatchObject({
      entitled: { weekly: { leastPence: SOUTH_EAST, mostPence: SOUTH_EAST } },
      ifCouncilAgrees: { weekly: { leastPence: 0, mostPence: 0 } },
    });
  });
});
