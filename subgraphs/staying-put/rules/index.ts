import { careLeaverRules } from '@kith/care-status';

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

export const { entitlements, compiledFor, factsRead, determineAll, councilsOf } = rules;
export { stayingPutSettings, stayingPutShapes } from './settings.ts';
