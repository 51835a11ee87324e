import { describe, expect, it } from '@jest/globals';
import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { day, isoOf, type Day, type Determination, type PolicyCode } from '@kith/policy';
import * as fc from 'fast-check';
import { determineAll } from './determinations.ts';
import { LEEDS, published } from './testing/deciding.ts';

const isoDay = (least: string, most: string) =>
  fc.integer({ min: day(least), max: day(most) }).map((on) => isoOf(on as Day));

describe('what is said from a part of the facts', () => {
  const arbitraryMask = fc.array(fc.boolean(), { minLength: 64, maxLength: 64 });
  const sureYesNo = fc.constantFrom('YES', 'NO');
  const wholeChild = (ref: string) =>
    fc.record({
      ref: fc.constant(ref),
      dateOfBirth: isoDay('2008-01-01', '2022-01-01'),
      relationship: fc.constantFrom('GRANDPARENT', 'PARENT', 'PARENTS_SPOUSE'),
      livesIn: fc.constantFrom(LEEDS, 'E09000007', 'E10000016'),
      arrangement: fc.constantFrom('INFORMAL', 'LIVES_WITH_ORDER', 'SPECIAL_GUARDIANSHIP', 'KINSHIP_FOSTERING'),
      arrangedBy: fc.constantFrom('COUNCIL', 'FAMILY'),
      childBenefit: fc.constantFrom('ELDEST', 'OTHER', 'NONE'),
      order: fc.record({
        appliedFor: fc.constantFrom('SPECIAL_GUARDIANSHIP', 'LIVES_WITH', 'NONE'),
        proceedings: fc.constantFrom('PUBLIC_LAW', 'PRIVATE_LAW'),
        madeOn: isoDay('2022-01-02', '2026-11-21'),
        councilSupports: sureYesNo,
      }),
      care: fc.record({ lookedAfterBefore: sureYesNo, protectionPlan: sureYesNo }),
      support: fc.record({ homeAndKeep: sureYesNo, agreesToConditions: sureYesNo }),
      education: fc.record({ fullTime: sureYesNo, startedWork: sureYesNo, benefitsInOwnRight: sureYesNo }),
    }) as fc.Arbitrary<ToldChild>;
  const whole = fc.record({
    council: fc.constantFrom(LEEDS, 'E09000004'),
    childrenComplete: fc.constant('YES'),
    children: fc.tuple(wholeChild('one'), wholeChild('two'), wholeChild('three')),
    finances: fc.record({
      benefit: fc.constantFrom('NONE', 'INCOME_SUPPORT_ONLY', 'UNIVERSAL_CREDIT'),
      incomes: fc.tuple(
        fc.record({
          ref: fc.constant('pay'),
          kind: fc.constant('EARNINGS'),
          amountPence: fc.integer({ min: 0, max: 90_000 }),
          every: fc.constantFrom('WEEK', 'MONTH'),
        }),
      ),
      incomesComplete: fc.constant('YES'),
      outgoings: fc.constant([]),
      outgoingsComplete: fc.constant('YES'),
      livingCostsMonthlyPence: fc.integer({ min: 0, max: 100_000 }),
    }),
  }) as fc.Arbitrary<ToldCarer>;

  /** Leaves out what the mask strikes, apart from refs. */
  function without(told: unknown, struck: Iterator<boolean>): unknown {
    if (Array.isArray(told)) return told.map((one) => without(one, struck));
    if (typeof told !== 'object' || told === null) return told;
    const kept = Object.entries(told).filter(([name]) => name === 'ref' || struck.next().value !== true);
    return Object.fromEntries(
      kept.map(([name, value]) => [name, name === 'children' ? value : without(value, struck)]),
    );
  }

  /** Sums are compared where both are settled and have one. */
  function isWithin(all: Determination, said: Determination): boolean {
    const [one, other] = [all.award, said.award];
    const areSettled = all.outcome === said.outcome && all.outcome !== 'MORE_INFORMATION_NEEDED';
    if (!areSettled || one?.least === undefined || other?.least === undefined) return true;
    return other.least <= one.least && one.most! <= other.most!;
  }

  it('is never contradicted by the rest: no outcome, and no sum beyond its range', () => {
    const settings = published(LEEDS, { 'child-benefit-netting': 'UNLESS_MEANS_TESTED_BENEFIT' });
    fc.assert(
      fc.property(whole, arbitraryMask, fc.constantFrom<PolicyCode>('england', 'review-2022'), (told, mask, policy) => {
        const struck = mask.values();
        const thinned = without(told, struck) as ToldCarer;
        const part = {
          ...thinned,
          children: (told.children ?? []).map((child) => without(child, mask.toReversed().values()) as ToldChild),
        };
        const asking = { asOf: day('2026-11-21'), knownOn: day('2026-11-21'), policy, settings };
        const known = determineAll(told, asking);
        const contradicted = determineAll(part, asking).flatMap(({ ref, determination: said }, index) => {
          const all = known[index]!.determination;
          const isFair = all.possibleOutcomes.every((outcome) => said.possibleOutcomes.includes(outcome));
          return isFair && isWithin(all, said) ? [] : [[ref, said.outcome, said.award, all.outcome, all.award]];
        });
        expect(contradicted).toEqual([]);
      }),
      // A few are enough where every mutant of the rules is tried (docs/mutation.md).
      { numRuns: process.env['KITH_RUNS'] ? 5 : 150 },
    );
  });
});
