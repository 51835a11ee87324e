export { entitlements, compiledFor, factsRead } from './entitlements.ts';
export { determineAll, type Asked, type KinshipDetermination } from './determinations.ts';
export type { AskedQuestion } from './questions.ts';
export { councilsOf } from './reading/councils.ts';
export type { SettingsByCouncil } from './reading/context.ts';
export { sourcesBeside } from './sources-beside.ts';
export { councilCodes, councilNames } from './reading/allowance-area.ts';
export { nationalMinimumYears } from './national-minimum.ts';
export type { AllowanceArea } from './derived-facts.ts';
export { allowancePolicySettings, allowancePolicyShapes, type AllowancePolicyCode } from './allowance-policy.ts';
export {
  beforeAnOrder,
  compareArrangements,
  type ArrangementCompared,
  type ArrangementComparison,
} from './before-an-order/compare-arrangements.ts';
export type { ComparedArrangement } from './before-an-order/arrangements.ts';
