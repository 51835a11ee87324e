import type { Caller } from '../caller/caller.ts';
import type { SubgraphContext } from '../context.ts';

/**
 * The same request in the name of somebody else: for whoever comes by a secret link, once a named crossing has said whose
 * link it is. Give them the scopes that the link is for, and no more.
 */
export const inNameOf = (context: SubgraphContext, caller: Caller): SubgraphContext => ({
  ...context,
  caller,
  database: context.database?.as(caller),
});
