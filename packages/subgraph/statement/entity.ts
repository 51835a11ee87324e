import 'reflect-metadata';

import { fieldSetOf, holding, type RecordDeclaration, type Told } from '@kith/circumstances';
import type { Fact } from '@kith/policy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

import { CalendarDate } from '../schema/calendar-date.ts';
import { Policy } from '../schema/enums.ts';
import { openReference } from '../permission/reference.ts';
import type { References } from '../schema/federation.ts';
import { objectTypeOf, type GraphQLClass } from '../schema/object-type-of.ts';
import { statementFrom } from './reference.ts';

export interface StatementEntity {
  /** The object type, for `@Resolver(() => entity.type)` and for `orphanedTypes`. Its resolvers' root is a `Statement`. */
  readonly type: GraphQLClass;
  /** For the subgraph's `references`. */
  readonly references: References;
  /** The key: exactly what this subgraph is sent. */
  readonly key: string;
  /** The part of the record that the key names. */
  readonly circumstances: RecordDeclaration;
  /** Leaves of a told record only what the key names, as the gateway would. */
  readonly partOf: (told: Told<RecordDeclaration>) => Told<RecordDeclaration>;
}

/**
 * A statement as one rules subgraph knows it: keyed by the facts that its rules read, so that the SDL itself says which
 * personal data the subgraph is sent, and that it is sent nothing else.
 *
 * @param facts every told fact that the rules read, those behind derived facts included. Where the statements of one
 *   subgraph share a record, give each the facts of both: a type can hold only what every key that leads to it sends.
 */
export function statementEntity(declared: {
  readonly typeName: 'CarerStatement' | 'CareLeaverStatement';
  readonly record: RecordDeclaration;
  readonly facts: Iterable<Fact>;
}): StatementEntity {
  const circumstances = holding(declared.record, new Set(declared.facts));
  if (Object.keys(circumstances.fields).length === 0) {
    throw new Error(`No fact of ${declared.record.typeName} is read: the key would name nothing`);
  }
  const key = `subject asOf knownOn horizon policy circumstances { ${fieldSetOf(circumstances)} }`;
  const { typeName } = declared;
  return {
    type: typeOf(typeName, key, circumstances),
    // Whoever holds the facts may have them decided: nothing is looked up.
    references: { [typeName]: openReference((sent: Readonly<Record<string, unknown>>) => statementFrom(sent)) },
    key,
    circumstances,
    partOf: (told) => only(circumstances, told) as Told<RecordDeclaration>,
  };
}

function typeOf(typeName: string, key: string, circumstances: RecordDeclaration): GraphQLClass {
  // Made now: type-graphql takes stock of its types before it asks for theirs.
  const facts = objectTypeOf(circumstances);
  const type = class {};
  Object.defineProperty(type, 'name', { value: typeName });
  const field = (name: string, of: () => object, description: string) =>
    Field(of, { description })(type.prototype, name);
  field('subject', () => ID, 'An opaque id of the person, or `anonymous` for a check.');
  field('asOf', () => CalendarDate, 'The day asked about.');
  field('knownOn', () => CalendarDate, 'What was known of the law on this day.');
  field('horizon', () => Int, 'How many months the periods look ahead.');
  field('policy', () => Policy, 'The law that the answers are given under.');
  field('circumstances', () => facts, 'The facts that this part of the statement is made from.');
  Directive(`@key(fields: "${key}")`)(type);
  const description = 'What one person is entitled to on one day, under one policy.';
  ObjectType(typeName, { description, simpleResolvers: true })(type);
  return type;
}

function only(declared: RecordDeclaration, told: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(declared.fields).map(([name, field]) => {
      const value = told[name] ?? null;
      if (value === null || !('kind' in field)) return [name, value];
      if (field.kind === 'record') return [name, only(field, value as Record<string, unknown>)];
      const items = value as readonly Record<string, unknown>[];
      return [name, items.map((item) => ({ ref: item['ref'], ...only(field.of, item) }))];
    }),
  );
}
