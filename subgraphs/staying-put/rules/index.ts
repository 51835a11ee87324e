import { careLeaverRules, STATUS_SHOWS, statusOf, statusSources } from '@kith/care-status';
import { rulesVersion } from '@kith/policy/load';

import { educationSupport } from './education-support.ts';
import { lifelongGuardianship } from './lifelong-guardianship.ts';
import { personalAdviser } from './personal-adviser.ts';
import { relevantChildUpkeep } from './relevant-child-upkeep.ts';
import { stayingClose } from './staying-close.ts';
import { stayingPut } from './staying-put.ts';
import { supportedLodgings } from './supported-lodgings.ts';
import { vacationAccommodation } from './vacation-accommodation.ts';

const rules = careLeaverRules({
  entitlements: [
    stayingPut,
    stayingClose,
    supportedLodgings,
    personalAdviser,
    relevantChildUpkeep,
    educationSupport,
    vacationAccommodation,
    lifelongGuardianship,
  ],
});

export const { entitlements, compiledFor, determineAll, councilsOf } = rules;

/** The told facts that the rules read, and those that the status is shown from. */
export const factsRead = new Set([...rules.factsRead, ...STATUS_SHOWS]);
/** Sources of the status, which is shown beside the determinations. */
export const sourcesBeside = statusSources;
export { statusOf };
export { stayingPutSettings, stayingPutShapes } from './settings.ts';

/** Changes whenever a rule or a parameter of this subgraph does. */
export const version = rulesVersion(new URL('.', import.meta.url));
