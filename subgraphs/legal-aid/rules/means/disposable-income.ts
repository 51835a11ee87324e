import { financialRegulations, ministryEngine } from '../instruments.ts';
import { childcareCosts } from './childcare.ts';
import { dependantAllowances, loneParentAllowance, partnerAllowance } from './dependants.ts';
import { employmentAllowance, taxAndInsurance } from './employment-allowance.ts';
import type { Figures } from './figures.ts';
import type { GrossIncome } from './gross-income.ts';
import { peopleCounted, type Household, type Person } from './household.ts';
import { housingCosts, type HousingCosts } from './housing-costs.ts';
import { inTotal, line, nonZero, type Line } from './line.ts';
import type { Readings } from './readings.ts';

export interface DisposableIncome {
  /** May be under nothing. */
  readonly pence: number;
  readonly grossPence: number;
  readonly deductionsPence: number;
  /** Of the deductions, those for the partner's own tax, job, childcare, maintenance and criminal legal aid. */
  readonly partnerDeductionsPence: number;
  readonly housing: HousingCosts;
  readonly taxAndInsurancePence: number;
  readonly employmentAllowancePence: { readonly client: number; readonly partner: number };
  readonly childcarePence: number;
  readonly maintenancePence: number;
  readonly criminalLegalAidPence: number;
  readonly dependantsAllowancePence: number;
  readonly partnerAllowancePence: number;
  readonly lines: readonly Line[];
}

/** Gross income less what the regulations let a household take off: FR regs 22 to 28. Council tax is not among it. */
export function disposableIncome(
  household: Household,
  gross: GrossIncome,
  figures: Figures,
  readings: Readings,
): DisposableIncome {
  const { all, partner } = peopleCounted(household);
  const hasPartner = partner !== undefined;
  const dependants = dependantAllowances(household, figures, readings);
  const forPartner = partnerAllowance(hasPartner, figures);
  const housing = housingCosts(household, -inTotal([...dependants, ...forPartner]), figures, readings);
  const childcare = childcareCosts(household, readings);
  const own = (person: Person): Line[] => [
    ...taxAndInsurance(person),
    ...employmentAllowance(person, figures),
    maintenancePaid(person),
    criminalLegalAid(person),
  ];
  const deductions = [
    ...all.flatMap(own),
    ...childcare,
    ...housing.lines,
    ...dependants,
    ...forPartner,
    ...loneParentAllowance(household, hasPartner, figures),
    ...all.flatMap((person) => reviewDeductions(person, gross, figures)),
  ];
  return {
    pence: gross.pence + inTotal(deductions),
    grossPence: gross.pence,
    deductionsPence: taken(deductions),
    partnerDeductionsPence: partner
      ? taken(own(partner)) + (childcare.length > 0 ? partner.outgoings.childcarePence : 0)
      : 0,
    housing,
    taxAndInsurancePence: taken(all.flatMap(taxAndInsurance)),
    employmentAllowancePence: {
      client: taken(employmentAllowance(household.client, figures)),
      partner: partner ? taken(employmentAllowance(partner, figures)) : 0,
    },
    childcarePence: taken(childcare),
    maintenancePence: taken(all.map(maintenancePaid)),
    criminalLegalAidPence: taken(all.map(criminalLegalAid)),
    dependantsAllowancePence: taken(dependants),
    partnerAllowancePence: taken(forPartner),
    lines: nonZero(deductions),
  };
}

const taken = (lines: readonly Line[]): number => -inTotal(lines) || 0;

/** Maintenance for a former partner, child or relative outside the household: FR reg 26. */
const maintenancePaid = (person: Person): Line =>
  line('Maintenance you pay', -person.outgoings.maintenancePence || 0, financialRegulations.read('reg 26'));

const criminalLegalAid = (person: Person): Line =>
  line(
    'Contributions under a criminal legal aid order',
    -person.outgoings.criminalLegalAidPence || 0,
    ministryEngine.read('legal aid outgoings'),
  );

/** Not law: what only the Means Test Review would let a household take off. */
function reviewDeductions(person: Person, gross: GrossIncome, figures: Figures): Line[] {
  const { councilTaxPence, priorityDebtPence, pensionContributionPence } = person.outgoings;
  const pensionCap = Math.round((gross.pence * (figures.pensionCapPercent ?? 0)) / 100);
  return [
    line(
      'Council tax',
      figures.councilTaxDeducted ? -councilTaxPence : 0,
      ministryEngine.read('mtr-2027 council_tax_enabled'),
    ),
    line(
      'Priority debts',
      figures.priorityDebtDeducted ? -priorityDebtPence : 0,
      ministryEngine.read('mtr-2027 priority_debt_repayment_enabled'),
    ),
    line(
      'Pension contributions',
      -Math.min(pensionContributionPence, pensionCap),
      ministryEngine.read('mtr-2027 pension_contribution_cap'),
    ),
  ];
}
