import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { addYears, day, isoOf, type Day } from '@kith/policy';

import { YEARS_PAID } from '../rules/kinship-allowance/kinship-zone.ts';
import type { KeptTerms } from './decision.ts';

/** The part of a determination that an award is opened from. */
export interface DeterminationToPay {
  /** The ref of the child. */
  readonly about?: string;
  readonly route?: { readonly code: string };
  readonly award?: {
    readonly leastPence?: number;
    readonly mostPence?: number;
    readonly lines: readonly { readonly says: string; readonly pence: number }[];
  };
  readonly facts: object;
}

/** The pilot, which always pays the national minimum, and for three years. */
const PILOT = 'KINSHIP_ZONE';

/** Routes under the Special Guardianship Regulations 2005, whose conditions and notices they carry. */
export const UNDER_THE_REGULATIONS: ReadonlySet<string> = new Set([
  'SPECIAL_GUARDIANSHIP_SUPPORT',
  'SPECIAL_GUARDIANSHIP_SUPPORT_AFTER_18',
  'LIVES_WITH_ORDER_AS_SPECIAL_GUARDIANSHIP',
]);

export const childOf = ({ about, facts }: DeterminationToPay): ToldChild | undefined =>
  (facts as ToldCarer).children?.find(({ ref }) => ref === about);

/** The last day of a route that ends by itself before 18: the pilot's, three years after its first payment. */
export function lastDayOfRoute(determination: DeterminationToPay, startsOn: string): string | undefined {
  if (determination.route?.code !== PILOT) return undefined;
  const first = day(childOf(determination)?.zonePaidFrom ?? startsOn);
  return isoOf((addYears(first, YEARS_PAID) - 1) as Day);
}

/** The weekly sum that was determined, in pence; undefined where it is a range or no figure. */
export const weeklyDetermined = ({ award }: DeterminationToPay): number | undefined =>
  award?.leastPence !== undefined && award.leastPence === award.mostPence ? award.leastPence : undefined;

/**
 * How a determination reached its weekly sum, as terms that follow birthdays and tables from then on: where the child
 * lives, whether Child Benefit is taken off, and what else was. Undefined where it gives no figure.
 */
export function termsDetermined(determination: DeterminationToPay, from: string): KeptTerms | undefined {
  const child = childOf(determination);
  const livesIn = child?.livesIn ?? (determination.facts as ToldCarer).council;
  const [first, ...rest] = determination.award?.lines ?? [];
  if (!child || !livesIn || !first || weeklyDetermined(determination) === undefined) return undefined;
  const netted = rest.some(({ says }) => isChildBenefit(says));
  const kind = determination.route?.code === PILOT ? 'NATIONAL_MINIMUM' : 'FOSTERING_ALLOWANCE';
  return {
    from,
    basis: { kind, livesIn },
    childBenefit:
      netted && (child.childBenefit === 'ELDEST' || child.childBenefit === 'OTHER') ? child.childBenefit : 'NONE',
    adjustments: rest
      .filter(({ says, pence }) => pence < 0 && !isChildBenefit(says))
      .map(({ says, pence }) => ({ says, weeklyPence: pence })),
  };
}

const isChildBenefit = (says: string): boolean => says.startsWith('Less Child Benefit');
