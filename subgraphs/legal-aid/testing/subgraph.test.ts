import { describe, expect, test } from '@jest/globals';
import type { ToldCarer } from '@kith/circumstances';
import { ask } from '@kith/subgraph/testing';

import { carerStatement } from '../graphql/statement.ts';
import legalAid from '../subgraph.ts';
import { alone, grandchild, NOTHING, withIncome } from './carer.ts';

const statement = (circumstances: ToldCarer, more: object = {}) => ({
  __typename: 'CarerStatement',
  subject: 'anonymous',
  asOf: '2026-11-21',
  knownOn: '2026-11-21',
  horizon: 24,
  policy: 'ENGLAND',
  circumstances: carerStatement.partOf(circumstances),
  ...more,
});

async function asked(fields: string, told: object) {
  const source = `query ($sent: [_Any!]!) { _entities(representations: $sent) { ... on CarerStatement { ${fields} } } }`;
  const { data, errors } = await ask(legalAid, source, { sent: [told] });
  expect(errors).toBeUndefined();
  return (data!['_entities'] as unknown as readonly Record<string, never>[])[0]!;
}

const carer = (told = NOTHING): ToldCarer => ({
  ...alone(told),
  children: [grandchild({ stage: 'APPLYING_SPECIAL_GUARDIANSHIP' }), { ...grandchild({ stage: 'NONE' }), ref: 'ben' }],
});

describe('the legal aid subgraph', () => {
  test('is sent the finances and the case of each child, and neither the council nor the history of care', () => {
    expect(carerStatement.key).toContain('legalFinances { ');
    expect(carerStatement.key).toContain('children { ref');
    for (const unseen of ['council', 'livesIn', 'lookedAfter', 'dateOfBirth', 'employment']) {
      expect(carerStatement.key).not.toContain(unseen);
    }
  });

  test('answers six questions for each child, with reasons and the answer under the other policy', async () => {
    const { legalAid: answers } = await asked(
      'legalAid { ref outcome route { code } about { ref } counterpart { policy outcome } because { says } periods { from outcome } }',
      statement(carer()),
    );
    const given = answers as unknown as readonly Record<string, unknown>[];
    expect(given.map((one) => one['ref'])).toEqual(
      ['ada', 'ben'].flatMap((child) =>
        [
          'LEGAL_HELP',
          'LEGAL_REPRESENTATION',
          'LEGAL_AID_SCOPE',
          'LEGAL_AID_MEANS_ADVICE',
          'LEGAL_AID_MEANS_COURT',
          'LEGAL_AID_MERITS',
        ].map((code) => `${code}:${child}`),
      ),
    );
    expect(given[0]).toMatchObject({
      outcome: 'ENTITLED',
      route: { code: 'ADVICE' },
      counterpart: { policy: 'REVIEW_2022', outcome: 'ENTITLED' },
    });
    expect(given[6]).toMatchObject({ outcome: 'NOT_ENTITLED' });
  });

  test('asks for the list that is not known to be whole, and not for a sum', async () => {
    const { legalAid: answers } = await asked(
      'legalAid { ref outcome questions { fact question } }',
      statement(carer({ ...NOTHING, jobsComplete: null, propertiesComplete: null })),
    );
    const means = (answers as unknown as readonly { ref: string; questions: readonly { fact: string }[] }[]).find(
      ({ ref }) => ref === 'LEGAL_AID_MEANS_COURT:ada',
    );
    const facts = means!.questions.map(({ fact }) => fact);
    expect(facts).toContain('carer.legalFinances.jobsComplete');
    expect(facts).toContain('carer.legalFinances.propertiesComplete');
    expect(facts.filter((fact) => fact.includes('legalAidMeans'))).toEqual([]);
  });

  test('shows every figure of the means test, the contribution assessed and the one to be paid', async () => {
    const { meansTest: given } = await asked(
      `meansTest { outcome gross { pence lines { says pence } } disposable { pence deductionsPence } capital { pence }
        proceedings { ref outcome over limits { grossUpper disposableLower } }
        assessedContribution { monthlyPence oncePence } payableContribution { monthlyPence waiver { from status } } }`,
      statement(carer(withIncome(50_000))),
    );
    expect(given).toEqual({
      outcome: 'CONTRIBUTION_REQUIRED',
      gross: { pence: 50_000, lines: [{ says: 'Pensions', pence: 50_000 }] },
      disposable: { pence: 50_000, deductionsPence: 0 },
      capital: { pence: 0 },
      proceedings: [
        {
          ref: 'a',
          outcome: 'CONTRIBUTION_REQUIRED',
          over: [],
          limits: { grossUpper: 265_700, disposableLower: 31_500 },
        },
      ],
      assessedContribution: { monthlyPence: 6_965, oncePence: 0 },
      payableContribution: { monthlyPence: 0, waiver: { from: '2025-06-27', status: 'NOT_VERIFIED' } },
    });
  });

  test('gives no means test where a list is not known to be whole, and says that the what-if is not law', async () => {
    const half = statement(carer({ ...NOTHING, vehiclesComplete: null }));
    expect(await asked('meansTest { outcome } meansTestReviewWhatIf { says }', half)).toEqual({
      meansTest: null,
      meansTestReviewWhatIf: null,
    });
    const { meansTestReviewWhatIf: whatIf } = await asked(
      'meansTestReviewWhatIf { hypothetical says result { outcome assessedContribution { monthlyPence } } }',
      statement(carer(withIncome(76_000))),
    );
    expect(whatIf).toMatchObject({
      hypothetical: true,
      says: expect.stringContaining('This is not the law'),
      result: { outcome: 'CONTRIBUTION_REQUIRED', assessedContribution: { monthlyPence: 6_120 } },
    });
  });

  test('refuses sums that are larger than can be shown, and more proceedings than a case has', async () => {
    const source = `query ($sent: [_Any!]!, $many: [LegalAidProceedingInput!]) {
      _entities(representations: $sent) { ... on CarerStatement { meansTest(proceedings: $many) { outcome } } } }`;
    const savings = Array.from({ length: 3 }, (_, index) => ({
      ref: `s${index}`,
      whose: 'MINE',
      kind: 'SAVINGS',
      valuePence: 1_000_000_000,
      disputed: 'NO',
    }));
    const rich = statement(carer({ ...NOTHING, assets: savings as never }));
    const many = Array.from({ length: 11 }, (_, index) => ({ ref: `p${index}` }));
    const code = async (sent: object, proceedings: readonly object[] | null) =>
      (await ask(legalAid, source, { sent: [sent], many: proceedings })).errors?.map(
        ({ extensions }) => extensions['code'],
      );
    expect(await code(rich, null)).toEqual(['SUMS_TOO_LARGE']);
    expect(await code(statement(carer()), many)).toEqual(['BAD_INPUT']);
    expect(await code(statement(carer()), many.slice(1))).toBeUndefined();
  });

  test('takes up new figures in the periods of a past day: the allowance for a child rises in April', async () => {
    const told = {
      ...withIncome(104_500),
      dependants: [
        {
          ref: 'a',
          relationship: 'CHILD',
          ageYears: 4,
          inFullTimeEducation: 'NO',
          monthlyIncomePence: 0,
          capitalPence: 0,
          childBenefit: 'YES',
          fostered: 'NO',
        } as const,
      ],
    };
    const { legalAid: answers } = await asked(
      'legalAid { ref periods { from outcome why } }',
      statement(carer(told), { asOf: '2023-01-01', horizon: 12 }),
    );
    const means = (answers as unknown as readonly { ref: string; periods: readonly object[] }[]).find(
      ({ ref }) => ref === 'LEGAL_AID_MEANS_ADVICE:ada',
    );
    expect(means!.periods).toEqual([
      { from: '2023-01-01', outcome: 'NOT_ENTITLED', why: [] },
      { from: '2023-04-10', outcome: 'ENTITLED', why: ['Your means come out differently from this day'] },
    ]);
  });
});
