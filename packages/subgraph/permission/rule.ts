import { Extensions } from 'type-graphql';

import type { Permission } from './permission.ts';

/** Who may ask for a field: anybody, or whoever holds any of the permissions. */
export type Rule = 'OPEN' | readonly Permission[];

const EXTENSION = 'kithRule';

/** On a query, a mutation or a field: anybody may ask, signed in or not. */
export const Open = (): MethodDecorator & PropertyDecorator => marked('OPEN');

/** On a query, a mutation or a field: only who holds at least one of these permissions. */
export const Needs = (...anyOf: readonly [Permission, ...Permission[]]): MethodDecorator & PropertyDecorator =>
  marked(anyOf);

const marked = (rule: Rule): MethodDecorator & PropertyDecorator => Extensions({ [EXTENSION]: rule });

/** The rule that stands on a field of a schema that type-graphql built; undefined where there is none. */
export const ruleOf = (field: { readonly extensions: object }): Rule | undefined =>
  (field.extensions as { readonly [EXTENSION]?: Rule })[EXTENSION];
