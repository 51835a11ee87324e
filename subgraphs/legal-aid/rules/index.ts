export { entitlements } from './entitlements.ts';
export { sourcesBeside } from './sources-beside.ts';
export { factsRead, version } from './compiled.ts';
export { determineAll, type Asked } from './determinations.ts';
export { wholeHousehold } from './reading/whole-household.ts';
