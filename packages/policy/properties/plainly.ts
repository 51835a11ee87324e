import type { Amount, Known } from '../amounts/amount.ts';
import type { Condition, DayTerm, Test } from '../conditions/condition.ts';
import { lookup } from '../dated/lookup.ts';
import type { Dated } from '../dated/parameter.ts';
import { addMonths, addYears, completedYears, type Day } from '../day.ts';
import type { Outcome, PolicyCode, ProvisionStatus, Entitlement } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Fact } from '../facts/fact.ts';

/**
 * Decides a situation in which every fact is known, reading the declarations word for word and sharing no code with
 * the compiled rules: what the compiled rules are held against.
 */
export interface Plain {
  readonly outcome: Outcome;
  readonly route: number;
  readonly pence: number | undefined;
}

export function decidePlainly(entitlement: Entitlement, policy: PolicyCode, situation: Situation): Plain {
  const routes = entitlement.routes[policy];
  const route = routes.findIndex(
    ({ status, when }) => canLead(inForce(status, situation), policy) && holdsPlainly(when, situation),
  );
  const met = routes[route];
  if (!met) return { outcome: 'NOT_ENTITLED', route, pence: undefined };
  const pence = met.award?.kind === 'MONEY' ? workPlainly(met.award.amount, situation) : undefined;
  return { outcome: met.gives, route, pence };
}

const canLead = (status: ProvisionStatus | undefined, policy: PolicyCode): boolean =>
  status === 'IN_FORCE' ||
  status === 'GUIDANCE' ||
  status === 'PILOT' ||
  (status === 'RECOMMENDED' && policy === 'review-2022');

export function holdsPlainly(condition: Condition, situation: Situation): boolean {
  switch (condition.kind) {
    case 'test':
      return passes(condition.test, situation);
    case 'all':
      return condition.parts.every((part) => holdsPlainly(part, situation));
    case 'any':
      return condition.parts.some((part) => holdsPlainly(part, situation));
    case 'atLeast':
      return condition.parts.filter((part) => holdsPlainly(part, situation)).length >= condition.count;
    case 'not':
      return !holdsPlainly(condition.part, situation);
  }
}

function passes(test: Test, situation: Situation): boolean {
  switch (test.op) {
    case 'IS_YES':
      return answer(test.fact, situation) === true;
    case 'ONE_OF':
      return test.values.includes(answer(test.fact, situation) as string);
    case 'CODE_IN':
      return inForce(test.list, situation)?.includes(answer(test.fact, situation) as string) ?? false;
    case 'IN_FORCE':
      return inForce(test.dated, situation) === true;
    case 'NOT_AFTER': {
      const [earlier, later] = [dayOfTerm(test.earlier, situation), dayOfTerm(test.later, situation)];
      return earlier !== undefined && later !== undefined && earlier <= later;
    }
    case 'AT_MOST': {
      const [lesser, greater] = [workPlainly(test.lesser, situation), workPlainly(test.greater, situation)];
      return lesser !== undefined && greater !== undefined && lesser <= greater;
    }
  }
}

function dayOfTerm({ base, years, months, days }: DayTerm, situation: Situation): number | undefined {
  const start = baseOf(base, situation);
  if (start === undefined) return undefined;
  const after = years === 0 ? start : addYears(start, years);
  return (months === 0 ? after : addMonths(after, months)) + days;
}

function baseOf(base: DayTerm['base'], situation: Situation): Day | undefined {
  if (base === 'AS_OF') return situation.asOf;
  if (typeof base === 'number') return base;
  return 'type' in base ? (answer(base, situation) as Day) : inForce(base, situation);
}

export function workPlainly(amount: Amount, situation: Situation): number | undefined {
  const known: Known = {
    asOf: situation.asOf,
    knownOn: situation.knownOn,
    yes: (fact) => answer(fact, situation) === true,
    choice: (fact) => answer(fact, situation) as never,
    code: (fact) => answer(fact, situation) as string,
    day: (fact) => answer(fact, situation) as Day,
    number: (fact) => answer(fact, situation) as number,
    age: (born) => completedYears(answer(born, situation) as Day, situation.asOf),
    inForce: (dated, on) => lookup(dated, on ?? situation.asOf, situation.knownOn, situation.settings),
  };
  return amount.work(known);
}

const inForce = <T>(dated: Dated<T>, { asOf, knownOn, settings }: Situation): T | undefined =>
  lookup(dated, asOf, knownOn, settings)?.value;

function answer(fact: Fact, { answers }: Situation): unknown {
  const found = answers[fact.code];
  if (found === undefined || found === null || typeof found === 'object') throw new Error(`${fact.code} is not known`);
  return found;
}
