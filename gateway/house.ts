import kinshipAllowances from '@kith/kinship-allowances';
import legalAid from '@kith/legal-aid';
import people from '@kith/people';
import type { Subgraph } from '@kith/subgraph';

import statement from './statement/subgraph.ts';

/** Every subgraph of the house. */
export const house: readonly Subgraph[] = [people, kinshipAllowances, legalAid, statement];
