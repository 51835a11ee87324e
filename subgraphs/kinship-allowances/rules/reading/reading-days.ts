import type { ToldCarer } from '@kith/circumstances';
import { addMonths, addYears, parseDay, type CouncilSettings, type Day } from '@kith/policy';
import { assessment, meansTest } from '../means-test/assessed.ts';
import { childAnswers, councilOf, oldCouncilLeavesOn } from './child.ts';
import { councilsOf } from './councils.ts';
import { settingsOf, type ReadingContext } from './context.ts';
import { meansTestSituation } from './contribution-shares.ts';

const LAST_AGE = 25;

/**
 * The days after the one asked about, to the end of the horizon, on which the circumstances may read differently: an
 * order is made, another child changes the means test, a council's setting changes. In order, each once.
 */
export function readingDays(told: ToldCarer, context: ReadingContext, horizonMonths: number): Day[] {
  const last = addMonths(context.asOf, horizonMonths) - 1;
  const days: (number | undefined)[] = [
    ...(told.children ?? []).flatMap((child) => [dayOf(child.order?.madeOn), oldCouncilLeavesOn(child)]),
    ...[...councilsOf(told)].flatMap((council) => settingDays(settingsOf(council, context))),
    ...meansTestDays(told, context, horizonMonths),
  ];
  const within = days.filter((day): day is Day => day !== undefined && day > context.asOf && day <= last);
  return [...new Set(within)].toSorted((a, b) => a - b);
}

/** None where the means test assesses no child, now or after an order that is still to come. */
function meansTestDays(told: ToldCarer, context: ReadingContext, horizonMonths: number): (Day | undefined)[] {
  const children = told.children ?? [];
  const assessed = children.map((child) => {
    const settings = settingsOf(councilOf(told, child, context), context);
    return assessment.timeline({ ...context, answers: childAnswers(told, child, context), settings }, horizonMonths);
  });
  const isAnyAssessed = assessed.flat().some(({ outcome }) => outcome !== 'NOT_ENTITLED');
  const isOrderToCome = children.some(({ order }) => (dayOf(order?.madeOn) ?? context.asOf) > context.asOf);
  if (!isAnyAssessed && !isOrderToCome) return [];
  const councils = [undefined, ...councilsOf(told)];
  return [
    ...assessed.flat().map(({ from }) => from),
    ...[...(told.household?.otherChildren ?? []), ...children].flatMap(({ dateOfBirth }) =>
      birthdays(dayOf(dateOfBirth)),
    ),
    ...councils.flatMap((council) =>
      meansTest.timeline(meansTestSituation(told, council, context), horizonMonths).map(({ from }) => from),
    ),
  ];
}

const dayOf = (told: string | null | undefined): Day | undefined => (told ? parseDay(told) : undefined);

const birthdays = (born: Day | undefined): Day[] =>
  born === undefined ? [] : Array.from({ length: LAST_AGE }, (_, index) => addYears(born, index + 1));

const settingDays = (settings: CouncilSettings): number[] =>
  [...settings.values()].flat().flatMap(({ from, to }) => (to === undefined ? [from] : [from, to + 1]));
