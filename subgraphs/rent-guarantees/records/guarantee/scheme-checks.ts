import { addYears, day, isoOf } from '@kith/policy';

import type { GuaranteeScheme } from '../agreed/in-force.ts';
import { pounds } from '../letters/words.ts';

/** Whether one term of the council's scheme is kept. */
export interface SchemeCheck {
  readonly code: CheckCode;
  readonly met: boolean;
  readonly says: string;
}
type CheckCode = 'OFFERED' | 'OLD_ENOUGH' | 'YOUNG_ENOUGH' | 'WITHIN_MONTHLY_LIMIT' | 'WITHIN_MONTHS' | 'IN_AREA';

export interface ToCheck {
  /** `YYYY-MM-DD` */
  readonly born: string;
  readonly startsOn: string;
  readonly months: number;
  readonly monthlySharePence: number;
  /** What is known of whether the home is in the council's area. */
  readonly inCouncilArea: boolean | undefined;
}

/** Every term of a scheme that is set, and whether an application keeps to it. A council may go beyond them, with a reason. */
export function schemeChecks(scheme: GuaranteeScheme, of: ToCheck): readonly SchemeCheck[] {
  const { offered, leastAge, underAge, mostMonthlyPence, months, outOfArea } = scheme;
  const checks: (SchemeCheck | undefined)[] = [
    { code: 'OFFERED', met: offered === 'YES', says: 'The council has published a scheme.' },
    leastAge === undefined
      ? undefined
      : {
          code: 'OLD_ENOUGH',
          met: isoOf(addYears(day(of.born), leastAge)) <= of.startsOn,
          says: `The young person is ${leastAge} or over when it starts.`,
        },
    underAge === undefined
      ? undefined
      : {
          code: 'YOUNG_ENOUGH',
          met: of.startsOn < isoOf(addYears(day(of.born), underAge)),
          says: `The young person is under ${underAge} when it starts.`,
        },
    mostMonthlyPence === undefined
      ? undefined
      : {
          code: 'WITHIN_MONTHLY_LIMIT',
          met: of.monthlySharePence <= mostMonthlyPence,
          says: `The share of the rent is at most ${pounds(mostMonthlyPence)} a month.`,
        },
    months === undefined
      ? undefined
      : { code: 'WITHIN_MONTHS', met: of.months <= months, says: `It lasts at most ${months} months.` },
    outOfArea === true
      ? undefined
      : { code: 'IN_AREA', met: of.inCouncilArea === true, says: 'The home is in the area of the council.' },
  ];
  return checks.filter((check) => check !== undefined);
}
