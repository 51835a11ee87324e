import { describe, expect, test } from '@jest/globals';
import type { KinshipChildInput, Policy } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { carerOf, type ChildFacts, grandchild, LEEDS } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { check, determinationOf, routeOf } from '../../support/statements.ts';

// Children Act 1989 s17; London Borough of Southwark v D [2007] EWCA Civ 182: where the council played a main part in
// placing the child, the child may in law be looked after, and the fostering allowance may be due.

const house = houseForTests();
const ALLOWANCE = 'KINSHIP_ALLOWANCE:hope';

describe.each(GATEWAYS)('A carer without an order, asked through %s', (gateway) => {
  const ask = (facts: ChildFacts, policy: Policy = 'ENGLAND', asOf = '2025-11-21') => {
    const child: KinshipChildInput = grandchild({
      livesIn: LEEDS,
      arrangement: 'INFORMAL',
      order: { appliedFor: 'NONE' },
      ...facts,
    });
    return check(
      house.asking(gateway),
      { circumstances: carerOf(LEEDS, [child]), asOf, policy, horizon: 0 },
      'kinshipAllowances',
    );
  };

  test('whom the family asked may get help from the council, which sets the amount: there is no rate', async () => {
    const allowance = determinationOf(await ask({ arrangedBy: 'FAMILY' }), ALLOWANCE);
    expect(allowance).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      route: { code: 'INFORMAL' },
      award: { kind: 'COUNCIL_AMOUNT', leastPence: null, mostPence: null, inTotals: false },
    });
    expect(allowance.sources.map(({ provision }) => provision)).toContain('s17');
  });

  test('whom the council asked may be owed the fostering allowance, and is told why and by which case', async () => {
    const allowance = determinationOf(await ask({ arrangedBy: 'COUNCIL' }), ALLOWANCE);
    // Seven years old, rest of England, 2025-26: £194.
    expect(allowance).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      route: { code: 'ARRANGED_BY_COUNCIL' },
      award: { kind: 'MONEY', measure: 'BENCHMARK', leastPence: 19_400, mostPence: 19_400 },
    });
    expect(allowance.sources.map(({ instrument }) => instrument)).toContain(
      'London Borough of Southwark v D [2007] EWCA Civ 182',
    );
    expect(allowance.nextSteps[0]?.says).toContain('whether it looks after the child');
  });

  test('who has not said who arranged it is asked, and already told what it could come to', async () => {
    const allowance = determinationOf(await ask({ arrangedBy: null }), ALLOWANCE);
    expect(allowance.outcome).toBe('COUNCIL_DECIDES');
    expect(allowance.questions.map(({ fact }) => fact)).toEqual(['child.arrangedBy']);
    expect(routeOf(allowance, 'ARRANGED_BY_COUNCIL')).toMatchObject({ met: 'NOT_KNOWN', award: { mostPence: 19_400 } });
  });

  test('has neither leave nor the allowance of the Review, but its peer support and training', async () => {
    const statement = await ask({ arrangedBy: 'FAMILY', care: { protectionPlan: 'YES' } }, 'REVIEW_2022');
    expect(determinationOf(statement, ALLOWANCE).outcome).toBe('COUNCIL_DECIDES');
    expect(routeOf(determinationOf(statement, ALLOWANCE), 'REVIEW_ALLOWANCE').met).toBe('NO');
    expect(determinationOf(statement, 'KINSHIP_LEAVE').outcome).toBe('NOT_ENTITLED');
    expect(determinationOf(statement, 'UNPAID_PARENTAL_LEAVE:hope').outcome).toBe('NOT_ENTITLED');
    expect(determinationOf(statement, 'PEER_SUPPORT_AND_TRAINING').outcome).toBe('ENTITLED');
  });

  test('learns what would change the answer: to foster the child for the council', async () => {
    const { wouldChange } = determinationOf(await ask({ arrangedBy: 'FAMILY' }), ALLOWANCE);
    const fostering = wouldChange.find(({ changes }) =>
      changes.some(({ to }) => to === 'I am the child’s foster carer for the council'),
    );
    expect(fostering).toMatchObject({ outcome: 'ENTITLED', leastPence: 19_400, mostPence: 19_400 });
  });

  test('who is the parent is no kinship carer', async () => {
    const statement = await ask({ relationship: 'PARENT', arrangedBy: 'FAMILY' });
    for (const ref of [ALLOWANCE, 'FAMILY_NETWORK_PLAN_SUPPORT:hope', 'PEER_SUPPORT_AND_TRAINING']) {
      expect(determinationOf(statement, ref).outcome).toBe('NOT_ENTITLED');
    }
  });

  test('is shown the kinship local offer from 29 June 2026, when councils had to publish one', async () => {
    const routeOn = async (asOf: string) =>
      determinationOf(await ask({ arrangedBy: 'FAMILY' }, 'ENGLAND', asOf), 'PEER_SUPPORT_AND_TRAINING').route?.code;
    expect(await routeOn('2026-06-28')).toBe('KINSHIP_GUIDANCE');
    expect(await routeOn('2026-06-29')).toBe('KINSHIP_LOCAL_OFFER');
  });

  test('whose family meeting agreed on it gets a plan with money under the Review, and may be helped under the law', async () => {
    const facts = { arrangedBy: 'FAMILY', care: { familyMeeting: 'YES' } } as const;
    expect(determinationOf(await ask(facts, 'REVIEW_2022'), 'FAMILY_NETWORK_PLAN_SUPPORT:hope').outcome).toBe(
      'ENTITLED',
    );
    expect(determinationOf(await ask(facts), 'FAMILY_NETWORK_PLAN_SUPPORT:hope').outcome).toBe('COUNCIL_DECIDES');
  });
});
