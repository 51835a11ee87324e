import { describe, expect, it } from '@jest/globals';
import { careLeaverBorn } from '@kith/circumstances';
import {
  addDays,
  day,
  entitlement,
  isUnder,
  isYes,
  isoOf,
  parameter,
  route,
  type Condition,
  type ProvisionStatus,
} from '@kith/policy';
import * as fc from 'fast-check';

import {
  careLeaverRules,
  isCareLeaver,
  isFormerRelevantOrQualifying,
  isLookedAfterNow,
  isRelevantChild,
  sources,
} from './index.ts';
import { HISTORIES, toldInFull } from './testing/random-history.ts';

const source = sources.childrenAct.read('s23A');
const always = parameter<ProvisionStatus>('always', 'In force', [
  { from: day('1990-01-01'), knownFrom: day('1990-01-01'), value: 'IN_FORCE', cite: source },
]);
const way = (code: string, when: Condition) =>
  route({ code, title: code, gives: 'ENTITLED', status: always, when, nextSteps: [] });
const routes = [
  way('IN_CARE', isYes(isLookedAfterNow, 'In care', source)),
  way('RELEVANT', isYes(isRelevantChild, 'Relevant', source)),
  way('UNDER_19', isUnder(19, careLeaverBorn, 'Under 19', source)),
  way('EITHER', isYes(isFormerRelevantOrQualifying, 'Former relevant or qualifying', source)),
  way('ANY', isYes(isCareLeaver, 'Any', source)),
];
const { determineAll } = careLeaverRules({
  entitlements: [
    entitlement({
      code: 'EXAMPLE',
      title: 'Example',
      summary: 'An example.',
      kind: 'HELP',
      per: 'PERSON',
      routes: { england: routes, 'review-2022': routes },
      otherwise: { says: 'No.', nextSteps: [], cite: [source] },
      challenge: [],
    }),
  ],
});

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
    const [decided] = determineAll(told, {
      asOf: day('2025-06-01'),
      knownOn: day('2026-11-21'),
      policy: 'england',
      settings: new Map(),
    });
    expect(decided!.periods(20).map(({ from, route: met, why }) => [isoOf(from), met?.code, why])).toEqual([
      ['2025-06-01', 'IN_CARE', []],
      ['2025-07-01', 'RELEVANT', ['You leave care']],
      ['2026-01-01', 'UNDER_19', ['The kind of care leaver that you are in law changes on 2026-01-01']],
    ]);
  });
});
