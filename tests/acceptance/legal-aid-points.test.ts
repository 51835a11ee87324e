import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { day, type Day } from '../../packages/policy/day.ts';
import {
  ENGINE_READINGS,
  figuresOn,
  grossIncomeLimit,
  incomeContribution,
  limitsFor,
  pensionerDisregard,
  vehicleValue,
  type Dependant,
  type Figures,
  type Household,
} from '../../subgraphs/legal-aid/rules/means/index.ts';
import { person } from '../../subgraphs/legal-aid/testing/household.ts';
import { monthsBefore } from './legal-aid-case.ts';

interface Point {
  readonly id: string;
  readonly group: 'income_contribution' | 'pensioner_capital_disregard' | 'vehicle' | 'gross_income_limit';
  readonly basis: string;
  readonly regime: 'in_force' | 'unenacted_means_test_review';
  readonly date: string;
  readonly inputs: Readonly<Record<string, number | boolean | string>>;
  readonly expected: Readonly<Record<string, number | null>>;
  readonly note: string;
}

const points = JSON.parse(
  readFileSync(new URL('./cases/legal-aid-points.json', import.meta.url), 'utf8'),
) as readonly Point[];

/** A point for "any" day is tried on the day the sources were read. */
const dayOf = (point: Point): Day => day(point.date.startsWith('any') ? '2026-11-21' : point.date);

const figuresFor = (point: Point): Figures =>
  figuresOn(point.regime === 'in_force' ? 'IN_FORCE' : 'MEANS_TEST_REVIEW', dayOf(point), ENGINE_READINGS);

const number = (point: Point, name: string): number => Number(point.inputs[name] ?? 0);

const DECIDE: Readonly<Record<Point['group'], (point: Point) => Readonly<Record<string, number | null>>>> = {
  income_contribution: (point) => ({
    income_contribution: incomeContribution(number(point, 'disposable_income'), figuresFor(point)),
  }),
  pensioner_capital_disregard: (point) => ({
    disregard: point.inputs['age_60_or_over']
      ? pensionerDisregard(point.inputs['passported'] === true, number(point, 'disposable_income'), figuresFor(point))
      : 0,
  }),
  vehicle: (point) => ({
    assessed_value: vehicleValue(
      {
        valuePence: number(point, 'value'),
        loanPence: number(point, 'loan_outstanding'),
        inRegularUse: point.inputs['in_regular_use'] === true,
        boughtOn: monthsBefore(dayOf(point), number(point, 'months_since_purchase')),
        disputed: false,
      },
      dayOf(point),
      figuresFor(point),
    ),
  }),
  gross_income_limit: (point) => {
    const figures = figuresFor(point);
    const limit = grossIncomeLimit(withDependants(point), figures, ENGINE_READINGS);
    const proceeding = {
      ref: 'one',
      matter: 'OTHER',
      protectiveInjunctionApplicant: point.inputs['waived'] === true,
    } as const;
    return { upper_limit: limitsFor(proceeding, 'CERTIFICATED', limit, figures).grossUpper ?? null };
  },
};

function withDependants(point: Point): Household {
  const dependant = (relationship: Dependant['relationship'], ageYears: number) => (): Dependant => ({
    relationship,
    ageYears,
    inFullTimeEducation: true,
    incomePence: 0,
    capitalPence: 0,
    childBenefitReceived: true,
  });
  const many = (name: string, make: () => Dependant) => Array.from({ length: number(point, name) }, make);
  return {
    passported: false,
    client: person(),
    dependants: [
      ...many('child_dependants', dependant('CHILD', 8)),
      ...many('adult_dependants', dependant('ADULT', 30)),
      ...many('dependants_under_14', dependant('CHILD', 13)),
      ...many('dependants_14_or_over', dependant('CHILD', 14)),
    ],
  };
}

describe('single rules of the means test, as the Ministry tests them or as its formula gives them', () => {
  test.each(
    points.map(
      (point) => [`${point.id} ${point.group} (${point.basis}) ${JSON.stringify(point.inputs)}`, point] as const,
    ),
  )('%s', (_name, point) => {
    expect(DECIDE[point.group](point)).toEqual(point.expected);
  });
});
