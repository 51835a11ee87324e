import type { ChoiceFact, CodeFact, DateFact, Fact, NumberFact, YesNoFact } from '../facts/fact.ts';

/** The place of one fact among the values still possible. */
export interface Slot<F extends Fact = Fact> {
  readonly index: number;
  readonly fact: F;
  /** Its place in the order of splitting. */
  readonly place: number;
  /** For a choice, the bit of each answer; for yes or no, none. */
  readonly bits: ReadonlyMap<string, number>;
  /** For a choice, the answers in the order of their bits. */
  readonly answers: readonly string[];
}

export const YES_BIT = 1;
export const NO_BIT = 2;

export const isNumber = (fact: Fact): fact is NumberFact => fact.type === 'MONEY' || fact.type === 'COUNT';
export const isRange = (fact: Fact): fact is NumberFact | DateFact => fact.type === 'DATE' || isNumber(fact);

/** Every value of the fact's domain: a set of bits for answers, the first and last value otherwise. Codes have none. */
export function domainOf(fact: Fact): readonly [number, number] {
  switch (fact.type) {
    case 'YES_NO':
      return [YES_BIT | NO_BIT, 0];
    case 'CHOICE':
      return [2 ** Object.keys(fact.answers).length - 1, 0];
    case 'CODE':
      return [0, 0];
    case 'DATE':
    case 'MONEY':
    case 'COUNT':
      return [fact.least, fact.most];
  }
}

/** The slots of an entitlement, found by fact. */
export class Slots {
  readonly all: readonly Slot[];
  readonly #byCode: ReadonlyMap<string, Slot>;

  /** @param facts each once, in the order of first appearance. Numbers are split last: their cuts rest on the rest. */
  constructor(facts: readonly Fact[], datesOpenTogether: number) {
    const finite = facts.filter((fact) => !isNumber(fact));
    const ordered = [...finite, ...facts.filter(isNumber)];
    this.all = ordered.map((fact, index) => {
      const answers = fact.type === 'CHOICE' ? Object.keys(fact.answers) : [];
      return {
        index,
        fact,
        place: index < finite.length ? index : index + datesOpenTogether,
        bits: new Map(answers.map((answer, bit) => [answer, 2 ** bit])),
        answers,
      };
    });
    this.#byCode = new Map(this.all.map((slot) => [slot.fact.code, slot]));
  }

  /** @throws Error where the facts of two rules share a code and differ in type. */
  of(fact: YesNoFact | ChoiceFact | CodeFact | DateFact | NumberFact): Slot {
    const slot = this.#byCode.get(fact.code);
    if (!slot) throw new Error(`${fact.code} is not a fact of this entitlement`);
    if (slot.fact.type !== fact.type) throw new Error(`${fact.code} is declared twice, with different types`);
    return slot;
  }

  find(code: string): Slot | undefined {
    return this.#byCode.get(code);
  }
}
