import { beforeAll, describe, expect, test } from '@jest/globals';
import type { KinshipChildInput } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import {
  BRADFORD,
  carerOf,
  type ChildFacts,
  fostered,
  LEEDS,
  MANCHESTER,
  MEDWAY,
  onIncomeSupport,
  wardOf,
} from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { publishPolicy } from '../../support/publishing.ts';
import { check, determinationOf } from '../../support/statements.ts';

// Two totals that are never added, and nothing counted twice: the routes for one child are alternatives.
// South East, 2025-26: £247 at fourteen, £216 at eight. Rest of England: £220 and £194.

const house = houseForTests();
const NOTHING = { leastPence: 0, mostPence: 0 };
const exactly = (pence: number) => ({ leastPence: pence, mostPence: pence });

beforeAll(async () => {
  await publishPolicy(house.asking('Kith', MANCHESTER), '2025-04-06', { childBenefitNetting: 'ALWAYS' });
});

describe.each(GATEWAYS)('Two brothers under different orders, asked through %s', (gateway) => {
  const ask = (council: string, children: readonly KinshipChildInput[]) =>
    check(
      house.asking(gateway),
      { circumstances: carerOf(council, children, onIncomeSupport), asOf: '2026-03-15', horizon: 0 },
      'kinshipAllowances',
      'summary',
    );
  const elder = (livesIn: string, more: ChildFacts = {}) =>
    wardOf({ ref: 'elder', livesIn, dateOfBirth: '2011-05-05', ...more });
  const younger = (livesIn: string) => fostered({ ref: 'younger', livesIn, dateOfBirth: '2017-09-09' });

  test('one fostered and one under guardianship: one sum is sure, the other is for the council to decide', async () => {
    const { summary } = await ask(LEEDS, [elder(LEEDS), younger(LEEDS)]);
    expect(summary.totals.entitled.weekly).toEqual(exactly(19_400));
    expect(summary.totals.ifCouncilAgrees.weekly).toEqual(exactly(22_000));
  });

  test('in a Kinship Zone that pays already, what guardianship support would add is nothing more', async () => {
    const { summary } = await ask(MEDWAY, [elder(MEDWAY, { zonePaidFrom: '2026-03-01' }), younger(MEDWAY)]);
    // 247 + 216.
    expect(summary.totals.entitled.weekly).toEqual(exactly(46_300));
    expect(summary.totals.ifCouncilAgrees.weekly).toEqual(NOTHING);
  });

  test('in a Kinship Zone that has not begun to pay, the pilot is in neither total', async () => {
    const { summary } = await ask(MEDWAY, [elder(MEDWAY), younger(MEDWAY)]);
    expect(summary.totals.entitled.weekly).toEqual(exactly(21_600));
    expect(summary.totals.ifCouncilAgrees.weekly).toEqual(exactly(24_700));
    const line = summary.entitled.find(({ ref }) => ref === 'KINSHIP_ALLOWANCE:elder');
    expect(line?.notCounted.join(' ')).toContain('Nobody has said yet when these payments start');
  });

  test("Guardian's Allowance stands beside an allowance, since it is no alternative to it", async () => {
    const orphan = { childBenefit: 'ELDEST', parents: { living: 'BOTH_DIED', birthOrResidence: 'YES' } } as const;
    const { summary } = await ask(LEEDS, [elder(LEEDS, orphan), younger(LEEDS)]);
    // Fostering £194, Guardian's Allowance £22.10 in 2025-26.
    expect(summary.totals.entitled.weekly).toEqual(exactly(19_400 + 2210));
    expect(summary.totals.ifCouncilAgrees.weekly).toEqual(exactly(22_000));
  });

  test('each line of the summary adds up to the totals', async () => {
    const { summary } = await ask(MEDWAY, [elder(MEDWAY, { zonePaidFrom: '2026-03-01' }), younger(MEDWAY)]);
    const lines = [...summary.entitled, ...summary.councilDecides, ...summary.notForYou, ...summary.needToKnow];
    const weekly = lines.filter(({ every }) => every === 'WEEK');
    const sum = (pence: readonly number[]) => pence.reduce((so, one) => so + one, 0);
    expect(sum(weekly.map(({ entitled }) => entitled.leastPence))).toBe(summary.totals.entitled.weekly.leastPence);
    expect(sum(weekly.map(({ ifCouncilAgrees }) => ifCouncilAgrees.mostPence))).toBe(
      summary.totals.ifCouncilAgrees.weekly.mostPence,
    );
    expect(new Set(lines.map(({ ref }) => ref)).size).toBe(lines.length);
  });

  test('under two councils each goes by the rules of its own council', async () => {
    const children = [
      wardOf({
        ref: 'elder',
        livesIn: LEEDS,
        dateOfBirth: '2011-05-05',
        childBenefit: 'ELDEST',
        responsibleCouncil: MANCHESTER,
      }),
      wardOf({
        ref: 'younger',
        livesIn: LEEDS,
        dateOfBirth: '2017-09-09',
        childBenefit: 'OTHER',
        responsibleCouncil: BRADFORD,
      }),
    ];
    const statement = await ask(LEEDS, children);
    // Manchester takes the £26.05 of Child Benefit off; Bradford has published no such rule.
    expect(determinationOf(statement, 'KINSHIP_ALLOWANCE:elder').award?.leastPence).toBe(22_000 - 2605);
    expect(determinationOf(statement, 'KINSHIP_ALLOWANCE:younger').award?.leastPence).toBe(19_400);
    expect(determinationOf(statement, 'KINSHIP_ALLOWANCE:elder').settings.map(({ code }) => code)).toContain(
      'child-benefit-netting',
    );
  });
});
