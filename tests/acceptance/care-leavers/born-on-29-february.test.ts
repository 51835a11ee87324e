import { describe, expect, test } from '@jest/globals';
import type { CareLeaverCircumstancesInput } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { careLeaversDetermination, checkCareLeaver } from '../../support/care-leavers.ts';
import { houseForTests } from '../../support/house.ts';

// Family Law Reform Act 1969 s9(1): an age is reached at the start of the anniversary of the birth. The Act names no day for
// years without a 29 February; it is taken to be 1 March, which docs/legal-review.md asks a lawyer to confirm.

const house = houseForTests();
const told: CareLeaverCircumstancesInput = {
  dateOfBirth: '2008-02-29',
  council: 'E08000006',
  housingAuthority: 'E08000006',
  carePeriods: [{ ref: 'foster', from: '2016-05-01', to: '2026-03-01', legalStatus: 'C2', placement: 'U4' }],
  carePeriodsComplete: 'YES',
  familyPeriodsComplete: 'YES',
  otherStaysComplete: 'YES',
  atSixteen: { in: 'NEITHER' },
  specialGuardianship: { made: 'NO' },
  home: { movingToOwnHome: 'YES' },
};

describe.each(GATEWAYS)('a 29 February birthday, asked through %s', (gateway) => {
  const ask = (asOf: string) => checkCareLeaver(house.asking(gateway), told, asOf);

  test('is 14 on 1 March 2022, from which the days in care are counted', async () => {
    expect((await ask('2022-02-28')).status.arithmetic?.days).toBe(0);
    expect((await ask('2022-03-01')).status.arithmetic?.days).toBe(1);
  });

  test.each([
    // A leap year has the day itself.
    ['2024-02-28', 'NONE'],
    ['2024-02-29', 'ELIGIBLE'],
    ['2026-02-28', 'ELIGIBLE'],
    ['2026-03-01', 'FORMER_RELEVANT'],
  ])('on %s gives the status %s', async (asOf, category) => {
    expect((await ask(asOf)).status.category).toBe(category);
  });

  test.each([
    ['2033-02-28', 'ENTITLED'],
    ['2033-03-01', 'NOT_ENTITLED'],
  ])('at 25, on %s, makes the leaving care grant %s', async (asOf, outcome) => {
    expect(careLeaversDetermination(await ask(asOf), 'LEAVING_CARE_GRANT').outcome).toBe(outcome);
  });
});
