import type { CareLeaverCategory } from '@kith/circumstances';
import type { Day } from '@kith/policy';

import type { Truth } from './truth.ts';

export type { ToldCareLeaver } from '@kith/circumstances';

/** Some days in a row: `from` is the first, `to` the day after the last. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** A time in care whose days are known. Nobody is looked after from the 18th birthday, so it ends there at the latest. */
export interface CarePeriod extends Stretch {
  readonly ref: string;
  /** SSDA903 code, such as V2 or C2. */
  readonly legalStatus?: string;
  /** SSDA903 code, such as U6 or K2. */
  readonly placement?: string;
  readonly carerWasFosterParent: Truth;
  readonly district?: string;
  readonly careOrder: Truth;
  /** One of a planned series of short stays. */
  readonly shortBreak: Truth;
  /** Short stays with the same number were with the same people or in the same place. */
  readonly series?: number;
  readonly meantToLastOver17Days: Truth;
  readonly homeAfterwards: Truth;
  /** SSDA903 code, such as E3 or E11. */
  readonly ended?: string;
}

/** A time of living with a parent, with somebody else with parental responsibility, or under an order before care. */
export interface FamilyStretch extends Stretch {
  readonly brokeDown: Truth;
}

/** A stay of Children Act 1989 s24(2)(b) to (e). */
export interface OtherStretch extends Stretch {
  readonly in: string;
}

/** A care history as the law counts it, made from what was told by `careHistoryOf`. */
export interface CareHistory {
  readonly born: Day;
  readonly fourteen: Day;
  readonly sixteen: Day;
  readonly eighteen: Day;
  readonly twentyFive: Day;
  /** In order of their first day. */
  readonly periods: readonly CarePeriod[];
  /** Whether every time in care since the 14th birthday is in `periods`, with its days. */
  readonly complete: boolean;
  /** Short breaks told as one agreement, whose stays are not all told with their own days. */
  readonly undatedAgreement: boolean;
  readonly everInCare: Truth;
  readonly shortBreaksOneSeries: Truth;
  readonly family: readonly FamilyStretch[];
  readonly familyComplete: boolean;
  readonly otherStays: readonly OtherStretch[];
  readonly otherStaysComplete: boolean;
  readonly atSixteen: { readonly in?: string; readonly since?: Day };
  readonly guardianship: {
    readonly made: Truth;
    readonly madeOn?: Day;
    readonly endedEarly: Truth;
    readonly endedOn?: Day;
    readonly afterCare: Truth;
  };
  readonly imported?: { readonly category: CareLeaverCategory; readonly source?: string; readonly asOn: Day };
  readonly cameAloneSeekingSafety: Truth;
}
