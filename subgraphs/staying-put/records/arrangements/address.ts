import type { SubgraphContext } from '@kith/subgraph';
import type { Acted } from '@kith/subgraph/database';
import { addressesRead, addressProblems, keepAddress } from '@kith/subgraph/letters';

import { SUBGRAPH } from '../settings.ts';
import { actedOn, type AskedOfArrangement } from './acted.ts';
import type { ArrangementRecord } from './record.ts';
import { refuseIf } from './refusals.ts';

export interface AddressAsked extends AskedOfArrangement {
  /** Three to seven lines: the name first, the postcode last. */
  readonly letterTo: readonly string[];
}

/** Says where letters to the young person of an arrangement go from now on. */
export const setAddress = (context: SubgraphContext, asked: AddressAsked): Promise<Acted<ArrangementRecord>> =>
  actedOn(context, 'arrangementAddressSet', asked, async (doing, of) => {
    refuseIf(addressProblems(asked.letterTo));
    await keepAddress(doing, SUBGRAPH, of.subject, asked.letterTo);
  });

/** Where letters to young people go, by their ids. */
export const addresses = addressesRead(SUBGRAPH);
