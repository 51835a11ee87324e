import { describe, expect, test } from '@jest/globals';

import { GATEWAYS } from '../../gateways.ts';
import { careLeaversDetermination, checkCareLeaver, exampleOf } from '../../support/care-leavers.ts';
import { houseForTests } from '../../support/house.ts';

// A young person who came alone to be safe, was looked after with agreement (section 20) from soon after 16, and turned 18 in
// January 2025. The Children Act asks how long somebody was looked after, and not from where they came.

const house = houseForTests();
const ON = '2026-11-21';
const told = exampleOf('unaccompanied-young-person');

describe.each(GATEWAYS)('an unaccompanied young person, asked through %s', (gateway) => {
  const ask = (asOf = ON) => checkCareLeaver(house.asking(gateway), told, asOf);

  test('was an eligible child from the day that made 13 weeks, and is former relevant from 18', async () => {
    // 1 March 2023 is the first day: the 91st is 30 May.
    expect((await ask('2023-05-29')).status.category).toBe('NONE');
    expect((await ask('2023-05-30')).status.category).toBe('ELIGIBLE');
    expect((await ask('2024-12-31')).status.category).toBe('ELIGIBLE');
    expect((await ask('2025-01-01')).status.category).toBe('FORMER_RELEVANT');
  });

  test('has what every former relevant young person has', async () => {
    const statement = await ask();
    for (const ref of ['PERSONAL_ADVISER', 'LEAVING_CARE_GRANT', 'LOCAL_CONNECTION'])
      expect([ref, careLeaversDetermination(statement, ref).outcome]).toEqual([ref, 'ENTITLED']);
    expect(careLeaversDetermination(statement, 'LEAVING_CARE_GRANT').award).toMatchObject({ leastPence: 300_000 });
  });

  test('is no Staying Put case: supported accommodation is no foster home', async () => {
    const stayingPut = careLeaversDetermination(await ask(), 'STAYING_PUT');
    expect(stayingPut.outcome).toBe('NOT_ENTITLED');
    expect(stayingPut.because.filter(({ met }) => met === 'NO').map(({ says }) => says)).toContainEqual(
      expect.stringContaining('foster carer'),
    );
  });

  test('is flagged, so that somebody looks at what their papers mean for benefits and homes', async () => {
    const { flags } = (await ask()).status;
    expect(flags.find(({ code }) => code === 'CAME_ALONE')?.says).toContain('the same rights as other care leavers');
  });
});
