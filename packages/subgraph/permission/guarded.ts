import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

import type { SubgraphContext } from '../context.ts';
import { allow } from './allowed.ts';
import { ruleOf, type Rule } from './rule.ts';

type Resolvers = Record<string, Record<string, unknown>>;

/** Who may ask for what, by coordinate: `Mutation.carerRegister`, `CareLeaver` for an entity found by its key. */
export type Rules = ReadonlyMap<string, Rule>;

const ROOTS = new Set(['Query', 'Mutation']);

/**
 * Puts the rule of every field before its resolver, so that no way leads round it.
 *
 * @throws where a root field has no rule: a new one without is found before it is ever served.
 */
export function guard(annotated: GraphQLSchema, resolvers: Resolvers): Rules {
  const rules = new Map<string, Rule>();
  for (const type of Object.values(annotated.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(field);
      const coordinate = `${type.name}.${field.name}`;
      if (rule === undefined && ROOTS.has(type.name)) {
        throw new Error(`${coordinate} does not say who may ask for it: put @Open() or @Needs(…) on it`);
      }
      if (rule === undefined) continue;
      rules.set(coordinate, rule);
      (resolvers[type.name] ??= {})[field.name] = behind(rule, field);
    }
  }
  return rules;
}

const behind =
  (rule: Rule, { resolve = defaultFieldResolver }: GraphQLField<unknown, SubgraphContext>): GuardedResolver =>
  (source, args, context, info) => {
    allow(rule, context.caller);
    return resolve(source, args, context, info);
  };

type GuardedResolver = GraphQLFieldResolver<unknown, SubgraphContext>;
