import { describe, expect, test } from '@jest/globals';

import { day } from '../../packages/policy/day.ts';
import {
  ENGINE_READINGS,
  meansTest,
  meansTestReviewWhatIf,
  type MeansResult,
} from '../../subgraphs/legal-aid/rules/means/index.ts';
import { casesIn, householdOf, levelOf, proceedingsOf, type LegalAidCase } from './legal-aid-case.ts';
import { asTheCaseTellsIt } from './legal-aid-expectations.ts';

const cases = casesIn(process.env['LEGAL_AID_CASES'] ?? new URL('./cases/legal-aid-means.json', import.meta.url));

/** The Ministry's own cases are decided with its engine's reading; those of its unenacted review by the what-if alone. */
function decide(told: LegalAidCase): MeansResult {
  const asked = {
    on: day(told.submission_date),
    level: levelOf(told),
    proceedings: proceedingsOf(told),
    household: householdOf(told),
    readings: ENGINE_READINGS,
  };
  return told.regime === 'in_force' ? meansTest(asked) : meansTestReviewWhatIf(asked).result;
}

describe("the Ministry of Justice's whole cases of the means test", () => {
  test.each(
    cases.map(
      (told) => [`${told.id} (${told.regime}, ${told.level_of_service}, ${told.submission_date})`, told] as const,
    ),
  )('%s', (_name, told) => {
    expect(Object.keys(told.expected)).not.toHaveLength(0);
    expect(asTheCaseTellsIt(told.expected, decide(told))).toEqual(told.expected);
  });
});
