import * as fc from 'fast-check';

import type { Amount } from '../amounts/amount.ts';
import { higherOf, less, lowerOf, notBelowNothing, shareOf, sum } from '../amounts/combine.ts';
import { figure, figureOnDayOf, fixed, stated } from '../amounts/figure.ts';
import { years } from '../amounts/amount.ts';
import { instrument } from '../citation.ts';
import { parameter, setting, type DatedValue, type Parameter } from '../dated/parameter.ts';
import { day, type Day } from '../day.ts';
import type { ProvisionStatus } from '../entitlements/entitlement.ts';
import { choiceFact, codeFact, countFact, dateFact, moneyFact, yesNoFact, type FactWords } from '../facts/fact.ts';

/**
 * Facts with so few values that every one of them can be tried, on days around a leap day where years are hardest to
 * count, and the figures, lists and statuses that random rules are made of.
 */
export const source = instrument('Example Act 2020', 'https://example.org/act', '2026-11-21');
const cite = source.read('s1');

const words = (title: string, changeable: FactWords['changeable']): FactWords => ({
  title,
  question: `${title}?`,
  why: 'The rules of the example turn on it.',
  changeable,
});

export const facts = {
  wants: yesNoFact('wants', words('Wants it', 'BY_CHOICE')),
  fosters: yesNoFact('fosters', words('Fosters', 'BY_CHOICE')),
  disabled: yesNoFact('disabled', words('Is disabled', 'NEVER')),
  order: choiceFact(
    'order',
    'Order',
    { SGO: 'Guardian', CAO: 'Lives with', NONE: 'None' },
    words('Order', 'BY_CHOICE'),
  ),
  area: choiceFact('area', 'Area', { LONDON: 'London', SOUTH: 'South', REST: 'Rest' }, words('Area', 'NEVER')),
  council: codeFact('council', words('Council', 'BY_CHOICE')),
  born: dateFact('born', {
    ...words('Date of birth', 'NEVER'),
    least: '2008-02-25',
    most: '2008-03-04',
    birthOf: 'The child',
  }),
  orderedOn: dateFact('orderedOn', { ...words('Date of the order', 'NEVER'), least: '2026-02-20', most: '2026-03-03' }),
  movesOn: dateFact('movesOn', { ...words('Date of moving', 'WITH_TIME'), least: '2026-02-24', most: '2026-03-07' }),
  income: moneyFact('income', { ...words('Income', 'BY_CHOICE'), most: 9 }),
  rent: moneyFact('rent', { ...words('Rent', 'NEVER'), most: 9 }),
  children: countFact('children', { ...words('Children', 'WITH_TIME'), most: 4 }),
};

/** Days that may lie years apart, for rules whose clocks cannot overtake each other. */
export const distantDays = ['begins', 'isHeard', 'ends'].map((code) =>
  dateFact(code, { ...words(`Day it ${code}`, 'NEVER'), least: '2023-01-01', most: '2029-12-31' }),
);

/** Ten facts for rules in which many ways lead to the same. */
export const questions = Array.from({ length: 10 }, (_, index) =>
  yesNoFact(`question${index}`, words(`Question ${index}`, 'BY_CHOICE')),
);

export const CODES = ['E06', 'E08', 'E09', 'W01'];

const worldDay: fc.Arbitrary<Day> = fc
  .integer({ min: day('2026-02-20'), max: day('2026-03-08') })
  .map((on) => on as Day);

/** A day asked about. */
export const asOf = worldDay;

const entries = <T>(value: fc.Arbitrary<T>, least: number): fc.Arbitrary<DatedValue<T>[]> =>
  fc
    .array(
      fc.record({
        from: fc.oneof(fc.constant(day('2000-01-01')), worldDay),
        lasts: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined, freq: 3 }),
        knownFrom: fc.constantFrom(day('2000-01-01'), day('2026-02-26')),
        value,
      }),
      { minLength: least, maxLength: 3 },
    )
    .map((told) =>
      told.map(({ from, lasts, knownFrom, value: held }) => ({
        from,
        ...(lasts === undefined ? {} : { to: (from + lasts) as Day }),
        knownFrom,
        value: held,
        cite,
      })),
    );

function dated<T>(title: string, value: fc.Arbitrary<T>, least = 1): fc.Arbitrary<Parameter<T>> {
  return fc
    .tuple(entries(value, least), fc.constantFrom<'NONE' | 'PROVISIONAL'>('NONE', 'PROVISIONAL'))
    .map(([values, afterLast]) => parameter(title, title, values, afterLast));
}

const pence = fc.integer({ min: 0, max: 9 });
const aFigure = dated('Figure', pence);
export const aSetting = dated('Council figure', pence).map((fallback) =>
  setting('council.figure', 'Council figure', fallback),
);
export const aList = dated('Councils', fc.subarray(CODES, { minLength: 1 }), 0);
export const aSwitch = dated('Switch', fc.boolean(), 0);
export const aDay = dated('Start', worldDay, 0);
const alwaysInForce = parameter<ProvisionStatus>('Status', 'Status', [
  { from: day('2000-01-01'), knownFrom: day('2000-01-01'), value: 'IN_FORCE', cite },
]);
export const aStatus: fc.Arbitrary<Parameter<ProvisionStatus>> = fc.oneof(
  { arbitrary: fc.constant(alwaysInForce), weight: 4 },
  {
    arbitrary: dated<ProvisionStatus>(
      'Status',
      fc.constantFrom('IN_FORCE', 'GUIDANCE', 'PILOT', 'RECOMMENDED', 'ANNOUNCED', 'ENACTED_NOT_COMMENCED'),
    ),
    weight: 1,
  },
);

const byAge: fc.Arbitrary<Amount> = fc
  .tuple(pence, pence, fc.integer({ min: 17, max: 18 }))
  .map(([under, over, age]) => ({
    reads: [facts.born],
    steps: [years(facts.born, age)],
    dated: [],
    directions: [],
    work: (known, workings) => {
      const rate = known.age(facts.born) >= age ? over : under;
      workings?.line('For the age', rate, cite);
      return rate;
    },
  }));

const byAnswers: fc.Arbitrary<Amount> = fc.tuple(pence, pence, pence, fc.boolean()).map(([a, b, c, hasGap]) => ({
  reads: [facts.area, facts.disabled],
  steps: [],
  dated: [],
  directions: [],
  work: (known) => {
    if (hasGap && known.choice(facts.area) === 'SOUTH') return undefined;
    return (known.choice(facts.area) === 'LONDON' ? a : b) + (known.yes(facts.disabled) ? c : 0);
  },
}));

const byCouncil: fc.Arbitrary<Amount> = fc.tuple(pence, pence, fc.constantFrom(...CODES)).map(([a, b, code]) => ({
  reads: [facts.council],
  steps: [],
  dated: [],
  directions: [],
  codes: [{ fact: facts.council, values: [code] }],
  work: (known) => (known.code(facts.council) === code ? a : b),
}));

const simple: fc.Arbitrary<Amount> = fc.oneof(
  aFigure.map((rate) => figure(rate)),
  aSetting.map((rate) => figure(rate)),
  aFigure.map((rate) => figureOnDayOf(rate, facts.orderedOn)),
  pence.map(fixed),
  fc.constantFrom(facts.income, facts.rent, facts.children).map((fact) => stated(fact)),
  byAge,
  byAnswers,
  byCouncil,
);

/** Combines two amounts, or gives the first where a number would pull both ways. */
const combined: fc.Arbitrary<Amount> = fc
  .tuple(simple, simple, fc.constantFrom('sum', 'less', 'higher', 'lower', 'share'))
  .map(([one, other, how]) => {
    try {
      if (how === 'sum') return sum(one, other);
      if (how === 'less') return notBelowNothing(less(one, other));
      if (how === 'higher') return higherOf(one, other);
      if (how === 'lower') return lowerOf(one, other);
      return shareOf(one, 1, 3, 'A third', cite);
    } catch {
      return one;
    }
  });

/** A penny for each of some facts that is so. */
export const countingAmount: fc.Arbitrary<Amount> = fc
  .subarray(questions, { minLength: 2, maxLength: 5 })
  .map((reads) => ({
    reads,
    steps: [],
    dated: [],
    directions: [],
    work: (known) => reads.filter((fact) => known.yes(fact)).length,
  }));

export const anAmount: fc.Arbitrary<Amount> = fc.oneof(simple, combined);
