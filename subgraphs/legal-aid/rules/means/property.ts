import type { Figures } from './figures.ts';
import type { Property } from './household.ts';
import type { Level } from './proceedings.ts';

/** What one property adds to capital and how, in pence: FR regs 37 to 39. */
export interface PropertyAssessed {
  readonly mainHome: boolean;
  readonly mortgageAllowedPence: number;
  readonly saleCostsPence: number;
  /** After mortgage and sale costs, for the whole property. */
  readonly netValuePence: number;
  /** The share of it that is theirs. */
  readonly netEquityPence: number;
  readonly disputedDisregardPence: number;
  readonly homeDisregardPence: number;
  readonly assessedPence: number;
}

/** `disputedLeft`: what is left of the disregard for disputed assets, nothing for a partner's property. */
export function assessProperty(
  property: Property,
  mortgageAllowedPence: number,
  disputedLeft: number,
  level: Level,
  figures: Figures,
): PropertyAssessed {
  const afterMortgage = Math.max(0, property.valuePence - mortgageAllowedPence);
  const saleCostsPence =
    level === 'CERTIFICATED' ? Math.min(afterMortgage, percentOf(property.valuePence, figures.saleCostPercent)) : 0;
  const netValuePence = afterMortgage - saleCostsPence;
  const netEquityPence = ownShare(property, netValuePence);
  const disputedDisregardPence = property.disputed ? Math.min(netEquityPence, disputedLeft) : 0;
  const afterDisputed = netEquityPence - disputedDisregardPence;
  const homeDisregardPence = property.mainHome ? Math.min(afterDisputed, figures.homeDisregard) : 0;
  return {
    mainHome: property.mainHome,
    mortgageAllowedPence,
    saleCostsPence,
    netValuePence,
    netEquityPence,
    disputedDisregardPence,
    homeDisregardPence,
    assessedPence: afterDisputed - homeDisregardPence,
  };
}

/** In shared ownership the housing association's share of the value comes off whole; otherwise they own a share of what is left. */
function ownShare(property: Property, netValuePence: number): number {
  const share = property.housingAssociationOwnsRest
    ? netValuePence - percentOf(property.valuePence, 100 - property.sharePercent)
    : percentOf(netValuePence, property.sharePercent);
  return Math.max(0, share);
}

const percentOf = (pence: number, percent: number): number => Math.round((pence * percent) / 100);
