import type { SubgraphRequest, Transport } from '@kith/gateway/transport';

export interface SubgraphCalls {
  /** Which subgraph was sent what. */
  readonly subgraphs: { readonly name: string; readonly request: SubgraphRequest }[];
  /** The SQL of every statement that a subgraph sent to its database. */
  readonly statements: string[];
}

/** Forgets what was counted so far. */
export function clear(calls: SubgraphCalls): void {
  calls.subgraphs.length = 0;
  calls.statements.length = 0;
}

/** The same transport, which writes down what goes through it. */
export const counted = (transport: Transport, calls: SubgraphCalls): Transport => ({
  ...transport,
  call(request) {
    calls.subgraphs.push({ name: transport.name, request });
    return transport.call(request);
  },
});
