import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { MeansResult } from '../../subgraphs/legal-aid/rules/means/index.ts';
import { GATEWAYS, startTestHouse, type GatewayName, type TestHouse } from '../gateways.ts';
import { casesIn, levelOf, proceedingsOf, type LegalAidCase } from './legal-aid-case.ts';
import { asTheCaseTellsIt } from './legal-aid-expectations.ts';
import { circumstancesOf } from './legal-aid-told.ts';

const cases = casesIn(process.env['LEGAL_AID_CASES'] ?? new URL('./cases/legal-aid-means.json', import.meta.url));

const MEANS_TEST = `
  outcome passported
  gross { pence clientPence partnerPence }
  disposable {
    pence deductionsPence partnerDeductionsPence grossHousingPence allowedHousingPence housingCapped
    clientEmploymentAllowancePence partnerEmploymentAllowancePence childcarePence maintenancePence
    dependantsAllowancePence partnerAllowancePence
  }
  capital {
    pence pensionerDisregardPence
    people {
      savingsPence otherAssetsPence vehiclesPence propertyPence totalPence disputedPropertyDisregardPence
      disputedOtherDisregardPence pensionerDisregardAppliedPence assessedPence
      properties { mainHome saleCostsPence netValuePence netEquityPence disputedDisregardPence homeDisregardPence assessedPence }
    }
  }
  proceedings {
    ref outcome limits { grossUpper grossLower disposableUpper disposableLower capitalUpper capitalLower }
  }
  assessedContribution { monthlyPence oncePence }
`;

const QUERY = `query ($circumstances: CarerCircumstancesInput!, $asOf: Date!, $level: LegalAidLevel!, $proceedings: [LegalAidProceedingInput!]!, $law: Boolean!) {
  checkCarer(circumstances: $circumstances, asOf: $asOf) {
    meansTest(level: $level, proceedings: $proceedings, reading: ENGINE) @include(if: $law) { ${MEANS_TEST} }
    meansTestReviewWhatIf(level: $level, proceedings: $proceedings) @skip(if: $law) { hypothetical result { ${MEANS_TEST} } }
  }
}`;

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse({ today: '2026-11-21' });
}, 120_000);
afterAll(() => house.stop());

async function ask(gateway: GatewayName, told: LegalAidCase): Promise<MeansResult> {
  const variables = {
    circumstances: circumstancesOf(told),
    asOf: told.submission_date,
    level: levelOf(told),
    proceedings: proceedingsOf(told),
    law: told.regime === 'in_force',
  };
  const response = await fetch(`${house.urls[gateway]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
  expect(errors).toBeUndefined();
  const { meansTest, meansTestReviewWhatIf: whatIf } = data!.checkCarer;
  return asResult((meansTest ?? whatIf?.result)!);
}

interface Answer {
  readonly checkCarer: {
    readonly meansTest?: Shown | null;
    readonly meansTestReviewWhatIf?: { readonly hypothetical: true; readonly result: Shown } | null;
  };
}

interface Shown extends Pick<MeansResult, 'outcome' | 'gross' | 'capital' | 'assessedContribution'> {
  readonly disposable: MeansResult['disposable'] & {
    readonly grossHousingPence: number;
    readonly allowedHousingPence: number;
    readonly housingCapped: boolean;
    readonly clientEmploymentAllowancePence: number;
    readonly partnerEmploymentAllowancePence: number;
  };
  readonly proceedings: readonly {
    readonly ref: string;
    readonly outcome: 'ELIGIBLE' | 'CONTRIBUTION_REQUIRED' | 'INELIGIBLE';
    readonly limits: Readonly<Record<string, number | null>>;
  }[];
}

/** What the API shows, in the shape of the rule's result, so that both are read alike. A waived limit is null there. */
function asResult(shown: Shown): MeansResult {
  const { disposable } = shown;
  return {
    ...shown,
    disposable: {
      ...disposable,
      housing: {
        grossPence: disposable.grossHousingPence,
        allowedPence: disposable.allowedHousingPence,
        capped: disposable.housingCapped,
        lines: [],
      },
      employmentAllowancePence: {
        client: disposable.clientEmploymentAllowancePence,
        partner: disposable.partnerEmploymentAllowancePence,
      },
    },
    proceedings: shown.proceedings.map(({ ref, outcome, limits }) => ({
      outcome,
      proceeding: { ref },
      limits: Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== null)),
    })),
  } as unknown as MeansResult;
}

describe.each(GATEWAYS)("the Ministry's cases of the means test asked of the public API through %s", (gateway) => {
  test.each(cases.map((told) => [told.id, told] as const))('%s', async (_id, told) => {
    expect(asTheCaseTellsIt(told.expected, await ask(gateway, told))).toEqual(told.expected);
  });
});
