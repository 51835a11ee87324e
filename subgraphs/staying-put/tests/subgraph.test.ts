import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, staff, type StartedForTest, startForTest } from '@kith/subgraph/testing';

import stayingPut from '../subgraph.ts';

const HAMPSHIRE = 'E10000014';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(stayingPut, { now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => started.stop());

const ava = {
  __typename: 'CareLeaverStatement',
  subject: 'anonymous',
  asOf: '2026-11-21',
  knownOn: '2026-11-21',
  horizon: 36,
  policy: 'ENGLAND',
  circumstances: {
    dateOfBirth: '2008-03-10',
    council: HAMPSHIRE,
    carePeriods: [{ ref: 'foster', from: '2025-11-20', to: '2026-03-10', legalStatus: 'C2', placement: 'U4' }],
    carePeriodsComplete: 'YES',
    familyPeriodsComplete: 'YES',
    otherStaysComplete: 'YES',
    atSixteen: { in: 'NEITHER' },
    specialGuardianship: { made: 'NO' },
    stayingOn: {
      livesWithFormerFosterParent: 'YES',
      youWantToStay: 'YES',
      carerWantsYouToStay: 'YES',
      againstYourWelfare: 'NO',
    },
  },
};

const decide = async <T>(sent: object, fields: string): Promise<T> => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareLeaverStatement { ${fields} } } }`;
  const { data, errors } = await ask(stayingPut, query, { r: [sent] });
  expect(errors).toBeUndefined();
  return (data as unknown as { _entities: [T] })._entities[0];
};

describe('the status of a care leaver', () => {
  test('comes with the arithmetic that a person can check', async () => {
    const { status } = await decide<{ status: unknown }>(
      ava,
      'status { category possible basis flags { code } arithmetic { days daysNeeded daysAtSixteenOrOver reachedOn complete periods { ref days countedFrom countedTo says } } sources { provision } }',
    );
    expect(status).toMatchObject({
      category: 'FORMER_RELEVANT',
      possible: ['FORMER_RELEVANT'],
      basis: 'CARE_PERIODS',
      flags: [],
      arithmetic: {
        days: 110,
        daysNeeded: 91,
        daysAtSixteenOrOver: 110,
        reachedOn: '2026-02-18',
        complete: true,
        periods: [{ ref: 'foster', days: 110, countedFrom: '2025-11-20', countedTo: '2026-03-09' }],
      },
    });
  });

  test('is left open where the history is', async () => {
    const unknown = { ...ava, circumstances: { dateOfBirth: '2008-03-10' } };
    expect(await decide(unknown, 'status { category possible arithmetic { days complete } }')).toEqual({
      status: {
        category: null,
        possible: ['FORMER_RELEVANT', 'QUALIFYING', 'NONE'],
        arithmetic: { days: 0, complete: false },
      },
    });
  });
});

describe('homes and people after care', () => {
  const STAYING =
    'stayingPut { ref subject outcome award { leastPence heldBy inTotals } settings { code version } periods { from to outcome } questions { fact } rulesVersion }';
  interface Decided {
    stayingPut: {
      ref: string;
      subject: string;
      outcome: string;
      award: { leastPence: number | null; inTotals: boolean } | null;
      periods: unknown;
      settings: unknown;
    }[];
  }
  const stayingPutOf = async (sent: object) =>
    (await decide<Decided>(sent, STAYING)).stayingPut.find(({ ref }) => ref === 'STAYING_PUT')!;

  test('are decided for the person of the statement, birthdays ahead included', async () => {
    expect(await stayingPutOf({ ...ava, subject: 'ava' })).toMatchObject({
      subject: 'ava',
      outcome: 'ENTITLED',
      periods: [
        { from: '2026-11-21', to: '2029-03-09', outcome: 'ENTITLED' },
        { from: '2029-03-10', outcome: 'NOT_ENTITLED' },
      ],
    });
  });

  test('pay by the rates that the council has published, which are outside the young person’s totals', async () => {
    const publish = (weeklyPenceByYear: number[], key: string) =>
      ask(
        stayingPut,
        `mutation ($input: StayingPutRatesPublishInput!) {
          stayingPutRatesPublish(input: $input) { setting { version changes { path before after } } userErrors { code path } }
        }`,
        { input: { from: '2026-04-01', why: 'The yearly review.', idempotencyKey: key, weeklyPenceByYear } },
        staff(HAMPSHIRE),
      );
    expect((await stayingPutOf(ava)).award?.leastPence).toBeNull();
    await publish([30_000], 'one');
    expect((await publish([30_177, 25_000], 'two')).data).toMatchObject({
      stayingPutRatesPublish: { setting: { version: 2 }, userErrors: [] },
    });
    expect(await stayingPutOf(ava)).toMatchObject({
      award: { leastPence: 30_177, inTotals: false },
      settings: [{ code: 'staying-put-rates', version: `${HAMPSHIRE}/staying-put-rates/2` }],
    });
    expect((await publish([-1], 'three')).data).toMatchObject({
      stayingPutRatesPublish: { setting: null, userErrors: [{ code: 'BAD_VALUE' }] },
    });
  });

  test('are decided without being sent what somebody rents or earns', async () => {
    const { sdl } = await stayingPut.build();
    expect(sdl).toContain('type CareLeaverStatement');
    for (const fact of ['rentMonthlyPence', 'councilTaxYearlyPence', 'apprenticeship', 'housingAuthority'])
      expect(sdl).not.toContain(fact);
  });
});
