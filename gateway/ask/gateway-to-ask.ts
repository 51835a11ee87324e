import { openHouse } from '../house/open.ts';

/** A gateway that is there to be asked, and what to do when there is nothing more to ask. */
export interface GatewayToAsk {
  readonly url: string;
  close(): Promise<void>;
}

/** The gateway that KITH_URL names, or one of our own on a free port, which is gone again afterwards. */
export async function gatewayToAsk(environment: NodeJS.ProcessEnv): Promise<GatewayToAsk> {
  const named = environment['KITH_URL'];
  if (named) return { url: named, close: async () => {} };
  // What is said while starting goes to standard error, so that the answer stays clean.
  const house = await openHouse({ environment, port: 0, host: '127.0.0.1', say: () => {} });
  return { url: house.gateway.url, close: () => house.close() };
}
