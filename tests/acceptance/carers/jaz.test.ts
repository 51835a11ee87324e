import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import type { CarerCircumstancesInput, ComparedArrangement, Policy } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { houseForTests } from '../../support/house.ts';
import { check, determinationOf } from '../../support/statements.ts';

// Independent Review of Children's Social Care, chapter 4, “Jaz”: three grandchildren of five, twelve and fifteen come to
// her, the council agrees and wants to assess her as a foster carer; then she is urged to become special guardian without
// being told what that would mean for money and for help. She stayed a foster carer.
// Leeds, rest of England, 2025-26: £194 at five, £220 at twelve and at fifteen.

const house = houseForTests();
const ON = '2025-11-21';
const { circumstances } = JSON.parse(readFileSync(new URL('../../../examples/jaz.json', import.meta.url), 'utf8')) as {
  readonly circumstances: CarerCircumstancesInput;
};
const RATES = [
  ['youngest', 19_400],
  ['middle', 22_000],
  ['eldest', 22_000],
] as const;

describe.each(GATEWAYS)('Jaz, before any order, asked through %s', (gateway) => {
  const ask = (policy: Policy) =>
    check(
      house.asking(gateway),
      { circumstances, asOf: ON, policy, horizon: 0 },
      'beforeAnOrder',
      'kinshipAllowances',
      'summary',
    );

  test('may be owed the fostering allowance already, since the council arranged it: £634 a week for the three', async () => {
    const statement = await ask('ENGLAND');
    for (const [ref, pence] of RATES) {
      expect(determinationOf(statement, `KINSHIP_ALLOWANCE:${ref}`)).toMatchObject({
        outcome: 'COUNCIL_DECIDES',
        route: { code: 'ARRANGED_BY_COUNCIL' },
        award: { leastPence: pence, mostPence: pence },
      });
    }
    // 194 + 220 + 220.
    const money = { leastPence: 63_400, mostPence: 63_400 };
    expect(statement.summary.totals).toMatchObject({
      entitled: { weekly: { leastPence: 0, mostPence: 0 } },
      ifCouncilAgrees: { weekly: money },
    });
  });

  test('sees each child under every arrangement, side by side: what is sure, and what is only for the council to decide', async () => {
    const { beforeAnOrder } = await ask('ENGLAND');
    expect(beforeAnOrder.map(({ child }) => child)).toEqual(['youngest', 'middle', 'eldest']);
    for (const [ref, pence] of RATES) {
      expect(allowances(beforeAnOrder, ref)).toEqual({
        INFORMAL: ['COUNCIL_DECIDES', pence],
        LIVES_WITH_ORDER: ['COUNCIL_DECIDES', null],
        SPECIAL_GUARDIANSHIP: ['COUNCIL_DECIDES', pence],
        KINSHIP_FOSTERING: ['ENTITLED', pence],
      });
    }
  });

  test('would have lost nothing by becoming special guardian, had the Review been the law', async () => {
    const { beforeAnOrder } = await ask('REVIEW_2022');
    for (const [ref, pence] of RATES) {
      expect(allowances(beforeAnOrder, ref)).toEqual({
        INFORMAL: ['COUNCIL_DECIDES', pence],
        // The children are on protection plans: without her they would probably be in care.
        LIVES_WITH_ORDER: ['ENTITLED', pence],
        SPECIAL_GUARDIANSHIP: ['ENTITLED', pence],
        KINSHIP_FOSTERING: ['ENTITLED', pence],
      });
    }
  });

  test('is told who decides about the child, how each ends and how it counts for benefits, with a source for each', async () => {
    const { beforeAnOrder } = await ask('ENGLAND');
    for (const { arrangements } of beforeAnOrder) {
      expect(arrangements.filter(({ isPresent }) => isPresent).map(({ arrangement }) => arrangement)).toEqual([
        'INFORMAL',
      ]);
      for (const { parentalResponsibility, legalAid, ends, benefits } of arrangements) {
        const notes = [parentalResponsibility, legalAid, ...ends, ...benefits];
        expect(notes.every(({ says, sources }) => says.endsWith('.') && sources.length > 0)).toBe(true);
        expect(benefits.length).toBeGreaterThan(0);
        // Notes, never figures.
        expect(benefits.every(({ says }) => !/[£\d]/.test(says))).toBe(true);
      }
    }
  });

  test('has no therapy for the children from the fund under any order, because no council looked after them', async () => {
    const { beforeAnOrder } = await ask('ENGLAND');
    const [first] = beforeAnOrder;
    for (const { determinations } of first!.arrangements) {
      expect(determinations.find(({ ref }) => ref === 'THERAPY_FUND:youngest')?.outcome).toBe('NOT_ENTITLED');
    }
  });

  test('learns of other carers to meet, which is what helped her: the council decides, and under the Review it is her right', async () => {
    expect(determinationOf(await ask('ENGLAND'), 'PEER_SUPPORT_AND_TRAINING').outcome).toBe('COUNCIL_DECIDES');
    expect(determinationOf(await ask('REVIEW_2022'), 'PEER_SUPPORT_AND_TRAINING').outcome).toBe('ENTITLED');
  });
});

type BeforeAnOrder = Awaited<ReturnType<typeof check<'beforeAnOrder'>>>['beforeAnOrder'];

function allowances(
  compared: BeforeAnOrder,
  child: string,
): Partial<Record<ComparedArrangement, [string, number | null]>> {
  const { arrangements } = compared.find((one) => one.child === child)!;
  return Object.fromEntries(
    arrangements.map(({ arrangement, determinations }) => {
      const { outcome, award } = determinations.find(({ ref }) => ref === `KINSHIP_ALLOWANCE:${child}`)!;
      expect(award?.leastPence).toBe(award?.mostPence);
      return [arrangement, [outcome, award?.leastPence ?? null]];
    }),
  );
}
