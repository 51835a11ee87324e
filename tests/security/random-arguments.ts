import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** What random input is made from. */
export interface Draw {
  /** From 0 up to 1. */
  readonly random: () => number;
  /** What may stand where an id is asked for: records, awards, anything. */
  readonly ids: readonly string[];
  /** GSS codes. */
  readonly councils: readonly string[];
  /** Words that may stand in a text. */
  readonly texts: readonly string[];
}

const DEEPEST = 6;
/** How likely something that may be left out is there. */
const GIVEN = 0.6;

/** Sound values for every argument of a field, so that a request is refused for who asks and never for how. */
export function randomArguments(field: GraphQLField<unknown, unknown>, draw: Draw): Record<string, unknown> {
  return Object.fromEntries(
    field.args
      .filter(({ type }) => isNonNullType(type) || draw.random() < GIVEN)
      .map(({ name, type }) => [name, valueOf(name, type, draw, 0)]),
  );
}

/** The same, said once: `query ($a: ID!) { field(a: $a) … }`. */
export const documentOf = (
  kind: 'query' | 'mutation',
  { name, args }: GraphQLField<unknown, unknown>,
  selection: string,
): string => {
  if (args.length === 0) return `${kind} { ${name} ${selection} }`;
  const declared = args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  return `${kind} (${declared}) { ${name}(${args.map((one) => `${one.name}: $${one.name}`).join(', ')}) ${selection} }`;
};

function valueOf(name: string, type: GraphQLInputType, draw: Draw, depth: number): unknown {
  if (isNonNullType(type)) return valueOf(name, type.ofType, draw, depth);
  if (isListType(type)) {
    const length = 1 + Math.floor(draw.random() * 2);
    return Array.from({ length }, () => valueOf(name, type.ofType, draw, depth));
  }
  if (isEnumType(type)) return one(type.getValues(), draw).name;
  if (isInputObjectType(type)) return objectOf(Object.values(type.getFields()), type.isOneOf, draw, depth);
  return plainValue(name, getNamedType(type).name, draw);
}

function objectOf(fields: readonly GraphQLInputField[], oneOf: boolean, draw: Draw, depth: number): object {
  const given = oneOf
    ? [one(fields, draw)]
    : fields.filter(({ type }) => isNonNullType(type) || (depth < DEEPEST && draw.random() < GIVEN));
  return Object.fromEntries(given.map(({ name, type }) => [name, valueOf(name, type, draw, depth + 1)]));
}

function plainValue(name: string, type: string, draw: Draw): unknown {
  switch (type) {
    case 'Int':
      // Few at a time: a long list shows no more than a short one.
      return 1 + Math.floor(draw.random() * (name === 'first' ? 3 : 100));
    case 'Float':
      return draw.random();
    case 'Boolean':
      return draw.random() < 0.5;
    case 'Date':
      return `2026-0${1 + Math.floor(draw.random() * 9)}-1${Math.floor(draw.random() * 9)}`;
    case 'DateTimeISO':
    case 'DateTime':
      return '2026-11-21T12:00:00.000Z';
    default:
      return textFor(name, type, draw);
  }
}

/** Unique where it must be, a council where one is asked for, and otherwise an id or words. */
function textFor(name: string, type: string, draw: Draw): string {
  if (name === 'idempotencyKey') return `attempt-${draw.random()}`;
  if (name === 'ref') return `r${Math.floor(draw.random() * 1e9)}`;
  if (/council|authority|livesIn|code/i.test(name)) return one(draw.councils, draw);
  return one(type === 'ID' ? draw.ids : draw.texts, draw);
}

const one = <T>(from: readonly T[], { random }: Draw): T => from[Math.floor(random() * from.length)]!;
