import { describe, expect, it } from '@jest/globals';
import { careLeaverBorn, careLeaverCouncil } from '@kith/circumstances';
import {
  addDays,
  day,
  isInForce,
  isUnder,
  isYes,
  isoOf,
  parameter,
  yesNoFact,
  type DatedValue,
  type DecidedEntitlement,
  type Period,
} from '@kith/policy';
import * as fc from 'fast-check';

import {
  careLeaverRules,
  isCareLeaver,
  isFormerRelevantOrQualifying,
  isLookedAfterNow,
  isRelevantChild,
  type DeclaredRules,
} from './index.ts';
import { cite, exampleHelp, exampleRoute } from './testing/example-help.ts';
import { ava, decidingBy, relevantInFull, type Asking } from './testing/index.ts';
import { HISTORIES, toldInFull } from './testing/random-history.ts';

const routes = [
  exampleRoute('IN_CARE', isYes(isLookedAfterNow, 'In care', cite)),
  exampleRoute('RELEVANT', isYes(isRelevantChild, 'Relevant', cite)),
  exampleRoute('UNDER_19', isUnder(19, careLeaverBorn, 'Under 19', cite)),
  exampleRoute('EITHER', isYes(isFormerRelevantOrQualifying, 'Former relevant or qualifying', cite)),
  exampleRoute('ANY', isYes(isCareLeaver, 'Any', cite)),
];
const { determineAll } = careLeaverRules({
  entitlements: [
    {
      ...exampleHelp('EXAMPLE', isYes(isCareLeaver, 'Any', cite)),
      routes: { england: routes, 'review-2022': routes },
    },
  ],
});
const decide = decidingBy({ determineAll });

describe('the periods of a care leaver’s answer', () => {
  it('say of every single day of two years what deciding on that day says', () => {
    let periodsSeen = 0;
    fc.assert(
      fc.property(toldInFull, ({ told, on }) => {
        const decidedOn = (asOf: typeof on) =>
          determineAll(told, { asOf, knownOn: on, policy: 'england', settings: new Map() })[0]!;
        const periods = decidedOn(on).periods(24);
        periodsSeen += periods.length;
        for (const [index, period] of periods.entries()) {
          if (index > 0 && period.from !== addDays(periods[index - 1]!.to, 1))
            throw new Error(`A gap before ${isoOf(period.from)}`);
          for (let asOf = period.from; asOf <= period.to; asOf = addDays(asOf, 1)) {
            const { outcome, route: met } = decidedOn(asOf).determination;
            if (outcome !== period.outcome || met?.code !== period.route?.code)
              throw new Error(`${isoOf(asOf)}: ${met?.code} is not ${period.route?.code}`);
          }
        }
      }),
      { seed: 19_890_041, numRuns: Math.ceil(HISTORIES / 4000) },
    );
    expect(periodsSeen).toBeGreaterThan(HISTORIES / 2000);
  });

  it('name why they begin: a birthday, leaving care, or a change of the kind of care leaver', () => {
    const told = {
      dateOfBirth: '2009-01-01',
      carePeriods: [{ ref: 'a', from: '2021-01-01', to: '2025-07-01', legalStatus: 'V2' }],
      carePeriodsComplete: 'YES',
      familyPeriods: [{ ref: 'g', with: 'PARENT', from: '2025-07-01', goesOn: 'YES' }],
      familyPeriodsComplete: 'YES',
      otherStaysComplete: 'YES',
    } as const;
    const drawn = decide(told, 'EXAMPLE', { asOf: '2025-06-01' }).periods(20);
    expect(drawn.map(({ from, route: met, why }) => [isoOf(from), met?.code, why])).toEqual([
      ['2025-06-01', 'IN_CARE', []],
      ['2025-07-01', 'RELEVANT', ['You leave care']],
      ['2026-01-01', 'UNDER_19', ['The kind of care leaver that you are in law changes on 2026-01-01']],
    ]);
  });

  it('begin with a birthday: the 16th, the 18th, or one that the rule names', () => {
    const anyKind = careLeaverRules({ entitlements: [exampleHelp('ANY', isYes(isCareLeaver, 'Any', cite))] });
    const second = ({ periods }: DecidedEntitlement) =>
      periods(2)
        .slice(1)
        .map(({ from, why }) => [isoOf(from), ...why]);
    expect(second(decidingBy(anyKind)(relevantInFull, 'ANY', { asOf: '2024-12-01' }))).toEqual([
      ['2025-01-01', 'You turn 16'],
    ]);
    expect(second(decide(ava, 'EXAMPLE', { asOf: '2026-03-01' }))).toEqual([['2026-03-10', 'You turn 18']]);
    expect(second(decide(ava, 'EXAMPLE', { asOf: '2027-03-01' }))).toEqual([['2027-03-10', 'You turn 19']]);
  });

  it('last to the end of the months asked for, and for one day at least', () => {
    const ends = (asOf: string, months: number) => isoOf(decide(ava, 'EXAMPLE', { asOf }).periods(months).at(-1)!.to);
    expect(ends('2026-01-31', 0)).toBe('2026-01-31');
    expect(ends('2026-01-31', 1)).toBe('2026-02-28');
    expect(ends('2026-03-10', 1)).toBe('2026-04-09');
    expect(ends('2026-03-10', 120)).toBe('2036-03-09');
  });
});

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
      [isOpen.code]: day('2025-08-15') <= asOf && asOf < day('2025-09-15'),
    });
    const turns = ['2025-09-15', '2025-08-15', '2025-09-01', '2025-07-31', '2025-12-31'].map((iso) => day(iso));
    expect(inWords(drawn({ reading, turns: () => turns }))).toEqual([
      ['2025-08-01', '2025-08-14', 'NOT_ENTITLED'],
      ['2025-08-15', '2025-09-14', 'ENTITLED', changesOn('2025-08-15')],
      ['2025-09-15', '2025-10-31', 'NOT_ENTITLED', changesOn('2025-09-15')],
    ]);
    expect(inWords(drawn({ reading }))).toEqual([['2025-08-01', '2025-10-31', 'NOT_ENTITLED']]);
  });

  it('keep the reasons of the law’s own days, also after a turn that changed nothing', () => {
    const law = parameter('open-by-law', 'Open by law', [
      { from: day('2025-09-10'), knownFrom: day('2020-01-01'), value: true, cite },
    ]);
    const reading: DeclaredRules['reading'] = (_told, { asOf }) => ({ [isOpen.code]: asOf < day('2025-08-20') });
    const byLaw = exampleHelp('EXAMPLE', isInForce(law, 'Open by law', cite));
    const lines = inWords(
      drawn({
        entitlements: [byLaw],
        reading,
        turns: () => [day('2025-08-20')],
      }),
    );
    expect(lines.map(([from, to, outcome]) => [from, to, outcome])).toEqual([
      ['2025-08-01', '2025-09-09', 'NOT_ENTITLED'],
      ['2025-09-10', '2025-10-31', 'ENTITLED'],
    ]);
    expect(lines[1]).toHaveLength(4);
    expect(lines[1]![3]).toContain('Open by law');
  });
});
