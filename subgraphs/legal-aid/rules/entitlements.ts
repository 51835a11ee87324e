import type { Entitlement } from '@kith/policy';

import { legalAidMeansForAdvice, legalAidMeansForCourt } from './legal-aid-means.ts';
import { legalAidMerits } from './legal-aid-merits.ts';
import { legalAidScope } from './legal-aid-scope.ts';
import { legalHelp } from './legal-help.ts';
import { legalRepresentation } from './legal-representation.ts';

/** What a carer gets first, then the three tests behind it. All are decided for each child. */
export const entitlements: readonly Entitlement[] = [
  legalHelp,
  legalRepresentation,
  legalAidScope,
  legalAidMeansForAdvice,
  legalAidMeansForCourt,
  legalAidMerits,
];
