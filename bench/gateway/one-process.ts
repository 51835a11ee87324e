import { composeSupergraph } from '@kith/gateway/composition';
import { house } from '@kith/gateway/house';
import { houseSdls } from '@kith/gateway/sdls';
import { startGateway } from '@kith/gateway/server';
import { inMemory, type SubgraphRequest, type Transport } from '@kith/gateway/transport';
import { databaseKeys } from '@kith/subgraph/database';

/** A call of a subgraph as the gateway made it. */
export interface Call {
  readonly transport: Transport;
  readonly request: SubgraphRequest;
}

export interface OneProcess {
  readonly url: string;
  /** The calls that the gateway makes while `work` is done. */
  callsDuring(work: () => Promise<unknown>): Promise<readonly Call[]>;
  close(): Promise<void>;
}

/** The whole house in this process, with the transports of `npm start`. */
export async function openOneProcess(ownerUrl: string, key: string): Promise<OneProcess> {
  for (const subgraph of house) await subgraph.start({ ownerUrl, ...databaseKeys('', { KITH_DATABASE_KEY: key }) });
  let calls: Call[] | undefined;
  const transports = (await Promise.all(house.map(inMemory))).map((transport) => ({
    ...transport,
    call(request: SubgraphRequest) {
      calls?.push({ transport, request });
      return transport.call(request);
    },
  }));
  const supergraphSdl = composeSupergraph(await houseSdls());
  const gateway = await startGateway({ supergraphSdl, transports, port: 0, host: '127.0.0.1', production: false });
  return {
    url: gateway.url,
    async callsDuring(work) {
      calls = [];
      await work();
      const made = calls;
      calls = undefined;
      return made;
    },
    async close() {
      await gateway.stop();
      await Promise.all(house.map((subgraph) => subgraph.stop()));
    },
  };
}

/** Does the work of the subgraphs again, without a gateway. Each time is a request of its own, with loaders of its own. */
export async function replay(calls: readonly Call[]): Promise<void> {
  const context = { ...calls[0]!.request.context };
  for (const { transport, request } of calls) await transport.call({ ...request, context });
}
