import { parametersFrom, pence } from '@kith/policy/load';

const rates = parametersFrom(new URL('./parameters/benefit-rates.yml', import.meta.url));

/** Weekly pence. */
export const guardiansAllowanceRate = rates.get('guardians-allowance', pence);
export const childBenefitEldest = rates.get('child-benefit-eldest', pence);
export const childBenefitOther = rates.get('child-benefit-other', pence);
