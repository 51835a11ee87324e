import { testUnder, type MeansResult, type MeansTest } from './means-test.ts';

/**
 * What the Ministry of Justice's Means Test Review of 2022 would give, had it been made law. It has not: the figures
 * come from a file that the Ministry uses for its own tests, with a placeholder for the date. Nobody is entitled to
 * anything by it.
 */
export interface MeansTestReviewWhatIf {
  readonly hypothetical: true;
  readonly says: string;
  readonly result: MeansResult;
}

const NOT_LAW =
  'This is not the law. It shows what the changes proposed in 2022 would have meant for you. No date has been set for them.';

/** Allowances, limits and bands of the unenacted review, whatever the day of the test; vehicles are aged to that day. */
export const meansTestReviewWhatIf = (test: MeansTest): MeansTestReviewWhatIf => ({
  hypothetical: true,
  says: NOT_LAW,
  result: testUnder('MEANS_TEST_REVIEW', test),
});
