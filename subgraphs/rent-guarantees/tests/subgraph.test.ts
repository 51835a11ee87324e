import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, staff, type StartedForTest, startForTest } from '@kith/subgraph/testing';

import rentGuarantees from '../subgraph.ts';

const SOUTHAMPTON = 'E06000045';
const RUNNYMEDE = 'E07000212';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(rentGuarantees, { now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => started.stop());

const renting = {
  __typename: 'CareLeaverStatement',
  subject: 'anonymous',
  asOf: '2026-11-21',
  knownOn: '2026-11-21',
  horizon: 12,
  policy: 'ENGLAND',
  circumstances: {
    dateOfBirth: '2002-10-01',
    council: SOUTHAMPTON,
    housingAuthority: RUNNYMEDE,
    carePeriods: [{ ref: 'foster', from: '2010-01-01', to: '2020-10-01', legalStatus: 'C2', placement: 'U4' }],
    carePeriodsComplete: 'YES',
    familyPeriodsComplete: 'YES',
    home: {
      landlordAsksForGuarantor: 'YES',
      rentMonthlyPence: 80_000,
      inCouncilArea: 'YES',
      paysCouncilTax: 'YES',
      councilTaxYearlyPence: 160_000,
      otherAdults: 1,
      otherCareLeavers: 0,
    },
  },
};

const decided = async (ref: string) => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareLeaverStatement {
    rentGuarantees { ref outcome route { code } award { every leastPence measure heldBy inTotals } settings { code version } }
  } } }`;
  const { data, errors } = await ask(rentGuarantees, query, { r: [renting] });
  expect(errors).toBeUndefined();
  const [{ rentGuarantees: all }] = (data as unknown as { _entities: [{ rentGuarantees: { ref: string }[] }] })
    ._entities;
  return all.find((one) => one.ref === ref);
};

const publish = (mutation: string, input: object, council: string) =>
  ask(
    rentGuarantees,
    `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { setting { version } userErrors { code path } } }`,
    { input: { from: '2026-04-01', why: 'Our policy.', ...input } },
    staff(council),
  );

describe('the schemes that decide about a rented home', () => {
  test('are the guarantor scheme of the council that looked after the person', async () => {
    expect(await decided('RENT_GUARANTEE')).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      route: { code: 'ASK_FOR_A_GUARANTEE' },
    });
    const { data } = await publish(
      'rentGuaranteeSchemePublish',
      { offered: 'YES', mostMonthlyPence: 85_000, covers: 'RENT', months: 12, idempotencyKey: 'one' },
      SOUTHAMPTON,
    );
    expect(data).toMatchObject({ rentGuaranteeSchemePublish: { setting: { version: 1 }, userErrors: [] } });
    expect(await decided('RENT_GUARANTEE')).toMatchObject({
      route: { code: 'COUNCIL_SCHEME' },
      award: { every: 'MONTH', leastPence: 85_000, measure: 'UP_TO', inTotals: false },
      settings: [{ code: 'rent-guarantee-scheme', version: `${SOUTHAMPTON}/rent-guarantee-scheme/1` }],
    });
  });

  test('are the council tax scheme of the authority that sends the bill, whose own comes before what we have loaded', async () => {
    expect(await decided('COUNCIL_TAX_REDUCTION')).toMatchObject({
      award: { leastPence: 40_000 },
      settings: [{ code: 'council-tax-care-leavers' }],
    });
    const bands = [{ underAge: 25, alone: 100, allCareLeavers: 100, byOtherAdults: [50], onNeed: false }];
    await publish(
      'councilTaxSchemePublish',
      { offered: 'YES', who: 'ANY_CARE_LEAVER', bands, idempotencyKey: 'two' },
      RUNNYMEDE,
    );
    expect(await decided('COUNCIL_TAX_REDUCTION')).toMatchObject({ award: { leastPence: 80_000 } });
  });

  test('are the policy on intentional homelessness of the housing authority', async () => {
    expect(await decided('NOT_INTENTIONALLY_HOMELESS')).toMatchObject({ route: { code: 'CODE_OF_GUIDANCE' } });
    await publish('intentionalHomelessnessPolicyPublish', { disapplied: true, idempotencyKey: 'three' }, RUNNYMEDE);
    expect(await decided('NOT_INTENTIONALLY_HOMELESS')).toMatchObject({ route: { code: 'PUT_ASIDE_BY_THE_COUNCIL' } });
  });

  test('are refused where a larger household would get more', async () => {
    const bands = [{ underAge: 25, alone: 50, byOtherAdults: [75], onNeed: false }];
    const { data } = await publish(
      'councilTaxSchemePublish',
      { offered: 'YES', who: 'NOT_STATED', bands, idempotencyKey: 'four' },
      RUNNYMEDE,
    );
    expect(data).toMatchObject({ councilTaxSchemePublish: { setting: null, userErrors: [{ code: 'BAD_VALUE' }] } });
  });
});
