import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { carerCircumstances, carerCrossChecks, problemsIn, type ToldCarer, type ToldChild } from '@kith/circumstances';
import { addDays, day, isoOf, type Outcome, type PolicyCode } from '@kith/policy';
import { councilCodes, councilsOf, determineAll, entitlements } from './index.ts';
import { inLines, LEEDS, published } from './testing/deciding.ts';

const example = (name: string): ToldCarer => {
  const file = new URL(`../../../examples/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { circumstances: ToldCarer }).circumstances;
};
const asked = (policy: PolicyCode, asOf = '2025-06-02') => ({
  asOf: day(asOf),
  knownOn: day('2026-11-21'),
  policy,
  settings: new Map(),
});
const of = (told: ToldCarer, policy: PolicyCode, asOf?: string) =>
  new Map(determineAll(told, asked(policy, asOf)).map((one) => [one.ref, one]));

describe('every determination of one carer', () => {
  it('has a ref of its own: the entitlement, and the child where it is about one', () => {
    const refs = [...of(example('jaz'), 'england').keys()];
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs).toContain('KINSHIP_ALLOWANCE:youngest');
    expect(refs).toContain('PEER_SUPPORT_AND_TRAINING');
  });

  it('comes with the same decided under the other policy', () => {
    const { determination, counterpart } = of(example('two-brothers'), 'england').get('KINSHIP_ALLOWANCE:older')!;
    expect([determination.policy, counterpart.policy]).toEqual(['england', 'review-2022']);
    expect([determination.outcome, counterpart.outcome]).toEqual(['COUNCIL_DECIDES', 'ENTITLED']);
  });

  it('names the councils whose settings may have a part', () => {
    expect([...councilsOf({ council: 'A', children: [{ ref: 'x', responsibleCouncil: 'B' }, { ref: 'y' }] })]).toEqual([
      'A',
      'B',
    ]);
  });
});

describe('Jaz, as she was when the children came: five, twelve and fifteen', () => {
  const jaz = of(example('jaz'), 'england');
  const allowance = (child: string) => jaz.get(`KINSHIP_ALLOWANCE:${child}`)!.determination;

  it('may be owed the fostering allowance for each, since the council asked her to take them', () => {
    expect(
      ['youngest', 'middle', 'eldest'].map((child) => [allowance(child).route?.code, allowance(child).award?.least]),
    ).toEqual([
      ['ARRANGED_BY_COUNCIL', 19_400],
      ['ARRANGED_BY_COUNCIL', 22_000],
      ['ARRANGED_BY_COUNCIL', 22_000],
    ]);
  });

  it('is told what would make it a right: becoming a foster carer', () => {
    const turns = jaz.get('KINSHIP_ALLOWANCE:youngest')!.wouldChange.filter(({ outcome }) => outcome === 'ENTITLED');
    expect(turns.map(({ changes }) => changes.map(({ to }) => to))).toEqual([['KINSHIP_FOSTERING']]);
  });

  it('would have a right to the allowance under the Review with either order', () => {
    const turns = of(example('jaz'), 'review-2022').get('KINSHIP_ALLOWANCE:youngest')!.wouldChange;
    const footings = turns
      .filter(({ outcome }) => outcome === 'ENTITLED')
      .flatMap(({ changes }) => changes.map(({ to }) => to));
    expect(footings).toEqual(expect.arrayContaining(['KINSHIP_FOSTERING', 'SPECIAL_GUARDIANSHIP', 'LIVES_WITH_ORDER']));
  });

  it('sees the eldest enter the next age band on the sixteenth birthday', () => {
    expect(inLines(jaz.get('KINSHIP_ALLOWANCE:eldest')!.periods(24))[1]).toBe('2026-02-02 COUNCIL_DECIDES 258');
  });
});

describe('the examples', () => {
  it.each([
    ['jaz', '2025-06-02'],
    ['grandmother-before-an-order', '2026-11-21'],
    ['two-brothers', '2026-11-21'],
    ['aunt-who-knows-little', '2026-11-21'],
    ['carer-in-a-kinship-zone', '2026-11-21'],
  ])('%s can be read and decided', (name, asOf) => {
    const told = example(name);
    expect(problemsIn(carerCircumstances, told)).toEqual([]);
    expect(carerCrossChecks(told, { asOf: day(asOf), councils: councilCodes })).toEqual([]);
    const each = (per: 'PERSON' | 'CHILD') => entitlements.filter((one) => one.per === per).length;
    const outcomes = [...of(told, 'england', asOf).values()].map(({ determination }) => determination.outcome);
    expect(outcomes).toHaveLength(each('PERSON') + each('CHILD') * told.children!.length);
  });

  it('of an aunt who knows little ends in questions, each of them one that she can be asked', () => {
    const all = [...of(example('aunt-who-knows-little'), 'england', '2026-11-21').values()];
    const open = all.filter(({ determination }) => determination.outcome === 'MORE_INFORMATION_NEEDED');
    expect(open.length).toBeGreaterThan(0);
    for (const { questions } of open) {
      expect(questions.length).toBeGreaterThan(0);
      for (const { fact } of questions) expect(fact.code).not.toMatch(/meansTest|allowanceArea|leave\.|Netted/);
    }
  });
});

const isoDay = (least: string, most: string) =>
  fc.integer({ min: day(least), max: day(most) }).map((on) => isoOf(addDays(day('1970-01-01'), on)));
const yesNo = fc.constantFrom('YES', 'NO', 'NOT_KNOWN', undefined);
const toldChild = (ref: string) =>
  fc.record({
    ref: fc.constant(ref),
    dateOfBirth: fc.option(isoDay('2006-01-01', '2022-01-01'), { nil: undefined }),
    relationship: fc.constantFrom('GRANDPARENT', 'PARENT', undefined),
    livesIn: fc.constantFrom(LEEDS, 'E09000007', undefined),
    arrangement: fc.constantFrom(
      'INFORMAL',
      'LIVES_WITH_ORDER',
      'SPECIAL_GUARDIANSHIP',
      'KINSHIP_FOSTERING',
      undefined,
    ),
    order: fc.record({ madeOn: fc.option(isoDay('2022-01-02', '2026-12-31'), { nil: undefined }) }),
    care: fc.record({ lookedAfterBefore: yesNo, protectionPlan: yesNo }),
    support: fc.record({ homeAndKeep: yesNo, agreesToConditions: yesNo }),
    education: fc.record({ fullTime: yesNo, startedWork: yesNo, benefitsInOwnRight: yesNo }),
  }) as fc.Arbitrary<ToldChild>;
const toldCarer = fc.record({
  council: fc.constantFrom(LEEDS, 'E09000004', undefined),
  childrenComplete: yesNo,
  children: fc.tuple(toldChild('one'), toldChild('two')),
  finances: fc.record({
    benefit: fc.constantFrom('NONE', 'INCOME_SUPPORT_ONLY', undefined),
    incomes: fc.tuple(
      fc.record({
        ref: fc.constant('pay'),
        kind: fc.constant('EARNINGS'),
        amountPence: fc.integer({ min: 0, max: 60_000 }),
        every: fc.constant('WEEK'),
      }),
    ),
    incomesComplete: yesNo,
    outgoingsComplete: yesNo,
    livingCostsMonthlyPence: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
  }),
}) as fc.Arbitrary<ToldCarer>;

describe('the periods of a determination', () => {
  const settings = published(LEEDS, { 'child-benefit-netting': 'ALWAYS' }, '2026-01-15');
  const asOf = day('2025-09-01');

  it('are what deciding anew gives on any later day', () => {
    const someone = fc.record({ told: toldCarer, policy: fc.constantFrom<PolicyCode>('england', 'review-2022') });
    fc.assert(
      fc.property(someone, fc.nat({ max: 6 }), ({ told, policy }, first) => {
        const afterDays = (passed: number) =>
          determineAll(told, { asOf: addDays(asOf, passed), knownOn: day('2026-11-21'), policy, settings }).filter(
            ({ about }) => about !== undefined,
          );
        const foreseen = afterDays(0).map((one) => one.periods(10));
        for (let passed = first; passed < 300; passed += 7) {
          const on = asOf + passed;
          const decided = afterDays(passed).map(({ determination }) =>
            inShort(determination.outcome, determination.award),
          );
          const period = foreseen.map((periods) => periods.find(({ from, to }) => from <= on && on <= to)!);
          expect(period.map((one) => inShort(one.outcome, one))).toEqual(decided);
        }
      }),
      // Once is enough where every mutant of the rules is tried (docs/mutation.md).
      { numRuns: process.env['KITH_RUNS'] ? 1 : 20 },
    );
  });

  const inShort = (outcome: Outcome, sum: { least?: number; most?: number } | undefined) =>
    outcome === 'MORE_INFORMATION_NEEDED' ? [outcome] : [outcome, sum?.least, sum?.most];
});
