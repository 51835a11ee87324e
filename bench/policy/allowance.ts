import { compiledFor, nationalMinimumYears } from '@kith/kinship-allowances/rules';
import { completedYears, day, lookup, type Day, type Parameter, type Route, type Situation } from '@kith/policy';

import { PlainRules, type PlainFacts, type PlainRule } from './plain-rules.ts';

/** The kinship allowance of the law in force: eight routes, the dearest of our rules to decide. */
export const kinshipAllowance = compiledFor('england').find(
  ({ entitlement }) => entitlement.code === 'KINSHIP_ALLOWANCE',
)!;
export const routes: readonly Route[] = kinshipAllowance.entitlement.routes.england;

/** What all engines are held to: the same outcome, by the same route, with the same sum. */
export interface Answered {
  readonly outcome: string;
  readonly route: string | undefined;
  readonly weeklyPence: number | undefined;
}

/** One line of the allowance table. */
export interface Rate {
  readonly from: Day;
  readonly to: Day;
  readonly area: string;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly weeklyPence: number;
}

/** One route as a general rule engine is given it. */
export interface PlainRoute {
  readonly code: string;
  readonly gives: string;
  readonly when: PlainRule;
  /** The table's sum, the same less what is taken off, or a sum that only the council knows. */
  readonly pays: 'RATE' | 'RATE_LESS_DEDUCTIONS' | 'COUNCIL_AMOUNT';
}

const EARLIEST_ASKED = day('2024-04-06');
const FAR_OFF = 1_000_000 as Day;
const SHARE = 'child.meansTest.shareMonthlyPence';
const NETTED = 'child.childBenefitNetted';

const plain = new PlainRules();

export const plainRoutes: readonly PlainRoute[] = routes.map((route) => ({
  code: route.code,
  gives: route.gives,
  when: { kind: 'all', parts: [plain.standing(route), plain.of(route.when)] },
  pays: paysOf(route),
}));

function paysOf({ award }: Route): PlainRoute['pays'] {
  if (award?.kind !== 'MONEY') return 'COUNCIL_AMOUNT';
  return award.amount.reads.some(({ code }) => code === SHARE) ? 'RATE_LESS_DEDUCTIONS' : 'RATE';
}

const newest = Math.max(...nationalMinimumYears.map(({ from }) => from));

/** Area by age band by year, of the years that are asked about. The newest stands until another is published. */
export const rates: readonly Rate[] = nationalMinimumYears
  .filter(({ from }) => from >= EARLIEST_ASKED)
  .flatMap(({ from, to, area, bands }) =>
    bands.map((band) => ({ from, to: from === newest ? FAR_OFF : to, area, ...band })),
  );

/** What an engine is handed for one child. Years of age and deductions in pence a week are worked out beforehand. */
export function plainFactsOf(situation: Situation): PlainFacts {
  const { answers, asOf } = situation;
  return {
    ...plain.factsOf(situation),
    asOf,
    area: answers['child.allowanceArea'] as string,
    age: completedYears(answers['child.dateOfBirth'] as Day, asOf),
    deductions: childBenefitOff(situation) + shareAWeek(situation),
  };
}

function childBenefitOff(situation: Situation): number {
  const netted = situation.answers[NETTED];
  if (netted === 'NONE') return 0;
  return datedNumber(netted === 'ELDEST' ? 'child-benefit-eldest' : 'child-benefit-other', situation);
}

const WEEKS_OF_MONTHS = { weeks: 365, months: 84 };

function shareAWeek({ answers }: Situation): number {
  const { weeks, months } = WEEKS_OF_MONTHS;
  return Math.round(((answers[SHARE] as number) * months) / weeks);
}

function datedNumber(code: string, { asOf, knownOn, settings }: Situation): number {
  const dated = kinshipAllowance.dated.find((one) => one.code === code) as Parameter<number>;
  return lookup(dated, asOf, knownOn, settings)!.value;
}
