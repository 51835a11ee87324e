import * as fc from 'fast-check';

import { lastWithin, shifting } from '../compiled/shift.ts';

import type { CouncilSettings, Dated, DatedValue } from '../dated/parameter.ts';
import { day, type Day } from '../day.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Answer, Answers } from '../facts/answers.ts';
import type { Fact } from '../facts/fact.ts';
import type { Subject } from './agrees.ts';
import { tellingValues, type TellingValues } from './telling-values.ts';

const UNNAMED_CODE = 'Z99999999';

/** Situations of real rules: answers near the values at which they turn, more or less of them known. */
export class Situations {
  readonly #facts: readonly Fact[];
  readonly #dated: readonly Dated<unknown>[];
  readonly #values: TellingValues;

  constructor({ entitlement, policy, compiled }: Subject) {
    this.#facts = compiled.reads;
    this.#dated = compiled.dated;
    this.#values = tellingValues(entitlement.routes[policy], compiled.dated);
  }

  any(): fc.Arbitrary<Situation> {
    return fc
      .record({ asOf: this.#asOf(), settings: this.#settings(), knownOn: fc.constant(day('2026-11-21')) })
      .chain((when) => this.#answers(when.asOf).map((answers) => ({ ...when, answers })));
  }

  /** Everything that is open answered, within what was told. */
  completionOf({ asOf, answers }: Situation): fc.Arbitrary<Answers> {
    const answered = this.#facts.map((fact) => {
      const told = answers[fact.code];
      if (typeof told === 'object' && told !== null) {
        return fc.oneof(fc.constantFrom(told.least, told.most), fc.integer({ min: told.least, max: told.most }));
      }
      return told === undefined || told === null ? this.#known(fact, asOf) : fc.constant(told);
    });
    return fc
      .tuple(...answered)
      .map((all) => Object.fromEntries(this.#facts.map(({ code }, index) => [code, all[index]!])));
  }

  #asOf(): fc.Arbitrary<Day> {
    const near = this.#values.days.flatMap((on) => [on - 1, on]).filter((on) => on > day('2015-01-01'));
    const anywhere = fc.integer({ min: day('2018-01-01'), max: day('2029-12-31') });
    return (near.length === 0 ? anywhere : fc.oneof(fc.constantFrom(...near), anywhere)).map((on) => on as Day);
  }

  #answers(asOf: Day): fc.Arbitrary<Answers> {
    const told = this.#facts.map((fact) =>
      fc.tuple(this.#known(fact, asOf), this.#known(fact, asOf), fc.integer({ min: 0, max: 99 })),
    );
    return fc.tuple(fc.constantFrom(0, 5, 20, 60, 100), fc.tuple(...told)).map(([open, all]) => {
      const answers: Record<string, Answer> = {};
      this.#facts.forEach(({ code, type }, index) => {
        const [one, other, chance] = all[index]!;
        if (chance >= open) answers[code] = one;
        else if (chance % 4 === 0 && (type === 'MONEY' || type === 'COUNT' || type === 'DATE')) {
          answers[code] = { least: Math.min(Number(one), Number(other)), most: Math.max(Number(one), Number(other)) };
        }
      });
      return answers;
    });
  }

  #known(fact: Fact, asOf: Day): fc.Arbitrary<Answer> {
    switch (fact.type) {
      case 'YES_NO':
        return fc.boolean();
      case 'CHOICE':
        return fc.constantFrom(...Object.keys(fact.answers));
      case 'CODE':
        return fc.constantFrom(...this.#values.codes, UNNAMED_CODE);
      case 'DATE': {
        const turning = (this.#values.spans.get(fact.code) ?? []).flatMap((span) =>
          [asOf, ...this.#values.days].map((on) => lastWithin(span, shifting(span), on)),
        );
        return this.#near(fact, [...turning, ...this.#values.days, asOf]);
      }
      case 'MONEY':
      case 'COUNT':
        return this.#near(fact, this.#values.numbers);
    }
  }

  #near(
    { least, most }: { readonly least: number; readonly most: number },
    values: readonly number[],
  ): fc.Arbitrary<number> {
    const near = values
      .flatMap((value) => [value - 1, value, value + 1])
      .filter((value) => least <= value && value <= most);
    const anywhere = fc.integer({ min: least, max: most });
    return near.length === 0 ? anywhere : fc.oneof({ arbitrary: fc.constantFrom(...near), weight: 5 }, anywhere);
  }

  /** Each setting left to the nation, or published by the council as some year's national value. */
  #settings(): fc.Arbitrary<CouncilSettings> {
    const published = this.#dated.flatMap((dated) => {
      if (dated.kind === 'parameter' || dated.fallback.values.length === 0) return [];
      const entry = fc
        .constantFrom(...dated.fallback.values)
        .map(({ value, cite }): DatedValue<unknown>[] => [
          { value, cite, from: day('2019-01-01'), knownFrom: day('2019-01-01'), version: 'a version' },
        ]);
      return [fc.tuple(fc.constant(dated.code), fc.option(entry, { nil: undefined }))];
    });
    return fc
      .tuple(...published)
      .map((all) => new Map(all.flatMap(([code, entry]) => (entry ? [[code, entry] as const] : []))));
  }
}
