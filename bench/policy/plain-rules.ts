import {
  addDays,
  addMonths,
  addYears,
  lookup,
  type Condition,
  type Dated,
  type Day,
  type DayTerm,
  type Route,
  type Situation,
} from '@kith/policy';

/** A value that a general rule engine is handed: nothing of ours, no days to reckon with, nothing unknown. */
export type PlainFacts = Readonly<Record<string, string | number | boolean>>;

export type PlainTest =
  | { readonly op: 'EQUAL'; readonly fact: string; readonly value: string | number | boolean }
  | { readonly op: 'ONE_OF'; readonly fact: string; readonly values: readonly string[] }
  /** Both facts are days as numbers. */
  | { readonly op: 'NOT_AFTER'; readonly earlier: string; readonly later: string };

export type PlainRule =
  | { readonly kind: 'test'; readonly test: PlainTest }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly PlainRule[] }
  | { readonly kind: 'not'; readonly part: PlainRule };

/** Works out one plain fact of a situation. */
type Worked = (situation: Situation) => string | number | boolean;

/**
 * The conditions of routes as a general rule engine can hold them, and the facts that it must be handed for them. Whatever
 * an engine has no word for (a day reckoned from another, a status or a list that changes with the day) is worked out
 * here beforehand, and is not in its time.
 */
export class PlainRules {
  readonly #facts = new Map<string, Worked>();

  of(condition: Condition): PlainRule {
    if (condition.kind === 'test') return { kind: 'test', test: this.#test(condition) };
    if (condition.kind === 'not') return { kind: 'not', part: this.of(condition.part) };
    if (condition.kind === 'atLeast') throw new Error('The kinship allowance counts nothing');
    return { kind: condition.kind, parts: condition.parts.map((part) => this.of(part)) };
  }

  /** True where the status of the route lets it lead to something on the day. */
  standing({ code, status }: Route): PlainRule {
    const fact = this.#fact(`${code}_status`, (on) => inForce(status, on) ?? 'NONE');
    return { kind: 'test', test: { op: 'ONE_OF', fact, values: ['IN_FORCE', 'GUIDANCE', 'PILOT'] } };
  }

  factsOf(situation: Situation): PlainFacts {
    return Object.fromEntries([...this.#facts].map(([name, worked]) => [name, worked(situation)]));
  }

  #fact(name: string, worked: Worked): string {
    this.#facts.set(name, worked);
    return name;
  }

  #told(code: string): string {
    return this.#fact(plainName(code), ({ answers }) => answers[code] as string | number | boolean);
  }

  #test({ test }: Extract<Condition, { kind: 'test' }>): PlainTest {
    switch (test.op) {
      case 'IS_YES':
        return { op: 'EQUAL', fact: this.#told(test.fact.code), value: true };
      case 'ONE_OF':
        return { op: 'ONE_OF', fact: this.#told(test.fact.code), values: test.values };
      case 'CODE_IN': {
        // The list has had one value ever since it was there; before, the route has no status.
        const national = test.list.kind === 'parameter' ? test.list : test.list.fallback;
        if (national.values.length !== 1) throw new Error(`${test.list.code} has changed: hand the engines its day`);
        return { op: 'ONE_OF', fact: this.#told(test.fact.code), values: national.values[0]!.value };
      }
      case 'IN_FORCE': {
        const { dated } = test;
        const fact = this.#fact(plainName(dated.code), (on) => inForce(dated, on) === true);
        return { op: 'EQUAL', fact, value: true };
      }
      case 'NOT_AFTER':
        return { op: 'NOT_AFTER', earlier: this.#day(test.earlier), later: this.#day(test.later) };
      case 'AT_MOST':
        throw new Error('No route of the kinship allowance turns on an amount');
    }
  }

  #day(term: DayTerm): string {
    const { base } = term;
    if (typeof base !== 'string' && (typeof base !== 'object' || !('type' in base))) {
      throw new Error('The kinship allowance compares days told and the day asked about only');
    }
    const code = base === 'AS_OF' ? 'asOf' : base.code;
    const name = [plainName(code), term.years, term.months, term.days].filter((part) => part !== 0).join('_');
    return this.#fact(name.replaceAll('-', 'less'), ({ answers, asOf }) =>
      after((base === 'AS_OF' ? asOf : answers[code]) as Day, term),
    );
  }
}

const after = (from: Day, { years, months, days }: DayTerm): Day =>
  addDays(addMonths(addYears(from, years), months), days);

const inForce = <T>(dated: Dated<T>, { asOf, knownOn, settings }: Situation): T | undefined =>
  lookup(dated, asOf, knownOn, settings)?.value;

/** A name that every engine takes: `child.order.madeOn` is a path to some. */
const plainName = (code: string): string => code.replaceAll(/[.-]/g, '_');
