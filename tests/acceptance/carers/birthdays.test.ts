import { describe, expect, test } from '@jest/globals';
import type { KinshipChildInput } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { BARKING_AND_DAGENHAM, carerOf, fostered, LEEDS, onIncomeSupport, wardOf } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { check, determinationOf } from '../../support/statements.ts';

// Ombudsman, Barking & Dagenham 20 004 109: about £24,000 overpaid after the eldest turned 18, while the rises that
// come with a child's age had never been applied.

const house = houseForTests();
const left = { education: { fullTime: 'NO', startedWork: 'NO', benefitsInOwnRight: 'NO' } } as const;

describe.each(GATEWAYS)('Over the years, asked through %s', (gateway) => {
  const periodsOf = async (child: KinshipChildInput, council: string, asOf: string, horizon: number) => {
    const circumstances = carerOf(council, [child], onIncomeSupport);
    const statement = await check(
      house.asking(gateway),
      { circumstances, asOf, horizon },
      'kinshipAllowances',
      'summary',
    );
    const { periods } = determinationOf(statement, 'KINSHIP_ALLOWANCE:hope');
    const inShort = periods.map(({ from, to, outcome, leastPence, mostPence }) => [
      from,
      to,
      outcome,
      leastPence,
      mostPence,
    ]);
    return { periods, inShort, nextChange: statement.summary.nextChange };
  };

  test('a boy in Barking and Dagenham who turns 16 and then 18 has every rise, and the payment stops on his birthday', async () => {
    const boy = wardOf({ livesIn: BARKING_AND_DAGENHAM, dateOfBirth: '2008-01-10', ...left });
    const { inShort, periods, nextChange } = await periodsOf(boy, BARKING_AND_DAGENHAM, '2023-12-01', 36);
    expect(inShort).toEqual([
      // London, 11 to 15, 2023-24: £232.
      ['2023-12-01', '2024-01-09', 'COUNCIL_DECIDES', 23_200, 23_200],
      // 16 to 17: £270; from 6 April 2024 £289; from 6 April 2025 £299.
      ['2024-01-10', '2024-04-05', 'COUNCIL_DECIDES', 27_000, 27_000],
      ['2024-04-06', '2025-04-05', 'COUNCIL_DECIDES', 28_900, 28_900],
      ['2025-04-06', '2026-01-09', 'COUNCIL_DECIDES', 29_900, 29_900],
      ['2026-01-10', '2026-11-30', 'NOT_ENTITLED', null, null],
    ]);
    expect(periods.slice(1).map(({ why }) => why.join(' '))).toEqual([
      'The child turns 16',
      expect.stringContaining('National minimum fostering allowance'),
      expect.stringContaining('National minimum fostering allowance'),
      'The child turns 18',
    ]);
    expect(nextChange?.on).toBe('2024-01-10');
  });

  test('one who stays on a course may go on being paid to its last day, and no figure is given for that', async () => {
    const girl = wardOf({
      livesIn: BARKING_AND_DAGENHAM,
      dateOfBirth: '2008-01-10',
      support: { homeAndKeep: 'YES', agreesToConditions: 'YES', inPayment: 'YES' },
      education: {
        fullTime: 'YES',
        startedWork: 'NO',
        benefitsInOwnRight: 'NO',
        courseStartedOn: '2024-09-02',
        courseEndsOn: '2026-07-17',
      },
    });
    const { inShort } = await periodsOf(girl, BARKING_AND_DAGENHAM, '2025-12-01', 12);
    expect(inShort).toEqual([
      ['2025-12-01', '2026-01-09', 'COUNCIL_DECIDES', 29_900, 29_900],
      ['2026-01-10', '2026-07-17', 'COUNCIL_DECIDES', null, null],
      ['2026-07-18', '2026-11-30', 'NOT_ENTITLED', null, null],
    ]);
  });

  test('a course that began after the 18th birthday carries nothing on', async () => {
    const late = wardOf({
      livesIn: BARKING_AND_DAGENHAM,
      dateOfBirth: '2008-01-10',
      support: { homeAndKeep: 'YES', agreesToConditions: 'YES', inPayment: 'YES' },
      education: {
        fullTime: 'YES',
        startedWork: 'NO',
        benefitsInOwnRight: 'NO',
        courseStartedOn: '2026-01-11',
        courseEndsOn: '2026-07-17',
      },
    });
    const { inShort } = await periodsOf(late, BARKING_AND_DAGENHAM, '2026-02-01', 3);
    expect(inShort).toEqual([['2026-02-01', '2026-04-30', 'NOT_ENTITLED', null, null]]);
  });

  test('a foster child born on 29 February comes of each age on 1 March in a common year', async () => {
    // Rest of England, 2024-25: 3 to 4 £170; 2025-26: 3 to 4 £176, 5 to 10 £194.
    const { inShort } = await periodsOf(
      fostered({ livesIn: LEEDS, dateOfBirth: '2020-02-29' }),
      LEEDS,
      '2025-02-01',
      4,
    );
    expect(inShort).toEqual([
      ['2025-02-01', '2025-02-28', 'ENTITLED', 17_000, 17_000],
      // Five from 1 March: £187; from 6 April £194.
      ['2025-03-01', '2025-04-05', 'ENTITLED', 18_700, 18_700],
      ['2025-04-06', '2025-05-31', 'ENTITLED', 19_400, 19_400],
    ]);
  });

  test('every band of age is taken on its birthday: 3, 5, 11 and 16', async () => {
    const on = async (dateOfBirth: string) => {
      const { inShort } = await periodsOf(fostered({ livesIn: LEEDS, dateOfBirth }), LEEDS, '2025-09-01', 2);
      return inShort.map(([from, , , pence]) => [from, pence]);
    };
    // Rest of England, 2025-26: £170 to two, £176 to four, £194 to ten, £220 to fifteen, £258 to seventeen.
    expect(await on('2022-10-01')).toEqual([
      ['2025-09-01', 17_000],
      ['2025-10-01', 17_600],
    ]);
    expect(await on('2020-10-01')).toEqual([
      ['2025-09-01', 17_600],
      ['2025-10-01', 19_400],
    ]);
    expect(await on('2014-10-01')).toEqual([
      ['2025-09-01', 19_400],
      ['2025-10-01', 22_000],
    ]);
    expect(await on('2009-10-01')).toEqual([
      ['2025-09-01', 22_000],
      ['2025-10-01', 25_800],
    ]);
    expect(await on('2007-10-01')).toEqual([
      ['2025-09-01', 25_800],
      ['2025-10-01', null],
    ]);
  });
});
