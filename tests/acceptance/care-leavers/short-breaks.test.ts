import { describe, expect, test } from '@jest/globals';
import type { CareLeaverCircumstancesInput } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { careLeaversDetermination, checkCareLeaver } from '../../support/care-leavers.ts';
import { houseForTests } from '../../support/house.ts';

// Care Planning, Placement and Case Review (England) Regulations 2010 regs 40(2) and 48: no care order; a series of stays with
// the same person or in the same place; none meant to last over 17 days; home after each; at most 75 days in 12 months.
// Who was in such a series is no eligible child, however many days the stays add up to.

const house = houseForTests();
/** Born on 1 June 2009: 14 in June 2023, 16 in June 2025. Seven stays a year, each from the 1st to the 11th: 70 days a year. */
const MONTHS = ['01', '02', '03', '04', '05', '07', '08'];
const STAYS = ['2024', '2025', '2026'].flatMap((year) =>
  MONTHS.map((month) => ({
    ref: `${year}-${month}`,
    from: `${year}-${month}-01`,
    to: `${year}-${month}-11`,
    legalStatus: 'V3' as const,
    placement: 'U6',
    meantToLastOver17Days: 'NO' as const,
    homeAfterwards: 'YES' as const,
  })),
);
const AT_THE_LAST_STAY = '2026-08-05';
const AFTER_IT = '2026-09-01';

const told = (more: CareLeaverCircumstancesInput = {}): CareLeaverCircumstancesInput => ({
  dateOfBirth: '2009-06-01',
  council: 'E08000006',
  carePeriods: STAYS,
  carePeriodsComplete: 'YES',
  shortBreaksOneSeries: 'YES',
  familyPeriodsComplete: 'YES',
  otherStaysComplete: 'YES',
  atSixteen: { in: 'NEITHER' },
  specialGuardianship: { made: 'NO' },
  ...more,
});

describe.each(GATEWAYS)('care that was short breaks, asked through %s', (gateway) => {
  const ask = (circumstances: CareLeaverCircumstancesInput, asOf: string) =>
    checkCareLeaver(house.asking(gateway), circumstances, asOf);
  const statusOn = async (circumstances: CareLeaverCircumstancesInput, asOf: string) =>
    (await ask(circumstances, asOf)).status;

  test('makes nobody an eligible child, though the days come to far more than 91', async () => {
    const status = await statusOn(told(), AT_THE_LAST_STAY);
    // 70 in 2024, 70 in 2025, and in 2026 six stays of 10 days and the first five days of August.
    expect(status.arithmetic?.days).toBe(205);
    expect(status.category).toBe('NONE');
    expect(status.flags.map(({ code }) => code)).toContain('SHORT_BREAK_DAYS_COUNTED');
  });

  test('leaves a qualifying care leaver, who is refused the council’s keep and told which help there is', async () => {
    const statement = await ask(told(), AFTER_IT);
    expect(statement.status.category).toBe('QUALIFYING');
    const upkeep = careLeaversDetermination(statement, 'RELEVANT_CHILD_UPKEEP');
    expect(upkeep.outcome).toBe('NOT_ENTITLED');
    expect(upkeep.because.filter(({ met }) => met === 'NO').length).toBeGreaterThan(0);
    expect(upkeep.nextSteps.length).toBeGreaterThan(0);
  });

  test.each([
    ['under a care order', { legalStatus: 'C2' as const, shortBreak: 'YES' as const }],
    ['meant to last over 17 days', { meantToLastOver17Days: 'YES' as const }],
  ])('is care like any other where the stays were %s', async (_, more) => {
    const carePeriods = STAYS.map((stay) => ({ ...stay, ...more }));
    expect((await statusOn(told({ carePeriods }), AT_THE_LAST_STAY)).category).toBe('ELIGIBLE');
  });

  test('is care like any other beyond 75 days in 12 months with the same people', async () => {
    // Six days more in April 2026: 10 × 7 from August 2025 on, and six.
    const april = { ...STAYS[0]!, ref: 'april', from: '2026-04-15', to: '2026-04-21' };
    const more = told({ carePeriods: [...STAYS, april] });
    expect((await statusOn(more, AT_THE_LAST_STAY)).category).toBe('ELIGIBLE');
    // The same days in two series, each with its own people, are within the limit of each.
    const carePeriods = [...STAYS.map((stay) => ({ ...stay, series: 1 })), { ...april, series: 2 }];
    const two = told({ carePeriods, shortBreaksOneSeries: 'NO' });
    expect((await statusOn(two, AT_THE_LAST_STAY)).category).toBe('NONE');
  });

  test('is asked about where nobody has said which stays were one series', async () => {
    const april = { ...STAYS[0]!, ref: 'april', from: '2026-04-15', to: '2026-04-21' };
    const open = await ask(told({ carePeriods: [...STAYS, april], shortBreaksOneSeries: 'NO' }), AT_THE_LAST_STAY);
    expect(open.status.category).toBeNull();
    expect(open.nextQuestions.map(({ fact }) => fact)).toContain('careLeaver.carePeriod.series');
    expect(open.status.flags.map(({ code }) => code)).toContain('SHORT_BREAKS_NOT_CLEAR');
  });

  test('written down as one agreement has no days, so the days are asked for', async () => {
    const agreement = { ref: 'agreement', from: '2024-01-01', to: '2026-12-31', legalStatus: 'V4' as const };
    const open = await ask(told({ carePeriods: [agreement] }), AT_THE_LAST_STAY);
    expect(open.status.category).toBeNull();
    expect(open.nextQuestions.map(({ fact }) => fact)).toContain('careLeaver.carePeriod.staysTold');
    const settled = told({ carePeriods: [{ ...agreement, staysTold: 'YES' }, ...STAYS] });
    expect((await statusOn(settled, AT_THE_LAST_STAY)).category).toBe('NONE');
  });
});
