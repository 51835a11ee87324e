import { parseDay } from '@kith/policy';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** The scalar `Date`: a calendar day as text, never a moment and never a JavaScript date. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, written `2026-11-21`. It has no time and no time zone.',
  parseValue: (value) => calendarDay(value),
  parseLiteral: (node) => calendarDay(node.kind === Kind.STRING ? node.value : undefined),
  serialize: (value) => calendarDay(value),
});

function calendarDay(value: unknown): string {
  if (typeof value === 'string' && parseDay(value) !== undefined) return value;
  throw new GraphQLError('This must be a date that exists, written like 2026-11-21.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
