import type { SubgraphContext } from '../context.ts';
import { allow } from './allowed.ts';
import type { Permission } from './permission.ts';
import type { ReferenceResolver } from './reference-resolver.ts';
import type { Rule } from './rule.ts';

/** An entity that a subgraph finds again by its key, and who may do so. */
export interface Reference {
  readonly rule: Rule;
  readonly __resolveReference: ReferenceResolver<SubgraphContext>;
}

type Find<Key> = (key: Key, context: SubgraphContext) => unknown;

const itself = (key: unknown): unknown => key;

/** An entity that anybody may find by its key, such as a statement, which is nothing but its key. */
export const openReference = <Key = unknown>(find: Find<Key> = itself): Reference => referenceBy('OPEN', find);

/** An entity that only who holds the permission may find by its key. Without `find`, it is nothing but its key. */
export const reference = <Key = unknown>(needs: Permission, find: Find<Key> = itself): Reference =>
  referenceBy([needs], find);

const referenceBy = <Key>(rule: Rule, find: Find<Key>): Reference => ({
  rule,
  __resolveReference: (key: never, context) => {
    allow(rule, context.caller);
    return find(key, context);
  },
});
