import { compile, POLICIES, type Compiled } from '@kith/policy';

import { everyRule } from '../../docs/registers/every-rule.ts';

/** Every entitlement of every subgraph under each policy, with a name to read: `legal-aid LEGAL_HELP, england`. */
export const everyEntitlement: readonly (readonly [name: string, compiled: Compiled])[] = (await everyRule()).flatMap(
  ({ subgraph, entitlements }) =>
    entitlements.flatMap((entitlement) =>
      POLICIES.map((policy) => {
        const name = `${subgraph} ${entitlement.code}, ${policy}`;
        return [name, compile(entitlement, policy)] as const;
      }),
    ),
);
