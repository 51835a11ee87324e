import type { Amount } from '../amounts/amount.ts';
import type { Condition, Test } from '../conditions/condition.ts';
import { amountTest } from './amount-test.ts';
import { answerTest, codeTest, inForceTest } from './answer-tests.ts';
import { factsOnce, type Clause } from './clause.ts';
import { allOf, anyOf, atLeastOf, opposite } from './compose.ts';
import { dateTest } from './date-test.ts';
import type { Met } from './met.ts';
import { WorkedAmount } from './worked-amount.ts';
import type { Workshop } from './workshop.ts';

/** Compiles conditions and amounts, each once however often the rules use it. */
export class Clauses {
  readonly #workshop: Workshop;
  readonly #clauses = new Map<Condition, Clause>();
  readonly #tests = new Map<Test, () => Met>();
  readonly #amounts = new Map<Amount, WorkedAmount>();

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  amount(source: Amount): WorkedAmount {
    let worked = this.#amounts.get(source);
    if (!worked) this.#amounts.set(source, (worked = new WorkedAmount(source, this.#workshop)));
    return worked;
  }

  clause(condition: Condition): Clause {
    let found = this.#clauses.get(condition);
    if (!found) this.#clauses.set(condition, (found = this.#compile(condition)));
    return found;
  }

  #compile(condition: Condition): Clause {
    const isExact = factsOnce(condition) !== undefined;
    if (condition.kind === 'test') return { condition, parts: [], examine: this.#test(condition.test), isExact };
    const parts = (condition.kind === 'not' ? [condition.part] : condition.parts).map((part) => this.clause(part));
    return { condition, parts, examine: this.#composed(condition, parts), isExact };
  }

  #composed(condition: Exclude<Condition, { kind: 'test' }>, clauses: readonly Clause[]): () => Met {
    const parts = clauses.map(({ examine }) => examine);
    const { box } = this.#workshop;
    switch (condition.kind) {
      case 'all':
        return allOf(box, parts);
      case 'any':
        return anyOf(box, parts);
      case 'atLeast':
        return atLeastOf(box, condition.count, parts);
      case 'not': {
        const [part] = parts as [() => Met];
        return () => opposite(part());
      }
    }
  }

  #test(test: Test): () => Met {
    let examine = this.#tests.get(test);
    if (!examine) this.#tests.set(test, (examine = this.#made(test)));
    return examine;
  }

  #made(test: Test): () => Met {
    const workshop = this.#workshop;
    switch (test.op) {
      case 'IS_YES':
        return answerTest(workshop, test.fact, undefined);
      case 'ONE_OF':
        return answerTest(workshop, test.fact, test.values);
      case 'CODE_IN':
        return codeTest(workshop, test.fact, test.list);
      case 'NOT_AFTER':
        return dateTest(workshop, test.earlier, test.later);
      case 'AT_MOST':
        return amountTest(workshop, (amount) => this.amount(amount), test);
      case 'IN_FORCE':
        return inForceTest(workshop, test.dated);
    }
  }
}
