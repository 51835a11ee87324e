import { registerEnumType } from 'type-graphql';

export const Offered = { YES: 'YES', NO: 'NO', NOT_KNOWN: 'NOT_KNOWN' } as const;
registerEnumType(Offered, { name: 'SchemeOffered', description: 'Whether an authority has a scheme.' });

/** What was given, without what was left out: a shape tells a field that is not there from one that is null. */
export const told = (given: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
