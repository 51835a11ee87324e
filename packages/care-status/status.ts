import {
  CARE_LEAVER_CATEGORIES,
  carePeriodEnded,
  cameAloneSeekingSafety,
  type CareLeaverCategory,
} from '@kith/circumstances';
import { addYears, type Citation, type Day, type Fact } from '@kith/policy';

import { arithmeticOn, type Arithmetic } from './arithmetic.ts';
import type { CareHistory, ToldCareLeaver } from './care-history.ts';
import { careHistoryOf } from './care-history-of.ts';
import { categoryOn, type Category } from './category.ts';
import { flagsOn, type Flag } from './flags.ts';
import { carePlanningRegulations, careLeaversRegulations, childrenAct } from './sources.ts';
import { STATUS_READS } from './status-reads.ts';

/** What kind of care leaver a person is on a day, how that was found, and what somebody should look at. */
export interface CareLeaverStatus {
  /** Undefined where what is known leaves more than one open. */
  readonly category: CareLeaverCategory | undefined;
  readonly possible: readonly CareLeaverCategory[];
  readonly basis: Category['basis'];
  /** In a sentence. */
  readonly says: string;
  readonly flags: readonly Flag[];
  /** Undefined where the date of birth is not known. */
  readonly arithmetic: Arithmetic | undefined;
  readonly imported: CareHistory['imported'];
  readonly sources: readonly Citation[];
}

/** The told facts that `statusOf` reads: those of the rules, and those that only raise a flag. */
export const STATUS_SHOWS: readonly Fact[] = [...STATUS_READS, carePeriodEnded, cameAloneSeekingSafety];

export function statusOf(told: ToldCareLeaver, on: Day): CareLeaverStatus {
  const history = careHistoryOf(told);
  const category = categoryOn(history, on);
  const [only, ...others] = category.possible;
  const settled = others.length === 0 ? only : undefined;
  return {
    category: settled,
    possible: category.possible,
    basis: category.basis,
    says: sentenceOf(settled, history, on),
    flags: history ? flagsOn(history, on, category) : [],
    arithmetic: history && arithmeticOn(history, on),
    imported: history?.imported,
    sources: statusSources,
  };
}

function sentenceOf(category: CareLeaverCategory | undefined, history: CareHistory | undefined, on: Day): string {
  if (!category) return 'We cannot say yet: some of your time in care is not known.';
  const only = category === 'QUALIFYING' && history !== undefined && on >= addYears(history.born, 21);
  return only
    ? 'Qualifying, and 21 or over: for help with education and a home in the holidays, to 25'
    : CARE_LEAVER_CATEGORIES[category];
}

export const statusSources: readonly Citation[] = [
  childrenAct.read('Sch 2 para 19B, ss23A, 23C and 24'),
  carePlanningRegulations.read('regs 40 and 48'),
  careLeaversRegulations.read('reg 3'),
  carePlanningRegulations.check(
    'reg 40(1)',
    'No source says how the last day is counted. Confirm that a time in care counts from its first day to the day before it ended, and 13 weeks as 91 days.',
  ),
  childrenAct.check(
    'Sch 2 para 19B(2)(b)',
    'The Act speaks of periods that began after 14. Confirm that a time already running at the 14th birthday counts from that birthday.',
  ),
  careLeaversRegulations.check(
    'reg 3(5)',
    'Confirm that only a stay which ran on after leaving care counts towards six months, also for the category of reg 3(2), and whether six months reached only after 18 end the status of a former relevant child.',
  ),
  careLeaversRegulations.check(
    'reg 3(3)',
    'Confirm that a pre-planned series of stays is left out where none lasted over four weeks, and whether each must have ended at home.',
  ),
  carePlanningRegulations.check(
    'reg 48',
    'Confirm that 17 days for a stay and 75 days in a year are the limits of each series with one carer or in one place, where there was more than one.',
  ),
  childrenAct.check(
    's24(2)(d) and (3)',
    'Confirm the three months in health, education or care home accommodation, also where they began before 16.',
  ),
];
