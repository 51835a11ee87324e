import { describe, expect, test } from '@jest/globals';

import { day } from '@kith/policy';

import { home, partner, paying, person, receiving, savings, tested, vehicle } from '../../testing/household.ts';
import { ENGINE_READINGS, LAW_READINGS } from './readings.ts';

const owning = (given: Parameters<typeof person>[0], more: Parameters<typeof tested>[1] = {}) =>
  tested({ client: person(given) }, more).capital;

describe('what a home adds to capital', () => {
  test('its value less the mortgage, 3% for a sale in court cases only, and £100,000 of what is left', () => {
    const properties = [home(25_000_000, { securedDebtPence: 5_000_000 })];
    expect(owning({ properties }).pence).toBe(25_000_000 - 5_000_000 - 750_000 - 10_000_000);
    expect(owning({ properties }, { level: 'CONTROLLED' }).pence).toBe(10_000_000);
  });

  test('never less than nothing, and no more for a sale than is left after the mortgage', () => {
    const [assessed] = owning({ properties: [home(10_000_000, { securedDebtPence: 9_900_000 })] }).people[0]!
      .properties;
    expect(assessed).toMatchObject({ saleCostsPence: 100_000, netValuePence: 0, assessedPence: 0 });
    expect(owning({ properties: [home(10_000_000, { securedDebtPence: 12_000_000 })] }).pence).toBe(0);
  });

  test('only the share that is owned, and in shared ownership the value less the association’s share', () => {
    const half = { sharePercent: 50, mainHome: false };
    expect(owning({ properties: [home(10_000_000, half)] }, { level: 'CONTROLLED' }).pence).toBe(5_000_000);
    const shared = home(10_000_000, { ...half, securedDebtPence: 2_000_000, housingAssociationOwnsRest: true });
    expect(owning({ properties: [shared] }, { level: 'CONTROLLED' }).pence).toBe(3_000_000);
    const under = home(10_000_000, { ...half, securedDebtPence: 6_000_000, housingAssociationOwnsRest: true });
    expect(owning({ properties: [under] }, { level: 'CONTROLLED' }).pence).toBe(0);
  });

  test('until 27 January 2021 at most £100,000 of mortgage: other property first in guidance, the home first in the engine', () => {
    const properties = [
      home(18_000_000, { securedDebtPence: 7_000_000 }),
      home(6_000_000, { securedDebtPence: 4_000_000, mainHome: false }),
    ];
    const on = (day: string, readings = LAW_READINGS) =>
      owning({ properties }, { on: day, readings, level: 'CONTROLLED' }).people[0]!.properties.map(
        (each) => each.mortgageAllowedPence,
      );
    expect(on('2021-01-27')).toEqual([6_000_000, 4_000_000]);
    expect(on('2021-01-27', ENGINE_READINGS)).toEqual([7_000_000, 3_000_000]);
    expect(on('2021-01-28')).toEqual([7_000_000, 4_000_000]);
  });

  test('the law’s limit on mortgages is one for the household, the engine’s one for each person', () => {
    const flat = home(20_000_000, { securedDebtPence: 8_000_000, mainHome: false });
    const mortgages = (readings: typeof LAW_READINGS) =>
      tested(
        { client: person({ properties: [flat] }), partner: partner({ properties: [flat] }) },
        { on: '2020-06-01', readings },
      ).capital.people.map(({ properties }) => properties[0]!.mortgageAllowedPence);
    expect(mortgages(LAW_READINGS)).toEqual([8_000_000, 2_000_000]);
    expect(mortgages(ENGINE_READINGS)).toEqual([8_000_000, 8_000_000]);
  });
});

describe('what a vehicle adds to capital', () => {
  const worth = (given: Parameters<typeof vehicle>[1], pence = 2_000_000) =>
    owning({ vehicles: [vehicle(pence, given)] }).pence;

  test('what is over £15,000 after the loan, until three years after it was bought', () => {
    expect(worth({})).toBe(500_000);
    expect(worth({ loanPence: 100_000 })).toBe(400_000);
    expect(worth({}, 1_500_000)).toBe(0);
    expect(worth({ boughtOn: day('2023-11-22') })).toBe(500_000);
    expect(worth({ boughtOn: day('2023-11-21') })).toBe(0);
  });

  test('all of it where it is not in regular use, however old, with the loan ignored', () => {
    expect(worth({ inRegularUse: false, loanPence: 1_900_000, boughtOn: day('2001-01-01') })).toBe(2_000_000);
  });
});

describe('what is left out because it is claimed in the same case', () => {
  test('£100,000 in all of what is the client’s, the home first', () => {
    const capital = owning(
      {
        properties: [home(20_000_000, { disputed: true, mainHome: false }), home(6_000_000, { disputed: true })],
        savings: savings(500_000, true),
      },
      { level: 'CONTROLLED' },
    );
    const [main, other] = capital.people[0]!.properties;
    expect([main!.mainHome, main!.disputedDisregardPence, other!.disputedDisregardPence]).toEqual([
      true,
      6_000_000,
      4_000_000,
    ]);
    expect(capital.people[0]!.disputedOtherDisregardPence).toBe(0);
    expect(capital.pence).toBe(16_500_000);
  });

  test('savings, valuables and vehicles with what property has not used up, and nothing of a partner’s', () => {
    const given = {
      savings: savings(100_000, true),
      otherAssets: savings(50_000, true),
      vehicles: [vehicle(2_000_000, { disputed: true })],
    };
    expect(owning(given)).toMatchObject({ pence: 0, people: [{ disputedOtherDisregardPence: 650_000 }] });
    expect(tested({ partner: partner(given) }).capital.pence).toBe(650_000);
  });

  test('before April 2019 too, though the table begins then', () => {
    expect(owning({ savings: savings(700_000, true) }, { on: '2018-06-01' }).pence).toBe(0);
  });
});

describe('what is left out for those of 60 or over', () => {
  const old = (given: Parameters<typeof person>[0], more: Parameters<typeof tested>[0] = {}) =>
    tested({ client: person({ sixtyOrOver: true, savings: savings(12_000_000), ...given }), ...more });
  const leftOut = (income: number) => old({ incomes: receiving(income) }).capital.pensionerDisregardPence;

  test('by the table of disposable income: £100,000 down to nothing', () => {
    expect(
      [0, 2_500, 2_501, 5_001, 7_501, 10_001, 12_501, 15_001, 17_501, 20_001, 22_501, 31_500, 31_501].map(leftOut),
    ).toEqual([
      10_000_000, 10_000_000, 9_000_000, 8_000_000, 7_000_000, 6_000_000, 5_000_000, 4_000_000, 3_000_000, 2_000_000,
      1_000_000, 1_000_000, 0,
    ]);
  });

  test('under the law without income from capital, in the engine with it', () => {
    const client = person({
      sixtyOrOver: true,
      savings: savings(12_000_000),
      incomes: receiving(10_000, 'SAVINGS_AND_INVESTMENTS'),
    });
    expect(tested({ client }).capital.pensionerDisregardPence).toBe(10_000_000);
    expect(tested({ client }, { readings: ENGINE_READINGS }).capital.pensionerDisregardPence).toBe(7_000_000);
  });

  test('£100,000 with a passporting benefit, whatever the income', () => {
    expect(old({ incomes: receiving(90_000) }, { passported: true }).capital.pence).toBe(2_000_000);
  });

  test('once for a couple, the client’s capital first and the rest from the partner’s', () => {
    const { capital } = tested({
      client: person({ savings: savings(4_000_000) }),
      partner: partner({ sixtyOrOver: true, savings: savings(8_000_000) }),
    });
    expect(
      capital.people.map(({ assessedPence, pensionerDisregardAppliedPence }) => [
        pensionerDisregardAppliedPence,
        assessedPence,
      ]),
    ).toEqual([
      [4_000_000, 0],
      [6_000_000, 2_000_000],
    ]);
  });

  test('not for the age of somebody whose means do not count as a couple’s', () => {
    const maintainer = person({ sixtyOrOver: true, savings: savings(900_000) });
    expect(tested({ maintainer }).capital).toMatchObject({ pence: 900_000, pensionerDisregardPence: 0 });
  });

  test('each line of the sum is shown, and the lines add up', () => {
    const { capital } = old({
      incomes: receiving(31_000),
      outgoings: paying({}),
      otherAssets: savings(30_000),
      properties: [home(12_000_000)],
    });
    expect(capital.lines.map(({ says, pence }) => [says, pence])).toEqual([
      ['Your savings', 12_000_000],
      ['Your investments and valuables', 30_000],
      ['Your home, after mortgage and what is left out', 1_640_000],
      ['Left out because one of you is 60 or over', -1_000_000],
    ]);
    expect(capital.pence).toBe(12_670_000);
  });
});
