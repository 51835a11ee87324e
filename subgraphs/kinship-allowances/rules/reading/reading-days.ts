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
  const children = told.children ?? [];
  const councils = councilsOf(told);
  const days: (number | undefined)[] = [
    ...children.flatMap((child) => [dayOf(child.order?.madeOn), oldCouncilLeavesOn(child)]),
    ...(told.household?.otherChildren ?? []).flatMap(({ dateOfBirth }) => birthdays(dayOf(dateOfBirth))),
    ...children.flatMap(({ dateOfBirth }) => birthdays(dayOf(dateOfBirth))),
    ...children.flatMap((child) => {
      const settings = settingsOf(councilOf(told, child, context), context);
      const situation = { ...context, answers: childAnswers(told, child, context), settings };
      return assessment.timeline(situation, horizonMonths).map(({ from }) => from);
    }),
    ...[...councils].flatMap((council) => [
      ...meansTest.timeline(meansTestSituation(told, council, context), horizonMonths).map(({ from }) => from),
      ...settingDays(settingsOf(council, context)),
    ]),
  ];
  const within = days.filter((day): day is Day => day !== undefined && day > context.asOf && day <= last);
  return [...new Set(within)].toSorted((a, b) => a - b);
}

const dayOf = (told: string | null | undefined): Day | undefined => (told ? parseDay(told) : undefined);

const birthdays = (born: Day | undefined): Day[] =>
  born === undefined ? [] : Array.from({ length: LAST_AGE }, (_, index) => addYears(born, index + 1));

const settingDays = (settings: CouncilSettings): number[] =>
  [...settings.values()].flat().flatMap(({ from, to }) => (to === undefined ? [from] : [from, to + 1]));
