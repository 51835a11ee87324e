import 'reflect-metadata';

import type { Field as DeclaredField, RecordDeclaration } from '@kith/circumstances';
import { Field, ID, InputType } from 'type-graphql';

import type { GraphQLClass } from './object-type-of.ts';
import { descriptionOfFact, typeOfFact } from './type-of-fact.ts';

const classes = new Map<string, { readonly of: RecordDeclaration; readonly type: GraphQLClass }>();

/**
 * The GraphQL input of a declared record, named `<typeName>Input`. Whatever is left out or null is not known.
 *
 * @param typeName another name, for an input that holds a part of the record.
 */
export const inputTypeOf = (declared: RecordDeclaration, typeName = `${declared.typeName}Input`): GraphQLClass =>
  made(declared, typeName, false);

/** The same for one item of a list: it has a `ref`. */
export const itemInputTypeOf = (declared: RecordDeclaration): GraphQLClass =>
  made(declared, `${declared.typeName}Input`, true);

function made(declared: RecordDeclaration, typeName: string, inList: boolean): GraphQLClass {
  const known = classes.get(typeName);
  if (known) {
    if (known.of !== declared) throw new Error(`Two records ask for the input ${typeName}`);
    return known.type;
  }
  const type = class {};
  Object.defineProperty(type, 'name', { value: typeName });
  if (inList) {
    const description = 'A name for it within the list, such as "a". Up to 64 letters, digits, - or _.';
    Field(() => ID, { description })(type.prototype, 'ref');
  }
  for (const [name, field] of Object.entries(declared.fields)) declare(type, name, field);
  InputType(typeName, { description: declared.describes })(type);
  classes.set(typeName, { of: declared, type });
  return type;
}

function declare(type: GraphQLClass, name: string, field: DeclaredField): void {
  if (!('kind' in field)) {
    const answer = typeOfFact(field);
    Field(() => answer, { nullable: true, description: descriptionOfFact(field) })(type.prototype, name);
  } else if (field.kind === 'record') {
    const part = inputTypeOf(field);
    Field(() => part, { nullable: true, description: field.describes })(type.prototype, name);
  } else {
    const item = itemInputTypeOf(field.of);
    Field(() => [item], { nullable: true, description: `${field.describes} At most ${field.most}.` })(
      type.prototype,
      name,
    );
  }
}
