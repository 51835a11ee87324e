import { describe, expect, test } from '@jest/globals';
import type { CarerCircumstancesInput, Policy } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { carerOf, grandchild, LINCOLNSHIRE } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { check, determinationOf } from '../../support/statements.ts';

// Independent Review of Children's Social Care, chapter 4, “Harry”: he is nine, and lives with his mother and his sisters in
// the house of Paula, his grandmother. Care was the next step. The council paid Paula's wages, so that she could stay at home
// with him, and it made all the difference. The Review calls that a Family Network Plan, and wants money behind it.

const house = houseForTests();
const ON = '2025-11-21';
const PLAN = 'FAMILY_NETWORK_PLAN_SUPPORT:harry';

/** The day that Harry would have gone into care: the family meets, and he is placed with Paula. */
const paula = (familyMeeting: 'YES' | 'NO'): CarerCircumstancesInput =>
  carerOf(
    LINCOLNSHIRE,
    [
      grandchild({
        ref: 'harry',
        dateOfBirth: '2016-04-02',
        livesIn: LINCOLNSHIRE,
        arrangement: 'INFORMAL',
        arrangedBy: 'FAMILY',
        order: { appliedFor: 'NONE' },
        care: { familyMeeting, lookedAfterBefore: 'NO', protectionPlan: 'NO', safeguardingConcerns: 'YES' },
      }),
    ],
    { employment: { status: 'EMPLOYEE', startedOn: '2015-01-05', averageWeeklyEarningsPence: 42_000 } },
  );

describe.each(GATEWAYS)('Harry’s grandmother, asked through %s', (gateway) => {
  const plan = async (familyMeeting: 'YES' | 'NO', policy: Policy = 'ENGLAND', asOf = ON) =>
    determinationOf(
      await check(
        house.asking(gateway),
        { circumstances: paula(familyMeeting), asOf, policy, horizon: 0 },
        'kinshipAllowances',
      ),
      PLAN,
    );

  test('would have a plan with money behind it under the Review: for lost wages, changes to the home and child care', async () => {
    const recommended = await plan('YES', 'REVIEW_2022');
    expect(recommended).toMatchObject({
      outcome: 'ENTITLED',
      route: { code: 'FUNDED_FAMILY_NETWORK_PLAN', status: 'RECOMMENDED' },
      award: { kind: 'PROVIDED', what: expect.stringContaining('lost wages') },
    });
    expect(recommended.award?.what).toContain('how long it lasts and when it is looked at again');
    expect(recommended.award?.notes.map(({ says }) => says)).toContain(
      'This is what the Review recommends. It is not the law.',
    );
    expect(recommended.counterpart.outcome).toBe('COUNCIL_DECIDES');
  });

  // Children Act 1989 s17: the council may, as it did for Paula.
  test('may be helped under section 17 as the law stands, if the council agrees', async () => {
    const inLaw = await plan('YES');
    expect(inLaw).toMatchObject({ outcome: 'COUNCIL_DECIDES', route: { code: 'CHILD_IN_NEED_HELP' } });
    expect(inLaw.nextSteps[0]?.says).toContain('family group conference');
    expect(inLaw.routes.map(({ code }) => code)).not.toContain('FUNDED_FAMILY_NETWORK_PLAN');
  });

  test('would have no such plan without a meeting of the family that agreed on it, and is told so', async () => {
    const without = await plan('NO', 'REVIEW_2022');
    expect(without).toMatchObject({ outcome: 'COUNCIL_DECIDES', route: { code: 'CHILD_IN_NEED_HELP' } });
    const funded = without.routes.find(({ code }) => code === 'FUNDED_FAMILY_NETWORK_PLAN');
    expect(funded?.met).toBe('NO');
  });

  test('keeps it to the day before Harry is 18', async () => {
    expect((await plan('YES', 'REVIEW_2022', '2034-04-01')).outcome).toBe('ENTITLED');
    expect((await plan('YES', 'REVIEW_2022', '2034-04-02')).outcome).toBe('NOT_ENTITLED');
  });
});
