/** A gateway that is there to be asked, and what to do when there is nothing more to ask. */
export interface GatewayToAsk {
  readonly url: string;
  close(): Promise<void>;
}

/** The gateway that KITH_URL names, or one of our own on a free port, which is gone again afterwards. */
export async function gatewayToAsk(environment: NodeJS.ProcessEnv): Promise<GatewayToAsk> {
  const named = environment['KITH_URL'];
  if (named) return { url: named, close: async () => {} };
  // The whole house takes a second to load, which nobody waits for who asks another gateway.
  const { openHouse } = await import('../house/open.ts');
  const house = await openHouse({ environment, port: 0, host: '127.0.0.1', say: () => {} });
  return { url: house.gateway.url, close: () => house.close() };
}
