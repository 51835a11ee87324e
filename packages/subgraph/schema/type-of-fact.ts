import 'reflect-metadata';

import type { ChoiceFact, Fact } from '@kith/policy';
import type { GraphQLScalarType } from 'graphql';
import { Int, registerEnumType } from 'type-graphql';

import { CalendarDate } from './calendar-date.ts';
import { YesNo } from './enums.ts';

const enumsByName = new Map<string, { answers: string; values: Record<string, string> }>();

/** The GraphQL type of an answer: money and counts are `Int` (pence, number), days `Date`, choices an enum of their own. */
export function typeOfFact(fact: Fact): GraphQLScalarType | StringConstructor | Record<string, string> {
  switch (fact.type) {
    case 'YES_NO':
      return YesNo;
    case 'CHOICE':
      return enumOf(fact);
    case 'DATE':
      return CalendarDate;
    case 'MONEY':
    case 'COUNT':
      return Int;
    case 'CODE':
      return String;
  }
}

/** The question and the reason for asking, as a GraphQL description. */
export const descriptionOfFact = (fact: Fact): string =>
  [fact.question, fact.hint, fact.why, fact.type === 'MONEY' ? 'In whole pence.' : undefined].filter(Boolean).join(' ');

function enumOf(fact: ChoiceFact): Record<string, string> {
  const answers = JSON.stringify(fact.answers);
  const known = enumsByName.get(fact.enumName);
  if (known) {
    if (known.answers !== answers)
      throw new Error(`Two facts declare the enum ${fact.enumName} with different answers`);
    return known.values;
  }
  const values = Object.fromEntries(Object.keys(fact.answers).map((code) => [code, code]));
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(fact.answers).map(([code, words]) => [code, { description: words }]),
  );
  registerEnumType(values, { name: fact.enumName, description: fact.question, valuesConfig });
  enumsByName.set(fact.enumName, { answers, values });
  return values;
}
