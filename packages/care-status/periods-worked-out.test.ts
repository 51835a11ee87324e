import { describe, expect, it } from '@jest/globals';
import { careLeaverCouncil } from '@kith/circumstances';
import {
  day,
  figure,
  isInForce,
  isYes,
  isoOf,
  moneyFact,
  parameter,
  stated,
  yesNoFact,
  type Amount,
  type DatedValue,
  type Period,
  type Route,
} from '@kith/policy';

import { careLeaverRules, type DeclaredRules } from './index.ts';
import { cite, exampleHelp, exampleRoute, inCare } from './testing/example-help.ts';
import { decidingBy, inLines, relevantInFull, type Asking } from './testing/index.ts';

describe('the periods of an answer that turns on what a subgraph works out', () => {
  const COUNCIL = relevantInFull.council!;
  const isOpen = yesNoFact('careLeaver.test.open', {
    title: 'The doors of the council',
    question: 'Are the doors open?',
    why: 'For a test.',
    changeable: 'NEVER',
  });
  const entry = (from: string, to?: string): DatedValue<unknown> => ({
    from: day(from),
    knownFrom: day('2013-04-01'),
    value: true,
    cite,
    ...(to === undefined ? {} : { to: day(to) }),
  });
  const drawn = (declared: Partial<DeclaredRules>, asking: Asking = {}): readonly Period[] =>
    decidingBy(
      careLeaverRules({
        entitlements: [exampleHelp('EXAMPLE', isYes(isOpen, 'Open', cite))],
        workedOutOf: new Map([[isOpen, [careLeaverCouncil]]]),
        ...declared,
      }),
    )(relevantInFull, 'EXAMPLE', { asOf: '2025-08-01', ...asking }).periods(3);
  const inWords = (periods: readonly Period[]) =>
    periods.map(({ from, to, outcome, why }) => [isoOf(from), isoOf(to), outcome, ...why]);
  const changesOn = (iso: string) => `The doors of the council: this changes on ${iso}`;

  it('turn on the day on which a setting starts, and on the day after it ends', () => {
    const reading: DeclaredRules['reading'] = (_told, { asOf, settings }) => ({
      [isOpen.code]: [...settings.values()]
        .flat()
        .some(({ from, to }) => from <= asOf && (to === undefined || asOf <= to)),
    });
    const settings = (...entries: DatedValue<unknown>[]) => new Map([[COUNCIL, new Map([['doors', entries]])]]);
    expect(
      inWords(drawn({ reading }, { settings: settings(entry('2025-08-02'), entry('2024-01-01', '2025-07-31')) })),
    ).toEqual([
      ['2025-08-01', '2025-08-01', 'NOT_ENTITLED'],
      ['2025-08-02', '2025-10-31', 'ENTITLED', changesOn('2025-08-02')],
    ]);
    expect(inWords(drawn({ reading }, { settings: settings(entry('2025-08-01', '2025-10-30')) }))).toEqual([
      ['2025-08-01', '2025-10-30', 'ENTITLED'],
      ['2025-10-31', '2025-10-31', 'NOT_ENTITLED', changesOn('2025-10-31')],
    ]);
    expect(inWords(drawn({ reading }, { settings: settings(entry('2025-11-01')) }))).toEqual([
      ['2025-08-01', '2025-10-31', 'NOT_ENTITLED'],
    ]);
  });

  it('turn on the days that the subgraph names, in whatever order, where the answer is another one', () => {
    const reading: DeclaredRules['reading'] = (_told, { asOf }) => ({
      [isOpen.code]: (day('2025-08-15') <= asOf && asOf < day('2025-09-15')) || asOf >= day('2025-12-31'),
    });
    const turns = ['2025-09-15', '2025-08-15', '2025-09-01', '2025-07-31', '2025-12-31'].map((iso) => day(iso));
    expect(inWords(drawn({ reading, turns: () => turns }))).toEqual([
      ['2025-08-01', '2025-08-14', 'NOT_ENTITLED'],
      ['2025-08-15', '2025-09-14', 'ENTITLED', changesOn('2025-08-15')],
      ['2025-09-15', '2025-10-31', 'NOT_ENTITLED', changesOn('2025-09-15')],
    ]);
    expect(inWords(drawn({ reading }))).toEqual([['2025-08-01', '2025-10-31', 'NOT_ENTITLED']]);
  });

  it('keep the reasons of the law’s own days, beside a turn of another thing and one that changes nothing', () => {
    const law = parameter('open-by-law', 'Open by law', [
      { from: day('2025-09-10'), knownFrom: day('2020-01-01'), value: true, cite },
    ]);
    const lines = drawn({
      entitlements: [exampleHelp('EXAMPLE', isInForce(law, 'Open by law', cite))],
      reading: (_told, { asOf }) => ({ [isOpen.code]: asOf < day('2025-09-05') }),
      turns: () => [day('2025-09-05'), day('2025-09-10')],
    });
    expect(inLines(lines)).toEqual(['2025-08-01 NOT_ENTITLED', '2025-09-10 ENTITLED']);
    expect(lines[1]!.why).toEqual([expect.stringContaining('Open by law')]);
    expect(lines.map(({ to }) => isoOf(to))).toEqual(['2025-09-09', '2025-10-31']);
  });

  describe('and that is money', () => {
    const weekly = moneyFact('careLeaver.test.weekly', {
      title: 'The weekly rent',
      question: 'How much is the rent?',
      why: 'For a test.',
      changeable: 'NEVER',
    });
    const paying = (amount: Amount) => {
      const pays: Route = {
        ...exampleRoute('PAYS', inCare),
        award: { kind: 'MONEY', every: 'WEEK', amount, measure: 'EXACT' },
      };
      return { ...exampleHelp('EXAMPLE', inCare), routes: { england: [pays], 'review-2022': [pays] } };
    };
    /** In care from 2021 to 1 July 2025. */
    const lines = (amount: Amount, declared: Partial<DeclaredRules> = {}) =>
      inLines(drawn({ entitlements: [paying(amount)], ...declared }, { asOf: '2025-04-20' }));

    it.each([
      ['the least', { least: 100, most: 500 }, { least: 200, most: 500 }, '1-5', '2-5'],
      ['the most', { least: 100, most: 500 }, { least: 100, most: 600 }, '1-5', '1-6'],
    ])('are two where %s that it may come to is another', (_, before, after, firstSum, secondSum) => {
      const reading: DeclaredRules['reading'] = (_told, { asOf }) => ({
        [weekly.code]: asOf < day('2025-05-01') ? before : after,
      });
      expect(lines(stated(weekly), { reading, turns: () => [day('2025-05-01')] })).toEqual([
        `2025-04-20 ENTITLED ${firstSum}`,
        `2025-05-01 ENTITLED ${secondSum}`,
        '2025-07-01 NOT_ENTITLED',
      ]);
    });

    it('are two where the figure is only provisional from a day on', () => {
      const from = { from: day('2024-04-06'), to: day('2025-04-30'), knownFrom: day('2024-04-06') };
      const rate = parameter('rate', 'Rate', [{ ...from, value: 300, cite }], 'PROVISIONAL');
      expect(lines(figure(rate))).toEqual([
        '2025-04-20 ENTITLED 3',
        '2025-05-01 ENTITLED 3 provisional',
        '2025-07-01 NOT_ENTITLED',
      ]);
    });
  });
});
