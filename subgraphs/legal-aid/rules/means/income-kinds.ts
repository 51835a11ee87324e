import type { Citation } from '@kith/policy';

import { disregards2024, financialRegulations } from '../instruments.ts';

/** How the means test treats each kind of income that is not pay, profit, housing benefit or a fostering allowance. */
export interface IncomeTreatment {
  readonly says: string;
  readonly counts: boolean;
  /** Comes from capital, so the pensioner's table does not look at it. */
  readonly fromCapital?: boolean;
  readonly cite: readonly Citation[];
}

const counted = financialRegulations.read('reg 21');
const disregarded = financialRegulations.read('reg 24');
const notListed = financialRegulations.check(
  'regs 21(c), 24',
  'Confirm that no disregard in reg 24, including (t) to (x) as amended 2020 to 2023, covers special guardianship (s14F), child arrangements, s17 or adoption payments, so that they count under reg 21(c).',
);

const counts = (says: string, ...cite: Citation[]): IncomeTreatment => ({
  says,
  counts: true,
  cite: [counted, ...cite],
});
const doesNotCount = (says: string, ...cite: Citation[]): IncomeTreatment => ({
  says,
  counts: false,
  cite: [disregarded, ...cite],
});

export const INCOME_TREATMENT = {
  CHILD_BENEFIT: counts('Child benefit'),
  GUARDIANS_ALLOWANCE: counts("Guardian's allowance"),
  TAX_CREDITS: counts('Tax credits'),
  STATE_BENEFIT: counts('Other benefits that count'),
  PENSION: counts('Pensions'),
  MAINTENANCE: counts('Maintenance received'),
  FRIENDS_OR_FAMILY: counts('Help from friends or family'),
  LODGER: counts('Money from a lodger'),
  RENT_FROM_PROPERTY: { ...counts('Rent from property'), fromCapital: true },
  SAVINGS_AND_INVESTMENTS: { ...counts('Interest and dividends'), fromCapital: true },
  STUDENT_FINANCE: counts('Student grants and loans'),
  SPECIAL_GUARDIANSHIP_ALLOWANCE: counts('Special guardianship allowance', notListed),
  CHILD_ARRANGEMENTS_ALLOWANCE: counts("The council's allowance for a child arrangements order", notListed),
  ADOPTION_ALLOWANCE: counts('Adoption allowance', notListed),
  COUNCIL_SECTION_17: counts("The council's help in cash for a child in need (section 17)", notListed),
  OTHER: counts('Other income'),
  DISABILITY_BENEFIT: doesNotCount('Disability benefits (DLA, PIP, attendance allowance and the like)'),
  CARERS_ALLOWANCE: doesNotCount("Carer's allowance"),
  COUNCIL_TAX_REDUCTION: doesNotCount('Council tax reduction'),
  DIRECT_PAYMENTS: doesNotCount('Direct payments for care'),
  COMPENSATION_SCHEME: doesNotCount(
    'Payments of a national compensation scheme',
    disregards2024.check('whole', 'Confirm the list of compensation schemes that are left out of income and capital.'),
  ),
  COST_OF_LIVING_PAYMENT: doesNotCount('Cost of living payments from the government'),
} as const satisfies Record<string, IncomeTreatment>;

export type IncomeKind = keyof typeof INCOME_TREATMENT;

export const treatmentOf = (kind: IncomeKind): IncomeTreatment => INCOME_TREATMENT[kind];
