import { changeDays, lookup, type Citation, type CouncilSettings, type Day, type InForce } from '@kith/policy';

import { allowanceAreas, fosteringRates } from '../rules/allowance-policy.ts';
import { rateAwaited, ratesAwaited } from '../rules/awaited-rates.ts';
import { childBenefitEldest, childBenefitOther } from '../rules/benefit-rates.ts';
import { ALLOWANCE_AREAS } from '../rules/derived-facts.ts';
import { bandFor, nationalMinimumTables, type AgeBand } from '../rules/national-minimum.ts';
import { allowanceAreaOf } from '../rules/reading/allowance-area.ts';
import { taxYear } from '../rules/tax-year.ts';
import type { Basis } from './terms.ts';

/** A weekly sum that stands in a table on a day. */
export interface Rate {
  readonly weeklyPence: number;
  readonly says: string;
  readonly cite: Citation;
  /** Why the sum may change when a newer table is published. */
  readonly provisional?: string;
}

/** Every table that an award is paid by, as one council knew them on one day. */
export interface RateBook {
  /** The sum for a child of an age in completed years; undefined where no table that is loaded reaches. */
  allowance(basis: Exclude<Basis, { kind: 'FIXED' }>, on: Day, age: number): Rate | undefined;
  childBenefit(which: 'ELDEST' | 'OTHER', on: Day): Rate | undefined;
  /** The days on which any of the tables may change. */
  readonly changeDays: readonly Day[];
}

const tables = [nationalMinimumTables, fosteringRates, allowanceAreas, childBenefitEldest, childBenefitOther];

/** The rates as they were known on a day, of the council that pays. */
export function rateBook(settings: CouncilSettings, knownOn: Day): RateBook {
  return {
    allowance({ kind, livesIn }, on, age) {
      const own = kind === 'FOSTERING_ALLOWANCE' ? lookup(fosteringRates, on, knownOn, settings) : undefined;
      const band = own && bandFor(own.value.bands, age);
      if (own && band) return ownRate(own, band);
      const area = allowanceAreaOf(livesIn, settings, { asOf: on, knownOn });
      const table = area && lookup(nationalMinimumTables, on, knownOn, settings)?.value[area];
      const minimum = table && bandFor(table.bands, age);
      if (!area || !table || !minimum) return undefined;
      const year = taxYear(table.from);
      return {
        weeklyPence: minimum.weeklyPence,
        says: `National minimum fostering allowance in ${ALLOWANCE_AREAS[area]}, ${agesOf(minimum)}, ${year}`,
        cite: table.cite,
        // The same words for as long as they are awaited: another sentence would part a span, and round its pence twice.
        ...(on > table.to && { provisional: ratesAwaited((table.to + 1) as Day, table.from) }),
      };
    },
    childBenefit(which, on) {
      const rate = lookup(which === 'ELDEST' ? childBenefitEldest : childBenefitOther, on, knownOn, settings);
      if (!rate) return undefined;
      const provisional = rate.provisional && rateAwaited('Child Benefit');
      return {
        weeklyPence: rate.value,
        says: 'Child Benefit',
        cite: rate.entry.cite,
        ...(provisional && { provisional }),
      };
    },
    changeDays: tables.flatMap((table) => changeDays(table, knownOn, settings)),
  };
}

const ownRate = (own: InForce<unknown>, band: AgeBand): Rate => ({
  weeklyPence: band.weeklyPence,
  says: `The council's fostering allowance, ${agesOf(band)}`,
  cite: own.entry.cite,
});

const agesOf = ({ ageFrom, ageTo }: AgeBand): string =>
  ageFrom === ageTo ? `age ${ageFrom}` : `ages ${ageFrom} to ${ageTo}`;
