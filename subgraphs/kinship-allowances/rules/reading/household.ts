import { carerCircumstances, answersOf, livingCostsPence, type SumPeriod, type ToldCarer } from '@kith/circumstances';
import {
  completedYears,
  lookup,
  parseDay,
  type Answers,
  type Between,
  type CouncilSettings,
  type NumberFact,
} from '@kith/policy';
import {
  disabilityBenefitsCounted,
  livingCostScale,
  weeksPerMonth,
  type AllowancePolicyValue,
} from '../allowance-policy.ts';
import { countedIncome, countedOutgoings, scaledLivingCosts } from '../derived-facts.ts';
import { monthlyOf, rounded } from '../means-test/monthly.ts';
import { bandFor } from '../national-minimum.ts';
import type { ReadingContext } from './context.ts';

type Month = AllowancePolicyValue<'weeks-per-month'>;
type Item = {
  readonly kind?: string | null;
  readonly amountPence?: number | null;
  readonly every?: SumPeriod | null;
};

/** What the means test of one council reads of the household, with its own answers, monthly pence. */
export function householdAnswers(told: ToldCarer, settings: CouncilSettings, context: ReadingContext): Answers {
  const { asOf, knownOn } = context;
  const month = lookup(weeksPerMonth, asOf, knownOn, settings)?.value;
  const own = answersOf(carerCircumstances, told);
  if (!month) return own;
  const countsDisability = lookup(disabilityBenefitsCounted, asOf, knownOn, settings)?.value === true;
  const leftOut = new Set(['CHILD_BENEFIT_THIS_CHILD', ...(countsDisability ? [] : ['DISABILITY_BENEFIT'])]);
  const finances = told.finances ?? {};
  const scale = lookup(livingCostScale, asOf, knownOn, settings)?.value;
  return {
    ...own,
    [countedIncome.code]: total(finances.incomes, finances.incomesComplete, leftOut, month, countedIncome),
    [countedOutgoings.code]: total(
      finances.outgoings,
      finances.outgoingsComplete,
      new Set(countsDisability ? [] : ['DISABILITY_COSTS']),
      month,
      countedOutgoings,
    ),
    [scaledLivingCosts.code]: scale ? scaled(told, scale, month, context) : 0,
    ...(scale ? { [livingCostsPence.code]: 0 } : {}),
  };
}

/** The sum of the items that count; at least that where an item or the rest of the list is not known. */
function total(
  items: readonly Item[] | null | undefined,
  complete: string | null | undefined,
  leftOut: ReadonlySet<string>,
  month: Month,
  fact: NumberFact,
): number | Between {
  const counted = (items ?? []).filter(({ kind }) => !kind || !leftOut.has(kind));
  const known = counted.filter(({ kind }) => kind).map((item) => monthlySum(item, month));
  const sum = known.reduce<number>((so, pence) => so + (pence ?? 0), 0);
  const isWhole = complete === 'YES' && known.length === counted.length && !known.includes(undefined);
  return isWhole ? Math.min(sum, fact.most) : { least: Math.min(sum, fact.most), most: fact.most };
}

function monthlySum({ amountPence, every }: Item, month: Month): number | undefined {
  if (amountPence === null || amountPence === undefined || !every) return undefined;
  switch (every) {
    case 'WEEK':
      return monthlyOf(amountPence, month);
    case 'FORTNIGHT':
      return rounded(amountPence * month.weeks, month.months * 2);
    case 'FOUR_WEEKS':
      return rounded(amountPence * month.weeks, month.months * 4);
    case 'MONTH':
      return amountPence;
    case 'YEAR':
      return rounded(amountPence, 12);
  }
}

/** The arrangements of kinship children whose keep is in the living costs, because the test does not assess them. */
const KEPT_BY_HOUSEHOLD = new Set(['INFORMAL', 'LIVES_WITH_ORDER', 'ADOPTED']);

/** Living costs of the adults and of the children who are not assessed, by the council's scale. */
function scaled(
  told: ToldCarer,
  scale: AllowancePolicyValue<'living-cost-scale'>,
  month: Month,
  { asOf }: ReadingContext,
): number | Between {
  const household = told.household ?? {};
  const kinship = told.children ?? [];
  const children = [
    ...(household.otherChildren ?? []),
    ...kinship.filter((child) => child.arrangement && KEPT_BY_HOUSEHOLD.has(child.arrangement)),
  ];
  const costs = children.map(({ dateOfBirth }) => {
    const born = dateOfBirth ? parseDay(dateOfBirth) : undefined;
    return born === undefined ? undefined : (bandFor(scale.children, completedYears(born, asOf))?.weeklyPence ?? 0);
  });
  const keep = costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
  const isWhole =
    household.otherChildrenComplete === 'YES' &&
    told.childrenComplete === 'YES' &&
    !costs.includes(undefined) &&
    kinship.every((child) => child.arrangement);
  const adults = {
    YES: [scale.coupleWeeklyPence, scale.coupleWeeklyPence],
    NO: [scale.singleWeeklyPence, scale.singleWeeklyPence],
  };
  const [fewest, most] = adults[household.couple as 'YES' | 'NO'] ?? [scale.singleWeeklyPence, scale.coupleWeeklyPence];
  const least = monthlyOf(keep + fewest!, month);
  return isWhole && fewest === most
    ? least
    : { least, most: isWhole ? monthlyOf(keep + most!, month) : scaledLivingCosts.most };
}
