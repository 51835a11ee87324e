import { ministryEngine } from '../instruments.ts';
import { dependantsCounted } from './dependants.ts';
import { childcareRule } from './doubts.ts';
import { isInWork } from './employment-allowance.ts';
import { peopleCounted, type Household, type Person } from './household.ts';
import { line, totalOf, type Line } from './line.ts';
import type { Readings } from './readings.ts';

/** Guidance takes childcare as reasonable for a child of 15 or under. */
const CHILDCARE_UNDER_AGE = 16;

const studies = (person: Person): boolean =>
  person.incomes.some((income) => income.kind === 'STUDENT_FINANCE' && income.pence > 0);

/** What childcare costs because of work or study: FR reg 27. */
export function childcareCosts(household: Household, readings: Readings): Line[] {
  const { all } = peopleCounted(household);
  const hasYoungChild = dependantsCounted(household, readings).some(
    (dependant) => dependant.ageYears < CHILDCARE_UNDER_AGE,
  );
  const isBusy = (person: Person): boolean => isInWork(person) || studies(person);
  const needed = readings.childcareWithOneWorking === 'LAW' ? all.some(isBusy) : all.every(isBusy);
  if (!hasYoungChild || !needed) return [];
  return [
    line(
      'Childcare that you need for work or study',
      -totalOf(all, (person) => person.outgoings.childcarePence) || 0,
      childcareRule,
      ministryEngine.read('childcare eligibility'),
    ),
  ];
}
