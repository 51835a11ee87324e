import { describe, expect, it } from '@jest/globals';
import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { day } from '@kith/policy';

import { explained } from './explained.ts';
import { StatementReadings } from './statement-readings.ts';
import { allowanceFor, BEXLEY, decide, guardianOfSeven, LEEDS, published, withAda } from './testing/deciding.ts';

type Child = Omit<ToldChild, 'ref'>;

const worked: ToldCarer = {
  finances: {
    benefit: 'NONE',
    incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 150_000, every: 'MONTH' }],
    incomesComplete: 'YES',
    outgoings: [{ ref: 'rent', kind: 'RENT', amountPence: 60_000, every: 'MONTH' }],
    outgoingsComplete: 'YES',
    livingCostsMonthlyPence: 50_000,
  },
};
const notesOf = (child: Child, carer: ToldCarer, settings = new Map()) =>
  allowanceFor(child, { settings }, carer).award!.notes;
const says = (child: Child, carer: ToldCarer, settings = new Map()) =>
  notesOf(child, carer, settings).map((note) => note.says);
const aboutTheTest = (lines: readonly string[]) => lines.filter((line) => line.startsWith('Means test, a month: '));

describe('how the means test of the council is explained beside the allowance', () => {
  it('goes line by line to what the household gives, and to what is left in a month', () => {
    const lines = says(guardianOfSeven, worked);
    expect(aboutTheTest(lines)).toEqual([
      'Means test, a month: What comes in, as the council counts it: £1,500.00',
      'Means test, a month: Less 20%, which is left out: −£300.00',
      'Means test, a month: Less payments that you must make: −£600.00',
      'Means test, a month: Less your living costs, as you gave them: −£500.00',
      'Means test, a month: You keep 50% of what is left over: −£50.00',
      'Means test, a month: your household gives £50.00, shared over the children who are assessed',
    ]);
    expect(lines).toContain('In a month this is £792.98, £842.98 less £50.00');
  });

  it('cites for each line what it comes from', () => {
    for (const { says: said, cite } of notesOf(guardianOfSeven, worked)) {
      expect([said, cite.length > 0]).toEqual([said, true]);
    }
    const [first] = notesOf(guardianOfSeven, worked);
    expect(first!.cite.map(({ provision }) => provision)).toEqual(['reg 13(3)(a)']);
    const result = notesOf(guardianOfSeven, worked).filter(({ says: said }) =>
      /your household gives|In a month/.test(said),
    );
    expect(result.map(({ cite }) => cite.map(({ provision }) => provision))).toEqual([
      ['reg 13(2) and (3)'],
      ['monthly figures'],
    ]);
  });

  it("shows the council's scale of living costs where it has one", () => {
    const scale = published(LEEDS, {
      'living-cost-scale': { singleWeeklyPence: 8400, coupleWeeklyPence: 16_800, children: [] },
    });
    const household = { couple: 'NO', otherChildren: [], otherChildrenComplete: 'YES' } as const;
    expect(aboutTheTest(says(guardianOfSeven, { ...worked, household }, scale))).toContain(
      "Means test, a month: Less living costs: 125% of the council's scale: −£456.25",
    );
  });

  it('says by how much the costs exceed the income of a household that gives nothing', () => {
    const poor: ToldCarer = { finances: { ...worked.finances, livingCostsMonthlyPence: 70_000 } };
    const lines = says(guardianOfSeven, poor);
    expect(aboutTheTest(lines).slice(-2)).toEqual([
      'Means test, a month: Nothing is left over, so you give nothing: £100.00',
      'Means test, a month: your household gives £0.00, shared over the children who are assessed',
    ]);
    expect(lines).toContain('In a month this is £842.98, £842.98 less £0.00');
  });

  it('is left out while the means of the household are not known', () => {
    const lines = says(guardianOfSeven, {});
    expect(aboutTheTest(lines)).toEqual([]);
    expect(lines.join(' ')).not.toContain('In a month');
  });

  it('says nothing of a month where nothing is left of the allowance, or where it is a range', () => {
    const rich: ToldCarer = {
      finances: {
        ...worked.finances,
        incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 900_000, every: 'MONTH' }],
      },
    };
    expect(allowanceFor(guardianOfSeven, {}, rich).award?.least).toBe(0);
    expect(says(guardianOfSeven, rich).join(' ')).not.toContain('In a month');
    expect(says(guardianOfSeven, { ...worked, childrenComplete: 'NO' }).join(' ')).not.toContain('In a month');
  });

  it('stands beside no other allowance', () => {
    const fostered: Child = { ...guardianOfSeven, arrangement: 'KINSHIP_FOSTERING' };
    expect(aboutTheTest(says(fostered, worked))).toEqual([]);
  });
});

describe('a pilot whose first day is not published', () => {
  const zone = (zonePaidFrom?: string) =>
    allowanceFor(
      {
        arrangement: 'SPECIAL_GUARDIANSHIP',
        order: { madeOn: '2024-05-01' },
        dateOfBirth: '2018-01-15',
        livesIn: BEXLEY,
        zonePaidFrom,
      },
      { asOf: '2026-11-21' },
      { council: BEXLEY },
    ).award!;

  it('has started for a child for whom it pays, from the first day of that', () => {
    expect(zone('2026-11-21').startUnpublished).toBe(false);
    expect(zone('2026-10-01').startUnpublished).toBe(false);
  });

  it('has not started for a child for whom it does not pay yet', () => {
    expect(zone('2026-11-22').startUnpublished).toBe(true);
    expect(zone().startUnpublished).toBe(true);
  });
});

describe('whatever its rules alone can say', () => {
  it('comes back as it is', () => {
    const told = withAda(guardianOfSeven, worked);
    const asked = { asOf: day('2025-06-02'), knownOn: day('2026-11-21'), settings: new Map() };
    const { context, ...readings } = new StatementReadings(told, asked);
    expect(readings.told).toBe(told);
    const situation = new StatementReadings(told, asked).situationOf(0);
    const again = (ref: string, child: number | undefined) => {
      const { determination } = decide(told, ref);
      return explained(determination, situation, told, child, context) === determination;
    };
    expect(again('GUARDIANS_ALLOWANCE:ada', 0)).toBe(true);
    expect(again('PEER_SUPPORT_AND_TRAINING', undefined)).toBe(true);
    expect(again('KINSHIP_ALLOWANCE:ada', undefined)).toBe(true);
    expect(again('KINSHIP_ALLOWANCE:ada', 0)).toBe(false);
  });
});
