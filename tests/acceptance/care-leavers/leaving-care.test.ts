import { describe, expect, test } from '@jest/globals';
import type { CareLeaverCircumstancesInput, Policy } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { careLeaversDetermination, checkCareLeaver, exampleOf } from '../../support/care-leavers.ts';
import { houseForTests } from '../../support/house.ts';

const house = houseForTests();
const ON = '2026-11-21';

describe.each(GATEWAYS)('leaving care, asked through %s', (gateway) => {
  const ask = (circumstances: CareLeaverCircumstancesInput, policy: Policy = 'ENGLAND', asOf = ON) =>
    checkCareLeaver(house.asking(gateway), circumstances, asOf, policy);
  const outcomes = async (circumstances: CareLeaverCircumstancesInput, refs: readonly string[], asOf = ON) => {
    const statement = await ask(circumstances, 'ENGLAND', asOf);
    return Object.fromEntries(refs.map((ref) => [ref, careLeaversDetermination(statement, ref).outcome]));
  };

  // Children Act 1989 s23CZA: former relevant, living on with the former foster parent, to 21.
  test('Ava, who left foster care at 18 and stays, is former relevant and may stay put; her grant waits for her', async () => {
    const statement = await ask(exampleOf('ava-leaves-foster-care'));
    expect(statement.status).toMatchObject({ category: 'FORMER_RELEVANT', basis: 'CARE_PERIODS' });
    // From the 14th birthday, 10 March 2022, to the 18th, 10 March 2026: 365 + 366 + 365 + 365.
    expect(statement.status.arithmetic?.days).toBe(1461);
    expect(careLeaversDetermination(statement, 'STAYING_PUT').outcome).toBe('ENTITLED');
    expect(careLeaversDetermination(statement, 'LEAVING_CARE_GRANT').outcome).toBe('NOT_ENTITLED');
    expect(statement.summary.interactions.map(({ code }) => code)).toContain('STAYING_PUT_THEN_GRANT');
  });

  // The same s23CZA: no longer living with the foster parent.
  test('Tom, whose Staying Put came to an end, is not staying put, and supported lodgings are for the council to decide', async () => {
    expect(await outcomes(exampleOf('tom-in-supported-lodgings'), ['STAYING_PUT', 'SUPPORTED_LODGINGS'])).toEqual({
      STAYING_PUT: 'NOT_ENTITLED',
      SUPPORTED_LODGINGS: 'COUNCIL_DECIDES',
    });
  });

  // Children Act 1989 s23C(5A) and SI 2009/2274: £2,000 once.
  test('Tom, at university under his pathway plan, gets the higher education bursary of £2,000', async () => {
    const statement = await ask(exampleOf('tom-in-supported-lodgings'));
    expect(careLeaversDetermination(statement, 'HIGHER_EDUCATION_BURSARY')).toMatchObject({
      outcome: 'ENTITLED',
      award: { every: 'ONCE', leastPence: 200_000, mostPence: 200_000 },
    });
  });

  // £1,000 for apprenticeships from 1 August 2018, £3,000 from 1 August 2023, once.
  test.each([
    ['2023-07-31', 100_000],
    ['2023-08-01', 300_000],
  ])('an apprentice who started on %s gets the bursary of that day', async (startedOn, pence) => {
    const told = exampleOf('apprentice-since-august-2023');
    const apprenticeship = { ...told.apprenticeship, startedOn };
    const statement = await ask({ ...told, apprenticeship });
    expect(careLeaversDetermination(statement, 'APPRENTICESHIP_BURSARY')).toMatchObject({
      outcome: 'ENTITLED',
      award: { every: 'ONCE', leastPence: pence, mostPence: pence },
    });
  });

  // Children Act 1989 s24(1B): 60 days are fewer than the 91 that Sch 2 para 19B asks for.
  test('a qualifying care leaver is refused what a former relevant one gets, and is told why', async () => {
    // Twenty on the day asked about.
    const statement = await ask(exampleOf('qualifying-care-leaver'), 'ENGLAND', '2026-05-21');
    expect(statement.status.category).toBe('QUALIFYING');
    expect(statement.status.arithmetic).toMatchObject({ days: 60, daysNeeded: 91 });
    const grant = careLeaversDetermination(statement, 'LEAVING_CARE_GRANT');
    expect(grant.outcome).toBe('NOT_ENTITLED');
    expect(grant.because.filter(({ met }) => met === 'NO').map(({ says }) => says)).toContainEqual(
      expect.stringContaining('you had enough time in care'),
    );
    expect(grant.nextSteps.length).toBeGreaterThan(0);
  });

  // Care Leavers Regulations 2010 reg 3(5) and (6).
  test.each([
    ['2025-07-01', 'RELEVANT'],
    ['2025-12-31', 'RELEVANT'],
    // Six months with the special guardian, from 1 July 2025.
    ['2026-01-01', 'QUALIFYING'],
    ['2026-03-31', 'QUALIFYING'],
    // The day on which it breaks down.
    ['2026-04-01', 'RELEVANT'],
  ])('left care for a special guardian: on %s the status is %s', async (asOf, category) => {
    expect((await ask(exampleOf('home-with-a-special-guardian'), 'ENGLAND', asOf)).status.category).toBe(category);
  });

  test('who is still with the special guardian at 18 is qualifying, and whose home broke down is former relevant', async () => {
    const told = exampleOf('home-with-a-special-guardian');
    const unbroken = told.familyPeriods?.map((period) => ({
      ...period,
      brokeDown: 'NO' as const,
      to: null,
      goesOn: 'YES' as const,
    }));
    const at18 = async (circumstances: CareLeaverCircumstancesInput) =>
      (await ask(circumstances, 'ENGLAND', '2027-01-01')).status.category;
    expect(await at18({ ...told, familyPeriods: unbroken })).toBe('QUALIFYING');
    expect(await at18(told)).toBe('FORMER_RELEVANT');
  });

  // Sch 2 para 19B(2): 13 weeks, 91 days, counted from the 14th birthday; one of them at 16 or over.
  test.each([
    ['2024-05-31', 90, 'QUALIFYING'],
    ['2024-06-01', 91, 'FORMER_RELEVANT'],
  ])(
    'leaving care on %s after %i days makes a %s care leaver, and somebody is asked to look',
    async (to, days, category) => {
      // From 2 March 2024 to 31 May are 30 + 30 + 30 days.
      const carePeriods = [
        { ref: 'one', from: '2024-03-02', to, legalStatus: 'V2' as const, placement: 'U6' as const },
      ];
      const { status } = await ask({
        dateOfBirth: '2007-06-01',
        council: 'E08000006',
        carePeriods,
        carePeriodsComplete: 'YES',
        familyPeriodsComplete: 'YES',
        otherStaysComplete: 'YES',
        atSixteen: { in: 'NEITHER' },
        specialGuardianship: { made: 'NO' },
      });
      expect(status.arithmetic?.days).toBe(days);
      expect(status.category).toBe(category);
      expect(status.flags.length).toBeGreaterThan(0);
    },
  );

  // A child in care since infancy has no period that began after 14; days count from the birthday.
  test('a child of 16 in care since infancy is an eligible child', async () => {
    const { status } = await ask({
      dateOfBirth: '2010-02-01',
      council: 'E08000006',
      carePeriods: [{ ref: 'always', from: '2010-08-01', goesOn: 'YES', legalStatus: 'C2', placement: 'U4' }],
      carePeriodsComplete: 'YES',
    });
    expect(status.category).toBe('ELIGIBLE');
  });
});
