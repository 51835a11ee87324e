import { commencementOf, statusesIn } from '@kith/care-status';
import { parametersFrom } from '@kith/policy/load';

const parameters = parametersFrom(new URL('./parameters/statuses.yml', import.meta.url));
const statusOf = statusesIn(parameters);

export const stayingPutDutyStatus = statusOf('staying-put-duty-status');
export const leavingCareDutiesStatus = statusOf('leaving-care-duties-status');
export const adviserTo25Status = statusOf('adviser-to-25-status');
export const stayingClosePilotStatus = statusOf('staying-close-pilot-status');
export const recommendedByReview = statusOf('review-recommendation-status');
export const stayingCloseDuty = commencementOf(parameters, 'staying-close-duty');
