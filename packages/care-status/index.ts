export type { CareHistory, CarePeriod, ToldCareLeaver } from './care-history.ts';
export { careHistoryOf } from './care-history-of.ts';
export { DAYS_NEEDED, daysSinceFourteen, periodsOn } from './looked-after.ts';
export { ALL_CATEGORIES, categoryOn, type Category } from './category.ts';
export { arithmeticOn, type Arithmetic, type CountedPeriod } from './arithmetic.ts';
export { flagsOn, type Flag } from './flags.ts';
export { statusAnswers } from './status-answers.ts';
export { statusChanges } from './status-changes.ts';
export * from './facts.ts';
export { toldFactsMissing } from './status-questions.ts';
export { STATUS_READS } from './status-reads.ts';
export {
  careLeaverRules,
  type AskedOfRules,
  type CareLeaverRules,
  type DeclaredRules,
  type ReadOn,
} from './deciding.ts';
export * as sources from './sources.ts';
export * from './challenge.ts';
export { commencementOf, statusesIn, type Commencement } from './commencement.ts';
export { STATUS_SHOWS, statusOf, statusSources, type CareLeaverStatus } from './status.ts';
