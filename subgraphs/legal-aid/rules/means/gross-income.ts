import { financialRegulations, ministryEngine } from '../instruments.ts';
import type { Figures } from './figures.ts';
import { fosteringCounted } from './fostering-payments.ts';
import { peopleCounted, type Household, type Person } from './household.ts';
import { treatmentOf } from './income-kinds.ts';
import { inTotal, line, nonZero, type Line } from './line.ts';
import type { Readings } from './readings.ts';

export interface GrossIncome {
  readonly pence: number;
  readonly clientPence: number;
  readonly partnerPence: number;
  /** The part that comes from capital: the pensioner's table leaves it out. */
  readonly fromCapitalPence: number;
  readonly lines: readonly Line[];
}

/** All income of a month before tax, less what is disregarded and less housing benefit: FR regs 7, 21, 24. */
export function grossIncome(household: Household, figures: Figures, readings: Readings): GrossIncome {
  const { all, partner } = peopleCounted(household);
  const fostering = fosteringCounted(household, figures, readings);
  const client = [...incomeLines(household.client, figures), ...fostering];
  const others = all.slice(1).flatMap((person) => incomeLines(person, figures));
  const lines = [...client, ...others];
  return {
    pence: inTotal(lines),
    clientPence: inTotal(client),
    partnerPence: partner ? inTotal(incomeLines(partner, figures)) : 0,
    fromCapitalPence: all.reduce((sum, person) => sum + fromCapital(person), 0),
    lines: nonZero(lines),
  };
}

const incomeLines = (person: Person, figures: Figures): Line[] => [
  ...person.jobs.map((job) =>
    line(
      job.kind === 'EMPLOYED' ? 'Pay before tax' : 'Profit from self-employment',
      job.grossPence,
      financialRegulations.read('reg 21'),
    ),
  ),
  ...person.jobs.map((job) =>
    line('Benefits in kind from a job', job.benefitsInKindPence, financialRegulations.read('reg 21')),
  ),
  ...person.incomes
    .filter((income) => treatmentOf(income.kind).counts)
    .map((income) => line(treatmentOf(income.kind).says, income.pence, ...treatmentOf(income.kind).cite)),
  ...(figures.housingBenefitInGross
    ? [
        line(
          'Housing benefit',
          person.outgoings.housingBenefitPence,
          ministryEngine.read('mtr-2027 housing_benefit_in_gross_income'),
        ),
      ]
    : []),
];

const fromCapital = (person: Person): number =>
  person.incomes
    .filter((income) => treatmentOf(income.kind).fromCapital)
    .reduce((sum, income) => sum + income.pence, 0);
