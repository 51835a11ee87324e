import type { ToldCarer, ToldChild } from '@kith/circumstances';

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

/** Routes that are always paid by the national minimum, whatever the council pays its foster carers. */
const BY_THE_MINIMUM: ReadonlySet<string> = new Set(['KINSHIP_ZONE']);

/** Routes under the Special Guardianship Regulations 2005, whose conditions and notices they carry. */
export const UNDER_THE_REGULATIONS: ReadonlySet<string> = new Set([
  'SPECIAL_GUARDIANSHIP_SUPPORT',
  'SPECIAL_GUARDIANSHIP_SUPPORT_AFTER_18',
  'LIVES_WITH_ORDER_AS_SPECIAL_GUARDIANSHIP',
]);

export const childOf = ({ about, facts }: DeterminationToPay): ToldChild | undefined =>
  (facts as ToldCarer).children?.find(({ ref }) => ref === about);

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
  const kind = BY_THE_MINIMUM.has(determination.route?.code ?? '') ? 'NATIONAL_MINIMUM' : 'FOSTERING_ALLOWANCE';
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
