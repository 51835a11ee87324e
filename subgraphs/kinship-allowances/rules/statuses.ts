import type { ProvisionStatus } from '@kith/policy';
import { parametersFrom } from '@kith/policy/load';
import * as v from 'valibot';

const statuses = parametersFrom(new URL('./parameters/statuses.yml', import.meta.url));

const ProvisionStatusValue = v.picklist([
  'IN_FORCE',
  'GUIDANCE',
  'PILOT',
  'ENACTED_NOT_COMMENCED',
  'ANNOUNCED',
  'RECOMMENDED',
] satisfies ProvisionStatus[]);

const statusOf = (code: string) => statuses.get<ProvisionStatus>(code, ProvisionStatusValue);

export const guardianshipSupportStatus = statusOf('special-guardianship-support-status');
export const livesWithContributionStatus = statusOf('lives-with-contribution-status');
export const childrenInNeedStatus = statusOf('children-in-need-status');
export const fosteringAllowanceStatus = statusOf('fostering-allowance-status');
export const kinshipZoneStatus = statusOf('kinship-zone-status');
export const recommendedByReview = statusOf('review-recommendation-status');
export const kinshipGuidanceStatus = statusOf('kinship-guidance-status');
export const kinshipLocalOfferStatus = statusOf('kinship-local-offer-status');
export const parentalLeaveStatus = statusOf('parental-leave-status');
export const therapyFundStatus = statusOf('therapy-fund-status');
export const guardiansAllowanceStatus = statusOf('guardians-allowance-status');
export const schoolSupportStatus = statusOf('school-support-status');
