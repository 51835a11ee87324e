import { statusesIn } from '@kith/care-status';
import { parametersFrom } from '@kith/policy/load';

const statusOf = statusesIn(parametersFrom(new URL('./parameters/statuses.yml', import.meta.url)));

export const leavingCareGrantStatus = statusOf('leaving-care-grant-status');
export const recommendedByReview = statusOf('review-recommendation-status');
export const apprenticeshipBursaryStatus = statusOf('apprenticeship-bursary-status');
export const higherEducationBursaryStatus = statusOf('higher-education-bursary-status');
export const bursary16To19Status = statusOf('bursary-16-to-19-status');
export const freePrescriptionsStatus = statusOf('free-prescriptions-status');
