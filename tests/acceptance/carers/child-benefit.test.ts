import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CarerCircumstancesInput } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import {
  BRADFORD,
  type ChildFacts,
  carerOf,
  fostered,
  LEEDS,
  NEWCASTLE,
  onIncomeSupport,
  wardOf,
} from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { publishPolicy } from '../../support/publishing.ts';
import { check, determinationOf } from '../../support/statements.ts';

// Lawful either way (Ombudsman, Wirral 19-003-548), so shown as a line of its own. 2025-26: £26.05 for the eldest,
// £17.25 for another child. The national minimum for an eight-year-old in the rest of England is £194.

const house = houseForTests();
const ON = '2025-11-21';
const nothingLeftOver = {
  household: { couple: 'NO', otherChildren: [], otherChildrenComplete: 'YES' },
  finances: {
    benefit: 'NONE',
    incomes: [],
    incomesComplete: 'YES',
    outgoings: [],
    outgoingsComplete: 'YES',
    livingCostsMonthlyPence: 0,
  },
} satisfies CarerCircumstancesInput;
const onUniversalCredit = {
  ...nothingLeftOver,
  finances: { ...nothingLeftOver.finances, benefit: 'UNIVERSAL_CREDIT' },
} as const;

beforeAll(async () => {
  await publishPolicy(house.asking('Kith', LEEDS), '2025-04-06', { childBenefitNetting: 'ALWAYS' });
  await publishPolicy(house.asking('Kith', NEWCASTLE), '2025-04-06', {
    childBenefitNetting: 'UNLESS_MEANS_TESTED_BENEFIT',
  });
});

describe.each(GATEWAYS)('Child Benefit beside special guardianship support, asked through %s', (gateway) => {
  const allowanceOf = async (
    council: string,
    child: ChildFacts,
    more: CarerCircumstancesInput = nothingLeftOver,
    build = wardOf,
  ) => {
    const circumstances = carerOf(council, [build({ livesIn: LEEDS, dateOfBirth: '2017-01-01', ...child })], more);
    const statement = await check(house.asking(gateway), { circumstances, asOf: ON, horizon: 0 }, 'kinshipAllowances');
    return determinationOf(statement, 'KINSHIP_ALLOWANCE:hope');
  };

  test.each([
    ['ELDEST', 2605],
    ['OTHER', 1725],
  ] as const)('is taken off by a council that always does, in a line of its own (%s)', async (childBenefit, rate) => {
    const { award } = await allowanceOf(LEEDS, { childBenefit });
    expect([award?.leastPence, award?.mostPence]).toEqual([19_400 - rate, 19_400 - rate]);
    const line = award?.lines.find(({ pence }) => pence === -rate);
    expect(line?.says).toBe('Less Child Benefit, which this council takes off');
    expect(line?.sources.map(({ provision }) => provision)).toContain('19 003 548');
  });

  test('is not taken off where none is paid', async () => {
    expect((await allowanceOf(LEEDS, { childBenefit: 'NONE' })).award?.leastPence).toBe(19_400);
  });

  test('is asked for where the council takes it off and nobody has said whether it is paid', async () => {
    const { award, questions } = await allowanceOf(LEEDS, { childBenefit: null });
    expect([award?.leastPence, award?.mostPence]).toEqual([19_400 - 2605, 19_400]);
    expect(questions.map(({ fact }) => fact)).toEqual(['child.childBenefit']);
  });

  test('is spared to carers on a benefit that depends on income, where that is the rule', async () => {
    expect((await allowanceOf(NEWCASTLE, { childBenefit: 'ELDEST' }, onUniversalCredit)).award?.leastPence).toBe(
      19_400,
    );
    expect((await allowanceOf(NEWCASTLE, { childBenefit: 'ELDEST' })).award?.leastPence).toBe(19_400 - 2605);
  });

  test('is left alone by a council that has published no rule, and the statement says that we do not know the rule', async () => {
    const { award } = await allowanceOf(BRADFORD, { childBenefit: 'ELDEST' });
    expect(award?.leastPence).toBe(19_400);
    expect(award?.notes.map(({ says }) => says)).toContainEqual(
      expect.stringContaining('We do not know what this council does'),
    );
  });

  test('is never taken off a fostering allowance', async () => {
    const { award } = await allowanceOf(LEEDS, { childBenefit: 'ELDEST' }, onIncomeSupport, fostered);
    expect([award?.leastPence, award?.mostPence]).toEqual([19_400, 19_400]);
  });
});
