import { describe, expect, it } from '@jest/globals';
import { careLeaverBorn } from '@kith/circumstances';
import { addDays, all, isUnder, isYes, isoOf, type DecidedEntitlement } from '@kith/policy';
import * as fc from 'fast-check';

import {
  careLeaverRules,
  isCareLeaver,
  isFormerRelevantOrQualifying,
  isLookedAfterNow,
  isRelevantChild,
  lastCarerWasFosterParent,
  type ToldCareLeaver,
} from './index.ts';
import { cite, exampleHelp, exampleRoute, inCare } from './testing/example-help.ts';
import { ava, decidingBy, inLines, relevantInFull } from './testing/index.ts';
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
const anyKind = careLeaverRules({ entitlements: [exampleHelp('ANY', isYes(isCareLeaver, 'Any', cite))] });

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
    const second = (decided: DecidedEntitlement) =>
      decided
        .periods(2)
        .slice(1)
        .map(({ from, why }) => [isoOf(from), ...why]);
    expect(second(decidingBy(anyKind)(relevantInFull, 'ANY', { asOf: '2024-12-01' }))).toEqual([
      ['2025-01-01', 'You turn 16'],
    ]);
    expect(second(decide(ava, 'EXAMPLE', { asOf: '2026-03-01' }))).toEqual([['2026-03-10', 'You turn 18']]);
    expect(second(decide(ava, 'EXAMPLE', { asOf: '2027-03-01' }))).toEqual([['2027-03-10', 'You turn 19']]);
  });

  it('begin with coming into care, with leaving it, and with another home in care', () => {
    const home = (ref: string, placement: string, from: string, to?: string) =>
      ({ ref, from, to, goesOn: to ? 'NO' : 'YES', placement, legalStatus: 'V2' }) as const;
    const told: ToldCareLeaver = {
      ...relevantInFull,
      carePeriods: [
        home('a', 'U6', '2024-01-01', '2025-02-01'),
        home('b', 'K2', '2025-02-01', '2025-03-01'),
        home('c', 'U6', '2025-04-01'),
      ],
    };
    const inHome = [
      exampleRoute(
        'WITH_FOSTER_CARER',
        all('In foster care', [inCare, isYes(lastCarerWasFosterParent, 'Foster', cite)]),
      ),
      exampleRoute('IN_CARE', inCare),
    ];
    const help = { ...exampleHelp('HOME', inCare), routes: { england: inHome, 'review-2022': inHome } };
    const drawn = decidingBy(careLeaverRules({ entitlements: [help] }))(told, 'HOME', { asOf: '2025-01-10' }).periods(
      4,
    );
    expect(drawn.map(({ from, route: met, why }) => [isoOf(from), met?.code, ...why])).toEqual([
      ['2025-01-10', 'WITH_FOSTER_CARER'],
      ['2025-02-01', 'IN_CARE', 'You move to another home in care'],
      ['2025-03-01', undefined, 'You leave care'],
      ['2025-04-01', 'WITH_FOSTER_CARER', 'You come into care'],
    ]);
    // 13 weeks are reached on the day of another home.
    const reached: ToldCareLeaver = {
      ...relevantInFull,
      carePeriods: [home('a', 'U6', '2025-01-10', '2025-04-10'), home('b', 'K2', '2025-04-10')],
    };
    const ofKind = decidingBy(anyKind)(reached, 'ANY', { asOf: '2025-04-01' }).periods(1);
    expect(ofKind.map(({ from, why }) => [isoOf(from), ...why])).toEqual([
      ['2025-04-01'],
      ['2025-04-10', 'The kind of care leaver that you are in law changes on 2025-04-10'],
    ]);
  });

  it('are two where a no becomes open: nobody is any kind of care leaver before 16', () => {
    const told: ToldCareLeaver = { dateOfBirth: '2009-01-01', everInCare: 'YES' };
    const decided = decidingBy(anyKind)(told, 'ANY', { asOf: '2024-12-01' });
    expect(inLines(decided.periods(2))).toEqual(['2024-12-01 NOT_ENTITLED', '2025-01-01 MORE_INFORMATION_NEEDED']);
  });

  it('last to the end of the months asked for, and for one day at least', () => {
    const ends = (asOf: string, months: number) => isoOf(decide(ava, 'EXAMPLE', { asOf }).periods(months).at(-1)!.to);
    expect(ends('2026-01-31', 0)).toBe('2026-01-31');
    expect(ends('2026-01-31', 1)).toBe('2026-02-28');
    expect(ends('2026-03-10', 1)).toBe('2026-04-09');
    expect(ends('2026-03-10', 120)).toBe('2036-03-09');
  });
});
