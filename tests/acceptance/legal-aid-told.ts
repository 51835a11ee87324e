import type { LegalAidCase } from './legal-aid-case.ts';

type Told = Record<string, unknown>;
type Person = LegalAidCase['inputs']['applicant'];
type Whose = 'MINE' | 'PARTNER';

const INCOME: Readonly<Record<string, string>> = {
  friends_or_family: 'FRIENDS_OR_FAMILY',
  maintenance_received: 'MAINTENANCE',
  other_sources: 'OTHER',
  pension: 'PENSION',
  property_or_lodger: 'LODGER',
  state_benefits_counted: 'STATE_BENEFIT',
  student_finance: 'STUDENT_FINANCE',
};

const OUTGOINGS: Readonly<Record<string, string>> = {
  rent_or_mortgage: 'RENT_OR_MORTGAGE',
  child_care: 'CHILDCARE',
  maintenance_out: 'MAINTENANCE',
  legal_aid: 'CRIMINAL_LEGAL_AID',
  council_tax: 'COUNCIL_TAX',
  priority_debt_repayment: 'PRIORITY_DEBT',
};

const yesNo = (told: boolean | undefined) => (told ? 'YES' : 'NO');
const numbered = (items: readonly Told[]) => items.map((item, index) => ({ ref: `r${index}`, ...item }));

/** A case as a carer would tell it to the public API: `CarerCircumstancesInput`. */
export function circumstancesOf({ inputs }: LegalAidCase): Told {
  const { applicant, partner, dependants, passported } = inputs;
  const both = (of: (person: Person, whose: Whose) => readonly Told[]) =>
    numbered([...of(applicant, 'MINE'), ...(partner ? of(partner, 'PARTNER') : [])]);
  const ages = [applicant, partner].map((person) => ageOf(person?.age));
  return {
    household: { couple: yesNo(partner !== null) },
    finances: { benefit: passported ? 'UNIVERSAL_CREDIT' : 'NONE' },
    legalFinances: {
      partnerContraryInterest: 'NO',
      sixtyOrOver: yesNo(ages.some((age) => age >= 60)),
      statePensionAge: yesNo(ages.some((age) => age >= 67)),
      jobs: both(jobs),
      jobsComplete: 'YES',
      incomes: both(incomes),
      incomesComplete: 'YES',
      outgoings: both(outgoings),
      outgoingsComplete: 'YES',
      dependants: numbered(dependants.map(dependantTold)),
      dependantsComplete: 'YES',
      assets: both(assets),
      assetsComplete: 'YES',
      properties: both(properties),
      propertiesComplete: 'YES',
      vehicles: both(vehicles),
      vehiclesComplete: 'YES',
    },
  };
}

function ageOf(told: number | string | undefined): number {
  if (typeof told === 'number') return told;
  return Number(/^\d+(?=_or_)/.exec(told ?? '')?.[0] ?? 30);
}

const jobs = (person: Person, whose: Whose): readonly Told[] =>
  (person.employment ?? []).map((job) => ({
    whose,
    kind: job.kind === 'employed' ? 'EMPLOYED' : 'SELF_EMPLOYED',
    every: 'MONTH',
    grossPence: job.gross,
    benefitsInKindPence: job.benefits_in_kind ?? 0,
    taxPence: job.tax,
    nationalInsurancePence: job.national_insurance,
    statutoryPayOnly: yesNo(job.only_statutory_sick_or_maternity_pay),
  }));

const incomes = (person: Person, whose: Whose): readonly Told[] =>
  Object.entries(person.income ?? {}).map(([name, amountPence]) => ({
    whose,
    kind: named(INCOME, name),
    every: 'MONTH',
    amountPence,
  }));

const outgoings = (person: Person, whose: Whose): readonly Told[] => [
  ...Object.entries(person.outgoings ?? {}).map(([name, amountPence]) => ({
    whose,
    kind: named(OUTGOINGS, name),
    every: 'MONTH',
    amountPence,
  })),
  ...(person.housing_benefit
    ? [{ whose, kind: 'HOUSING_BENEFIT', every: 'MONTH', amountPence: person.housing_benefit }]
    : []),
];

const dependantTold = (told: LegalAidCase['inputs']['dependants'][number]): Told => ({
  relationship: told.relationship === 'child_relative' ? 'CHILD' : 'ADULT',
  ageYears: ageOf(told.age),
  inFullTimeEducation: yesNo(told.in_full_time_education),
  monthlyIncomePence: told.monthly_income,
  capitalPence: told.capital,
  childBenefit: yesNo(told.relationship === 'child_relative'),
  fostered: 'NO',
});

const assets = (person: Person, whose: Whose): readonly Told[] => {
  const { savings = [], non_liquid: other = [] } = person.capital ?? {};
  const asset = (kind: string) => (told: (typeof savings)[number]) => ({
    whose,
    kind,
    valuePence: told.value,
    disputed: yesNo(told.disputed),
  });
  return [...savings.map(asset('SAVINGS')), ...other.map(asset('OTHER'))];
};

const properties = (person: Person, whose: Whose): readonly Told[] =>
  (person.capital?.properties ?? []).map((told) => ({
    whose,
    mainHome: yesNo(told.main_home),
    valuePence: told.value,
    securedDebtPence: told.mortgage,
    sharePercent: told.percentage_owned,
    housingAssociation: yesNo(told.shared_with_housing_association),
    disputed: yesNo(told.disputed),
  }));

const vehicles = (person: Person, whose: Whose): readonly Told[] =>
  (person.capital?.vehicles ?? []).map((told) => ({
    whose,
    valuePence: told.value,
    loanPence: told.loan,
    boughtOn: told.date_of_purchase,
    inRegularUse: yesNo(told.in_regular_use),
    disputed: yesNo(told.disputed),
  }));

function named(names: Readonly<Record<string, string>>, name: string): string {
  const kind = names[name];
  if (!kind) throw new RangeError(`${name} is not a sum this suite knows`);
  return kind;
}
