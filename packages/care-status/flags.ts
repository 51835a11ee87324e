import { addDays, type Day } from '@kith/policy';

import type { CareHistory, Stretch } from './care-history.ts';
import type { Category } from './category.ts';
import { DAYS_NEEDED, daysSinceFourteen, lastDayLookedAfter } from './looked-after.ts';
import { inShortBreaks } from './short-breaks.ts';
import { livesSixMonthsAtHome } from './six-months-at-home.ts';
import { daysWithin, joined } from './stretches.ts';

/** A reason for a person to look at the case: the rule decides it, and the facts are of the kind that goes wrong. */
export interface Flag {
  readonly code: string;
  readonly says: string;
}

type Raise = (history: CareHistory, on: Day, category: Category) => boolean;

const FLAGS: readonly (Flag & { readonly when: Raise })[] = [
  {
    code: 'CLOSE_TO_THIRTEEN_WEEKS',
    says: 'The days in care come to between 88 and 94. A day more or less would matter, so somebody should check the dates.',
    when: (history, on) => Math.abs(daysSinceFourteen(history, on) - DAYS_NEEDED) <= 3,
  },
  {
    code: 'BEGAN_BEFORE_FOURTEEN',
    says: 'This turns on a time in care that began before the 14th birthday. We count it from that birthday, as councils do; the Act speaks of periods that began after it.',
    when: (history, on) =>
      daysSinceFourteen(history, on) >= DAYS_NEEDED && daysInPeriodsBegunAfterFourteen(history, on) < DAYS_NEEDED,
  },
  {
    code: 'SHORT_BREAK_DAYS_COUNTED',
    says: 'This turns on days in short breaks. Some councils leave those days out, and the law counts them.',
    when: (history, on) =>
      daysSinceFourteen(history, on) >= DAYS_NEEDED && daysOutsideShortBreaks(history, on) < DAYS_NEEDED,
  },
  {
    code: 'AGREEMENT_WITHOUT_DAYS',
    says: 'Some short breaks are written down as one agreement. Give each stay with its own days, so that they can be counted.',
    when: (history) => history.undatedAgreement,
  },
  {
    code: 'SHORT_BREAKS_NOT_CLEAR',
    says: 'Your status turns on short breaks that are not clear. Ask your social worker or the council’s short breaks team, for each stay: with whom it was, how long it was meant to last, and where you went afterwards.',
    when: (history, on) => shortBreaksLeaveOpen(history, on),
  },
  {
    code: 'GAP',
    says: 'There is a gap between two times in care. Somebody should check that none is missing.',
    when: (history, on) => joined(begun(history, on).filter((period) => period.to > history.fourteen)).length > 1,
  },
  {
    code: 'OVERLAP',
    says: 'Two times in care overlap. We count each day once; somebody should check the dates.',
    when: (history, on) => overlap(begun(history, on)),
  },
  {
    code: 'ADOPTED',
    says: 'You were adopted. Somebody should check which help still goes with your time in care.',
    when: (history, on) => ended(history, on, 'E11', 'E12'),
  },
  {
    code: 'OTHER_COUNCIL_TOOK_OVER',
    says: 'Another council took over. Somebody should check which council must help you now.',
    when: (history, on) => ended(history, on, 'E3'),
  },
  {
    code: 'ON_REMAND',
    says: 'You were in care because of a remand. Somebody should check how those days count.',
    when: (history, on) =>
      begun(history, on).some((period) => period.legalStatus === 'J1') || history.atSixteen.in === 'REMAND',
  },
  {
    code: 'AGE_WAS_DISPUTED',
    says: 'A time in care ended because you were found to be an adult. Somebody should check your date of birth.',
    when: (history, on) => ended(history, on, 'E15'),
  },
  {
    code: 'CAME_ALONE',
    says: 'You came to this country alone. You have the same rights as other care leavers; somebody should check what your papers mean for benefits and homes.',
    when: (history) => history.cameAloneSeekingSafety === true,
  },
  {
    code: 'SIX_MONTHS_AFTER_EIGHTEEN',
    says: 'Six months with a parent or guardian were reached only after the 18th birthday. The Act can be read in two ways here, so somebody should look at it.',
    when: (history, on) =>
      on >= history.eighteen &&
      livesSixMonthsAtHome(history, on) === true &&
      livesSixMonthsAtHome(history, history.eighteen) !== true,
  },
  {
    code: 'COUNCIL_DIFFERS',
    says: 'The council’s own category is not the one that your times in care give. Ask the council to explain.',
    when: (_history, _on, category) => category.councilDiffers,
  },
];

export const flagsOn = (history: CareHistory, on: Day, category: Category): Flag[] =>
  FLAGS.filter(({ when }) => when(history, on, category)).map(({ code, says }) => ({ code, says }));

/** Whether only the limits of short breaks leave open that the person is, or left care as, an eligible child. */
function shortBreaksLeaveOpen(history: CareHistory, on: Day): boolean {
  const last = lastDayLookedAfter(history, addDays(on, 1));
  if (last === undefined || last < history.sixteen || !history.complete) return false;
  return daysSinceFourteen(history, last) >= DAYS_NEEDED && inShortBreaks(history, last) === undefined;
}

const begun = (history: CareHistory, on: Day) => history.periods.filter((period) => period.from <= on);

const ended = (history: CareHistory, on: Day, ...codes: string[]): boolean =>
  history.periods.some((period) => period.to <= on && period.ended !== undefined && codes.includes(period.ended));

function daysInPeriodsBegunAfterFourteen(history: CareHistory, on: Day): number {
  const after = joined(history.periods).filter((stretch) => stretch.from >= history.fourteen);
  return daysWithin(after, history.fourteen, addDays(on, 1));
}

const daysOutsideShortBreaks = (history: CareHistory, on: Day): number =>
  daysWithin(joined(history.periods.filter((period) => !period.shortBreak)), history.fourteen, addDays(on, 1));

const overlap = (stretches: readonly Stretch[]): boolean =>
  stretches.some((one, index) =>
    stretches.slice(index + 1).some((other) => one.from < other.to && other.from < one.to),
  );
