import { careLeaverRules } from '@kith/care-status';
import { rulesVersion } from '@kith/policy/load';

import { councilTaxReduction } from './council-tax-reduction.ts';
import { homelessLocalConnection } from './homeless-local-connection.ts';
import { localConnection } from './local-connection.ts';
import { notIntentionallyHomeless } from './not-intentionally-homeless.ts';
import { oneBedroomRate } from './one-bedroom-rate.ts';
import { placeAnswers, placesWorkedOutOf, placeTurns } from './places.ts';
import { priorityNeed } from './priority-need.ts';
import { rentGuarantee } from './rent-guarantee.ts';
import { publishedElsewhere } from './settings.ts';

const rules = careLeaverRules({
  entitlements: [
    rentGuarantee,
    oneBedroomRate,
    localConnection,
    homelessLocalConnection,
    notIntentionallyHomeless,
    priorityNeed,
    councilTaxReduction,
  ],
  reading: placeAnswers,
  turns: placeTurns,
  workedOutOf: placesWorkedOutOf,
  ofHousingAuthority: [
    localConnection,
    homelessLocalConnection,
    notIntentionallyHomeless,
    priorityNeed,
    councilTaxReduction,
  ],
  published: publishedElsewhere,
});

export const { entitlements, compiledFor, factsRead, determineAll, councilsOf } = rules;
export { rentGuaranteeSettings, rentGuaranteeShapes } from './settings.ts';

/** Changes whenever a rule or a parameter of this subgraph does. */
export const version = rulesVersion(new URL('.', import.meta.url));
