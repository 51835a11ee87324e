import { careLeaverRules } from '@kith/care-status';
import { rulesVersion } from '@kith/policy/load';

import { apprenticeshipBursary } from './apprenticeship-bursary.ts';
import { bursary16To19 } from './bursary-16-to-19.ts';
import { cohortAnswers, cohortWorkedOutOf } from './cohort.ts';
import { freePrescriptions } from './free-prescriptions.ts';
import { higherEducationBursary } from './higher-education-bursary.ts';
import { leavingCareGrant } from './leaving-care-grant.ts';

const rules = careLeaverRules({
  entitlements: [leavingCareGrant, apprenticeshipBursary, higherEducationBursary, bursary16To19, freePrescriptions],
  reading: cohortAnswers,
  workedOutOf: cohortWorkedOutOf,
});

export const { entitlements, compiledFor, factsRead, determineAll, councilsOf } = rules;
export { leavingCareGrantSettings, leavingCareGrantShapes } from './settings.ts';

/** Changes whenever a rule or a parameter of this subgraph does. */
export const version = rulesVersion(new URL('.', import.meta.url));
