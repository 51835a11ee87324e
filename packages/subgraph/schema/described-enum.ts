import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

export type Codes<T extends string> = { readonly [Code in T]: Code };

/** A GraphQL enum from a table of its values and what each says: the table is written once, where the words belong. */
export function describedEnum<T extends string>(
  name: string,
  description: string,
  words: Readonly<Record<T, string>>,
): Codes<T> {
  const codes = Object.fromEntries(Object.keys(words).map((code) => [code, code])) as Codes<T>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(words).map(([code, says]) => [code, { description: says }]),
  ) as Record<T, { description: string }>;
  registerEnumType(codes, { name, description, valuesConfig });
  return codes;
}
