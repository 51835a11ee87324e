import { describe, expect, test } from '@jest/globals';

import { GATEWAYS } from '../../gateways.ts';
import { BRADFORD, CAMDEN, carerOf, fostered, onIncomeSupport, wardOf } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { check, determinationOf } from '../../support/statements.ts';

// Ombudsman, Bradford 23 010 632: from 2015 to 2021 the London rate had been due, because the child lived in London.
// Figures: national minimum fostering allowance, London and the rest of England.

const house = houseForTests();

describe.each(GATEWAYS)('A child in London whom Bradford pays for, asked through %s', (gateway) => {
  const weekly = async (livesIn: string, asOf: string, dateOfBirth: string, child = wardOf) => {
    const circumstances = carerOf(
      BRADFORD,
      [
        child({
          livesIn,
          dateOfBirth,
          responsibleCouncil: BRADFORD,
          order: { madeOn: '2015-03-02', proceedings: 'PUBLIC_LAW' },
        }),
      ],
      onIncomeSupport,
    );
    const statement = await check(house.asking(gateway), { circumstances, asOf, horizon: 0 }, 'kinshipAllowances');
    const { award } = determinationOf(statement, 'KINSHIP_ALLOWANCE:hope');
    return {
      pence: award?.leastPence,
      exact: award?.leastPence === award?.mostPence,
      provisional: award?.provisional,
      lines: award?.lines.map(({ says }) => says),
    };
  };

  test('is worth £168 a week at ten in October 2018, not the £143 of Bradford', async () => {
    expect(await weekly(CAMDEN, '2018-10-01', '2008-06-01')).toMatchObject({ pence: 16_800, exact: true });
    expect(await weekly(BRADFORD, '2018-10-01', '2008-06-01')).toMatchObject({ pence: 14_300, exact: true });
  });

  test('is worth £257 a week at thirteen in November 2025, £37 a week more than in Bradford', async () => {
    const [inLondon, inBradford] = [
      await weekly(CAMDEN, '2025-11-21', '2012-10-10'),
      await weekly(BRADFORD, '2025-11-21', '2012-10-10'),
    ];
    expect([inLondon.pence, inBradford.pence]).toEqual([25_700, 22_000]);
    expect(inLondon.lines).toEqual(['National minimum fostering allowance in London, age 13, 2025-26']);
  });

  test('is fostered at the London rate as well', async () => {
    const circumstances = carerOf(BRADFORD, [fostered({ livesIn: CAMDEN, dateOfBirth: '2023-01-31' })]);
    const statement = await check(
      house.asking(gateway),
      { circumstances, asOf: '2025-11-21', horizon: 0 },
      'kinshipAllowances',
    );
    expect(determinationOf(statement, 'KINSHIP_ALLOWANCE:hope')).toMatchObject({
      outcome: 'ENTITLED',
      award: { leastPence: 19_800, mostPence: 19_800, measure: 'AT_LEAST' },
    });
  });

  test('says beside the sum that the rate goes by where the child lives, and names the case', async () => {
    const circumstances = carerOf(BRADFORD, [wardOf({ livesIn: CAMDEN })], onIncomeSupport);
    const statement = await check(
      house.asking(gateway),
      { circumstances, asOf: '2025-11-21', horizon: 0 },
      'kinshipAllowances',
    );
    const notes = determinationOf(statement, 'KINSHIP_ALLOWANCE:hope').award?.notes ?? [];
    const sources = notes.flatMap((note) => note.sources.map(({ provision }) => provision));
    expect(sources).toContain('23 010 632');
  });
});
