import type { ToldLegalAidFinances } from '@kith/circumstances';

import type { Figures } from '../means/figures.ts';
import type { Asset, Household } from '../means/household.ts';
import { MOST_PENCE } from './household-told.ts';

/**
 * Whether it is open what the disregard for disputed assets goes to. A disputed home uses it up although the home would
 * be left out anyway, so that neither answer is always the better one: nothing is then taken as disputed for the most,
 * and the whole disregard comes off for the least.
 */
export const isDisputeOpen = ({ properties }: ToldLegalAidFinances): boolean =>
  (properties ?? []).some(({ disputed, whose }) => !whose || !disputed || disputed === 'NOT_KNOWN');

export const mostDisputed = (figures: Figures): number => figures.disputedDisregard ?? MOST_PENCE;

export function undisputed(household: Household): Household {
  const { client } = household;
  const plain = <A extends Asset>(asset: A): A => ({ ...asset, disputed: false });
  return {
    ...household,
    client: {
      ...client,
      savings: client.savings.map(plain),
      otherAssets: client.otherAssets.map(plain),
      properties: client.properties.map(plain),
      vehicles: client.vehicles.map(plain),
    },
  };
}
