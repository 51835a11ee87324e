import kinshipAllowances from '@kith/kinship-allowances';
import leavingCareGrants from '@kith/leaving-care-grants';
import legalAid from '@kith/legal-aid';
import people from '@kith/people';
import rentGuarantees from '@kith/rent-guarantees';
import stayingPut from '@kith/staying-put';
import type { Subgraph } from '@kith/subgraph';

import statement from './statement/subgraph.ts';

/** Every subgraph of the house. */
export const house: readonly Subgraph[] = [
  people,
  kinshipAllowances,
  legalAid,
  stayingPut,
  leavingCareGrants,
  rentGuarantees,
  statement,
];
