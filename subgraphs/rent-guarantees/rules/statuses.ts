import { commencementOf, statusesIn } from '@kith/care-status';
import { parametersFrom } from '@kith/policy/load';

const parameters = parametersFrom(new URL('./parameters/statuses.yml', import.meta.url));
const statusOf = statusesIn(parameters);

export const rentGuaranteePowerStatus = statusOf('rent-guarantee-power-status');
export const recommendedByReview = statusOf('review-recommendation-status');
export const oneBedroomRateStatus = statusOf('one-bedroom-rate-status');
export const housingRegisterStatus = statusOf('housing-register-status');
export const homelessConnectionStatus = statusOf('homeless-connection-status');
export const homelessnessCodeStatus = statusOf('homelessness-code-status');
export const priorityNeedStatus = statusOf('priority-need-status');
export const councilTaxPowerStatus = statusOf('council-tax-power-status');
export const notIntentionallyHomelessDuty = commencementOf(parameters, 'not-intentionally-homeless-duty');
