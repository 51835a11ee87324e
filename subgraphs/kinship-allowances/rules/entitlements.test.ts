import { describe, expect, it } from '@jest/globals';
import { carerCircumstances, fieldSetOf, holding, type RecordDeclaration } from '@kith/circumstances';
import { citationsToCheck, POLICIES, uncited, type Fact } from '@kith/policy';
import { householdContribution } from './means-test/contribution.ts';
import { entitlements, factsRead } from './entitlements.ts';

const factsOf = (record: RecordDeclaration): Fact[] =>
  Object.values(record.fields).flatMap((field) => {
    if (!('kind' in field)) return [field];
    return factsOf(field.kind === 'list' ? field.of : field);
  });

describe('every entitlement for kinship carers', () => {
  it.each(entitlements.map((one) => [one.code, one] as const))(
    '%s cites a source for every condition, figure and note',
    (_, one) => {
      expect(uncited(one)).toEqual([]);
    },
  );

  it.each(entitlements.map((one) => [one.code, one] as const))(
    '%s says what a lawyer should confirm, in a sentence',
    (_, one) => {
      for (const { confirm } of citationsToCheck(one)) expect(confirm).toMatch(/\.$/);
    },
  );

  it.each(entitlements.map((one) => [one.code, one] as const))(
    '%s leads somewhere also where the answer is no',
    (_, one) => {
      expect(one.otherwise.nextSteps.length).toBeGreaterThan(0);
      expect(one.challenge.length).toBeGreaterThan(0);
      for (const policy of POLICIES)
        for (const { nextSteps } of one.routes[policy]) expect(nextSteps.length).toBeGreaterThan(0);
    },
  );

  it('has a code of its own', () => {
    expect(new Set(entitlements.map(({ code }) => code)).size).toBe(entitlements.length);
  });
});

describe('the facts that this subgraph may see', () => {
  const told = new Set(factsOf(carerCircumstances));

  it('are all told facts: what is worked out is put as what it is worked out of', () => {
    expect([...factsRead].filter((fact) => !told.has(fact)).map(({ code }) => code)).toEqual([]);
  });

  it('are all that the rules read and the means test sums up', () => {
    const codes = new Set([...factsRead].map(({ code }) => code));
    for (const code of ['carer.finances.incomes.amountPence', 'child.livesIn', 'child.order.madeOn', 'carer.council']) {
      expect(codes).toContain(code);
    }
  });

  it('leave out what no rule here reads', () => {
    const codes = [...factsRead].map(({ code }) => code);
    expect(codes).not.toContain('child.order.appliedOn');
  });

  it('make the key by which the gateway asks', () => {
    expect(fieldSetOf(holding(carerCircumstances, factsRead))).toContain(
      'children { ref dateOfBirth relationship livesIn',
    );
  });
});

it('the means test reads no figure of the children whom it assesses', () => {
  expect(householdContribution.reads.map(({ code }: Fact) => code).filter((code) => code.startsWith('child.'))).toEqual(
    [],
  );
});
