import { describe, expect, test } from '@jest/globals';

import { GATEWAYS } from '../../gateways.ts';
import { carerOf, fostered, KENT, LEEDS, onIncomeSupport, wardOf } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { check, determinationOf } from '../../support/statements.ts';

// A year with no published table is never produced by multiplying: the newest table of that area stands, as provisional.

const house = houseForTests();
const awaited = (april: string, used: string) =>
  `The new rates from ${april} have not reached us yet, so we used the rates from ${used}.`;

describe.each(GATEWAYS)('A year without a published table, asked through %s', (gateway) => {
  const awardOn = async (asOf: string, livesIn: string, dateOfBirth: string, knownOn?: string) => {
    const circumstances = carerOf(livesIn, [fostered({ livesIn, dateOfBirth })]);
    const statement = await check(
      house.asking(gateway),
      { circumstances, asOf, knownOn, horizon: 0 },
      'kinshipAllowances',
    );
    return determinationOf(statement, 'KINSHIP_ALLOWANCE:hope');
  };

  test.each(['2026-04-06', '2026-11-21', '2028-12-31'])(
    'is shown at the £194 of 2025-26, unchanged and provisional (%s)',
    async (asOf) => {
      const { award } = await awardOn(asOf, LEEDS, '2019-11-01');
      expect([award?.leastPence, award?.mostPence]).toEqual([19_400, 19_400]);
      const april = asOf === '2028-12-31' ? 'April 2028' : 'April 2026';
      expect(award?.provisional).toEqual([awaited(april, 'April 2025')]);
    },
  );

  test('says so in the look ahead, from the first day of that year', async () => {
    const circumstances = carerOf(LEEDS, [fostered({ livesIn: LEEDS, dateOfBirth: '2019-11-01' })]);
    const statement = await check(
      house.asking(gateway),
      { circumstances, asOf: '2026-01-01', horizon: 12 },
      'kinshipAllowances',
    );
    const { periods } = determinationOf(statement, 'KINSHIP_ALLOWANCE:hope');
    expect(periods.map(({ from, provisional, leastPence }) => [from, provisional, leastPence])).toEqual([
      ['2026-01-01', false, 19_400],
      ['2026-04-06', true, 19_400],
    ]);
  });

  test('takes the newest table of that very area: in 2016-17 only the rest of England has one', async () => {
    // South East, 5 to 10, 2010-11: £137. Rest of England, 2016-17: £139.
    const inKent = await awardOn('2016-10-01', KENT, '2008-05-05');
    expect([inKent.award?.leastPence, inKent.award?.provisional]).toEqual([
      13_700,
      [awaited('April 2016', 'April 2010')],
    ]);
    const inLeeds = await awardOn('2016-10-01', LEEDS, '2008-05-05');
    expect([inLeeds.award?.leastPence, inLeeds.award?.provisional]).toEqual([13_900, []]);
  });

  test('before the first table there is no amount at all', async () => {
    const circumstances = carerOf(
      LEEDS,
      [wardOf({ livesIn: LEEDS, dateOfBirth: '2000-05-05', order: { madeOn: '2006-01-31' } })],
      onIncomeSupport,
    );
    const statement = await check(
      house.asking(gateway),
      { circumstances, asOf: '2006-06-01', horizon: 0 },
      'kinshipAllowances',
    );
    expect(determinationOf(statement, 'KINSHIP_ALLOWANCE:hope')).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      award: { kind: 'MONEY', leastPence: null, mostPence: null },
    });
  });

  test('a figure that was worked back from the announced rises says so, and asks for it to be confirmed', async () => {
    // Rest of England, 5 to 10, 2023-24: £175.
    const { award } = await awardOn('2023-06-01', LEEDS, '2016-01-01');
    expect(award?.leastPence).toBe(17_500);
    expect(award?.notes.map(({ says }) => says)).toContainEqual(expect.stringContaining('could be a pound off'));
    expect(award?.lines[0]?.sources[0]?.reading).toBe('CHECK');
    const firm = await awardOn('2025-06-01', LEEDS, '2016-01-01');
    expect(firm.award?.lines[0]?.sources[0]?.reading).toBe('READ');
  });

  test('as it was known before a table came out, the table before it is shown', async () => {
    // 2024-25: £187. The £194 of 2025-26 was not known on 1 April 2025.
    const { award } = await awardOn('2025-05-01', LEEDS, '2016-01-01', '2025-04-01');
    expect([award?.leastPence, award?.provisional]).toEqual([18_700, [awaited('April 2025', 'April 2024')]]);
  });
});
