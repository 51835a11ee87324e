export { inMemory } from './in-memory.ts';
export { overHttp } from './over-http.ts';
export type { GatewayContext, SubgraphRequest, Transport } from './subgraph-call.ts';
