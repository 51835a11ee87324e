import { describe, expect, test } from '@jest/globals';
import { carerCircumstances, type RecordDeclaration, type ToldCarer } from '@kith/circumstances';
import { day, type Fact, type PolicyCode } from '@kith/policy';
import * as fc from 'fast-check';

import { alone, grandchild, NOTHING } from '../testing/carer.ts';
import { forget, wholeTold } from '../testing/told.ts';
import { determineAll, factsRead, sourcesBeside } from './index.ts';

const on = (iso: string) => ({ asOf: day(iso), knownOn: day('2026-11-21') });
const asked = { ...on('2026-11-21'), policy: 'england' as PolicyCode };

const factsOf = (record: RecordDeclaration): Fact[] =>
  Object.values(record.fields).flatMap((field) => {
    if (!('kind' in field)) return [field];
    return factsOf(field.kind === 'list' ? field.of : field);
  });

const legal = fc.record({
  stage: fc.constantFrom(
    'THINKING',
    'PRE_PROCEEDINGS',
    'CARE_PROCEEDINGS',
    'APPLYING_SPECIAL_GUARDIANSHIP',
    'OPPOSING_SPECIAL_GUARDIANSHIP',
    'APPLYING_CHILD_ARRANGEMENTS',
    'DEFENDING_SPECIAL_GUARDIANSHIP',
    'CONTACT_APPLICATION',
    'NONE',
  ),
  considering: fc.constantFrom('SPECIAL_GUARDIANSHIP', 'FOSTERING'),
  assessment: fc.constantFrom('POSITIVE', 'NEGATIVE'),
  parentalResponsibility: fc.constantFrom('YES', 'NO'),
  relatedToCareProceedings: fc.constantFrom('YES', 'NO'),
  abuseEvidence: fc.constantFrom('YES', 'NO'),
  prospects: fc.constantFrom('FIFTY_OR_MORE', 'MARGINAL', 'BORDERLINE', 'POOR', 'NOT_ASSESSED'),
  privatePayer: fc.constantFrom('YES', 'NO'),
});

const whole = fc.record({
  couple: fc.constantFrom('YES', 'NO'),
  benefit: fc.constantFrom('NONE', 'NONE', 'UNIVERSAL_CREDIT'),
  partnerContraryInterest: fc.constantFrom('YES', 'NO'),
  sixtyOrOver: fc.constantFrom('YES', 'NO'),
  maintainedByAnother: fc.constantFrom('YES', 'NO', 'NO', 'NO'),
  finances: wholeTold,
  legal,
  relationship: fc.constantFrom('GRANDPARENT', 'PARENT'),
  arrangement: fc.constantFrom('INFORMAL', 'SPECIAL_GUARDIANSHIP', 'LIVES_WITH_ORDER'),
});

type Whole = typeof whole extends fc.Arbitrary<infer T> ? T : never;

/** The carer with parts forgotten: nothing is, where `forgets` never says so. */
function carerOf(told: Whole, forgets: () => boolean): ToldCarer {
  const known = <T>(value: T): T | null => (forgets() ? null : value);
  const { finances, couple, benefit, partnerContraryInterest, sixtyOrOver, maintainedByAnother } = told;
  const matter = Object.fromEntries(Object.entries(told.legal).map(([name, value]) => [name, known(value)]));
  return {
    household: { couple: known(couple) },
    finances: { benefit: known(benefit) },
    legalFinances: {
      ...forget(finances, forgets),
      partnerContraryInterest: known(partnerContraryInterest),
      sixtyOrOver: known(sixtyOrOver),
      maintainedByAnother: known(maintainedByAnother),
    },
    children: [
      {
        ref: 'ada',
        relationship: known(told.relationship),
        arrangement: known(told.arrangement),
        legal: matter,
        order: { appliedFor: 'NONE' },
      },
    ],
  };
}

/** Fewer where every mutant of the rules is tried on them (docs/mutation.md). */
const runs = (usual: number): number => Number(process.env['KITH_RUNS'] ?? usual);

describe('legal aid decided from what a carer told', () => {
  test('is never contradicted by what was left untold', () => {
    const seen = new Set<string>();
    const forgetting = fc.infiniteStream(fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(whole, forgetting, fc.constantFrom<PolicyCode>('england', 'review-2022'), (told, stream, policy) => {
        const all = determineAll(
          carerOf(told, () => false),
          { ...asked, policy },
        );
        const part = determineAll(
          carerOf(told, () => stream.next().value === 0),
          { ...asked, policy },
        );
        part.forEach(({ ref, determination }, index) => {
          const truth = all[index]!.determination;
          seen.add(truth.outcome);
          if (truth.outcome === 'MORE_INFORMATION_NEEDED') throw new Error(`${ref} asks although everything is told`);
          if (!determination.possibleOutcomes.includes(truth.outcome)) {
            throw new Error(
              `${ref} was said to be ${determination.possibleOutcomes.join(' or ')}, and is ${truth.outcome}`,
            );
          }
        });
      }),
      { numRuns: runs(600), seed: 3 },
    );
    expect(seen.size).toBe(3);
  });

  test('asks nothing more where everything is told, and only for told facts where something is not', () => {
    const children = [grandchild({ stage: 'APPLYING_SPECIAL_GUARDIANSHIP' }, { relationship: 'GRANDPARENT' })];
    for (const { questions } of determineAll({ ...alone(), children }, asked)) expect(questions).toEqual([]);
    const told = new Set(factsOf(carerCircumstances));
    for (const { questions } of determineAll({ children: [{ ref: 'ada' }] }, asked)) {
      expect(questions.length).toBeGreaterThan(0);
      for (const { fact } of questions) expect(told).toContain(fact);
    }
  });

  test('gives the same under the other policy as deciding under it does', () => {
    const carer = {
      ...alone(),
      children: [grandchild({ stage: 'CONTACT_APPLICATION' }, { arrangement: 'SPECIAL_GUARDIANSHIP' })],
    };
    const law = determineAll(carer, asked);
    const review = determineAll(carer, { ...asked, policy: 'review-2022' });
    expect(law.map(({ counterpart }) => counterpart.outcome)).toEqual(
      review.map(({ determination }) => determination.outcome),
    );
    expect(law.map(({ ref, about }) => [ref, about])).toEqual(review.map(({ ref, about }) => [ref, about]));
  });

  test('takes a vehicle that turns three out of the sum on that day', () => {
    const vehicles = [
      {
        ref: 'a',
        whose: 'MINE',
        valuePence: 2_500_000,
        loanPence: 0,
        boughtOn: '2024-02-10',
        inRegularUse: 'YES',
        disputed: 'NO',
      } as const,
    ];
    const carer = {
      ...alone({ ...NOTHING, vehicles }),
      children: [grandchild({ stage: 'APPLYING_SPECIAL_GUARDIANSHIP' })],
    };
    const means = determineAll(carer, asked).find(({ ref }) => ref === 'LEGAL_AID_MEANS_ADVICE:ada')!;
    expect(means.periods(6).map(({ from, outcome }) => [from, outcome])).toEqual([
      [day('2026-11-21'), 'NOT_ENTITLED'],
      [day('2027-02-10'), 'ENTITLED'],
    ]);
    expect(means.periods(2).map(({ outcome }) => outcome)).toEqual(['NOT_ENTITLED']);
  });

  test('covers special guardianship from 1 May 2023 in the periods of a day before', () => {
    const carer = { ...alone(), children: [grandchild({ stage: 'APPLYING_SPECIAL_GUARDIANSHIP' })] };
    const scope = determineAll(carer, { ...on('2023-04-01'), policy: 'england' }).find(
      ({ ref }) => ref === 'LEGAL_AID_SCOPE:ada',
    )!;
    expect(scope.periods(3).map(({ from, outcome }) => [from, outcome])).toEqual([
      [day('2023-04-01'), 'COUNCIL_DECIDES'],
      [day('2023-05-01'), 'ENTITLED'],
    ]);
  });
});

describe('the facts that legal aid may see, and what it rests on', () => {
  test('are all told facts: what is worked out is put as what it is worked out of', () => {
    const told = new Set(factsOf(carerCircumstances));
    expect([...factsRead].filter((fact) => !told.has(fact)).map(({ code }) => code)).toEqual([]);
  });

  test('every doubt about the means test says in a sentence what to confirm', () => {
    const confirm = sourcesBeside.flatMap((cite) => (cite.reading === 'check' ? [cite.confirm] : []));
    for (const sentence of confirm) expect(sentence).toMatch(/\.( .*)?$/);
    for (const point of [
      'one month',
      '£290.70',
      'no deduction is made',
      'after June 2026',
      'a published figure for partner_allowance',
    ]) {
      expect(confirm.filter((sentence) => sentence.includes(point))).not.toEqual([]);
    }
  });
});
