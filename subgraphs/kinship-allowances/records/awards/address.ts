import type { SubgraphContext } from '@kith/subgraph';
import type { Acted } from '@kith/subgraph/database';
import { addressesRead, addressProblems, keepAddress } from '@kith/subgraph/letters';

import { SUBGRAPH } from '../settings.ts';
import { actedOn, type AskedOfAward } from './acted.ts';
import type { AwardRecord } from './award-record.ts';
import { refuseIf } from './refusals.ts';

export interface AddressAsked extends AskedOfAward {
  /** Three to seven lines: the name first, the postcode last. */
  readonly letterTo: readonly string[];
}

/** Says where letters to the carer of an award go from now on. */
export const setAddress = (context: SubgraphContext, asked: AddressAsked): Promise<Acted<AwardRecord>> =>
  actedOn(context, 'kinshipAllowanceAddressSet', asked, async (doing, award) => {
    refuseIf(addressProblems(asked.letterTo));
    await keepAddress(doing, SUBGRAPH, award.subject, asked.letterTo);
  });

/** Where letters to carers go, by their ids. */
export const carerAddresses = addressesRead(SUBGRAPH);
