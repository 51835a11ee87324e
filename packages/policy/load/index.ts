export { parametersFrom, type Parameters } from './parameters.ts';
export { rulesVersion } from './rules-version.ts';
export { tableFrom } from './tables.ts';
export { codes, isoDay, pence } from './values.ts';
