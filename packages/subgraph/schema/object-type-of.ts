import 'reflect-metadata';

import { fieldSetOf, type Field as DeclaredField, type RecordDeclaration } from '@kith/circumstances';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

import { descriptionOfFact, typeOfFact } from './type-of-fact.ts';

export type GraphQLClass = new () => object;

const classes = new Map<string, GraphQLClass>();

/**
 * The GraphQL object type of a declared record, and of the records within it. Every fact may be null, which is not
 * known. The types are shareable: each subgraph declares the part it may see, under the same name.
 */
export const objectTypeOf = (declared: RecordDeclaration): GraphQLClass => made(declared, false);

function made(declared: RecordDeclaration, inList: boolean): GraphQLClass {
  const identity = `${declared.typeName} { ${inList ? 'ref ' : ''}${fieldSetOf(declared)} }`;
  const known = classes.get(identity);
  if (known) return known;
  const type = class {};
  Object.defineProperty(type, 'name', { value: declared.typeName });
  if (inList) Field(() => ID, { description: 'Its name within the list.' })(type.prototype, 'ref');
  for (const [name, field] of Object.entries(declared.fields)) declare(type, name, field);
  Directive('@shareable')(type);
  ObjectType(declared.typeName, { description: declared.describes, simpleResolvers: true })(type);
  classes.set(identity, type);
  return type;
}

function declare(type: GraphQLClass, name: string, field: DeclaredField): void {
  if (!('kind' in field)) {
    const answer = typeOfFact(field);
    Field(() => answer, { nullable: true, description: descriptionOfFact(field) })(type.prototype, name);
  } else if (field.kind === 'record') {
    const part = made(field, false);
    Field(() => part, { nullable: true, description: field.describes })(type.prototype, name);
  } else {
    const item = made(field.of, true);
    Field(() => [item], { nullable: true, description: field.describes })(type.prototype, name);
  }
}
