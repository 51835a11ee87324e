import { financialRegulations, ministryEngine } from '../instruments.ts';
import type { Figures } from './figures.ts';
import type { Job, Person } from './household.ts';
import { line, type Line } from './line.ts';

/** Is paid for work, not only statutory pay while off sick or with a new child. */
const isPaidWork = (job: Job): boolean => job.grossPence > 0 && !job.statutoryPayOnly;

export const isInWork = (person: Person): boolean => person.jobs.some(isPaidWork);

/**
 * A fixed sum for the costs of a job: once for each person with a wage or salary, never for self-employment (FR
 * reg 27). The engine gives none where the only pay is statutory sick or parental pay, and nothing read says otherwise.
 */
export function employmentAllowance(person: Person, figures: Figures): Line[] {
  const hasWage = person.jobs.some((job) => job.kind === 'EMPLOYED' && isPaidWork(job));
  if (!hasWage) return [];
  return [
    line(
      'A fixed amount for the costs of being in a job',
      -figures.employmentAllowance,
      financialRegulations.read('reg 27'),
      ministryEngine.read('multiple employments'),
    ),
  ];
}

/** Tax and National Insurance on pay and profit: FR reg 23. */
export const taxAndInsurance = (person: Person): Line[] =>
  person.jobs.flatMap((job) => [
    line('Income tax', -job.taxPence, financialRegulations.read('reg 23')),
    line('National Insurance', -job.nationalInsurancePence, financialRegulations.read('reg 23')),
  ]);
