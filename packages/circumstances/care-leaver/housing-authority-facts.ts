import type { Fact } from '@kith/policy';

import { carePeriodDistrict } from './care-period.ts';
import { housingAuthority } from './you.ts';

/** The codes that name a housing authority, which in a county is a district: never to be put as the county's. */
export const housingAuthorityFacts: ReadonlySet<Fact> = new Set<Fact>([housingAuthority, carePeriodDistrict]);
