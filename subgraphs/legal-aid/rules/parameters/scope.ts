import type { ProvisionStatus } from '@kith/policy';
import { parametersFrom } from '@kith/policy/load';
import * as v from 'valibot';

const scope = parametersFrom(new URL('./scope.yml', import.meta.url));
const Status = v.picklist(['IN_FORCE', 'RECOMMENDED'] satisfies ProvisionStatus[]);

export const legalAidStatus = scope.get<ProvisionStatus>('status-legal-aid', Status);
export const recommendedByReview = scope.get<ProvisionStatus>('status-review-2022', Status);
export const guardianshipInScope = scope.get('guardianship-in-scope', v.boolean());
