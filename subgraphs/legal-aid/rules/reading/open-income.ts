import type { ToldLegalAidFinances } from '@kith/circumstances';

import type { Figures } from '../means/figures.ts';
import type { Household, Person } from '../means/household.ts';

/**
 * Income as it is compared to see whether anything about it is open. Childcare is allowed only with work or study, so
 * that more income can mean less to live on: where anything is open the lowest disposable income is nought, and the
 * highest takes no childcare off.
 */
export const incomePart = ({ client, partner, dependants }: Household): string =>
  JSON.stringify([
    ...[client, partner].map((person) => person && [person.jobs, person.incomes, person.outgoings]),
    dependants,
  ]);

/** The household with its childcare only where nothing about its income is open. */
export function withChildcare(household: Household, known: boolean): Household {
  if (known) return household;
  const without = <P extends Person>(person: P): P => ({
    ...person,
    outgoings: { ...person.outgoings, childcarePence: 0 },
  });
  const { client, partner } = household;
  return { ...household, client: without(client), ...(partner ? { partner: without(partner) } : {}) };
}

/**
 * How much of fostering allowances may count or not: up to a dependant's allowance for each whose age, education or
 * savings are not known, since an adult with savings gets none, and then nothing of the fostering allowance counts.
 */
export function openFostering(told: ToldLegalAidFinances, figures: Figures): number {
  const open = (told.dependants ?? []).filter(
    ({ fostered, ageYears, inFullTimeEducation, capitalPence }) =>
      fostered !== 'NO' &&
      [ageYears, inFullTimeEducation, capitalPence].some(
        (value) => value === null || value === undefined || value === 'NOT_KNOWN',
      ),
  );
  return open.length * figures.dependantAllowance.from16;
}
