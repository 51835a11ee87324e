import type { UnexpectedErrorEntry } from '@kith/subgraph';

import { composeSupergraph } from '../composition.ts';
import { startGateway, type Gateway, type GatewayOptions } from '../server.ts';
import { inMemory } from '../transport/in-memory.ts';
import { smallHouse } from './small-house.ts';

export interface StartedSmall extends Gateway {
  /** What was written to the log. */
  readonly logged: readonly UnexpectedErrorEntry[];
  /** Posts a query, and gives the status and the body. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<{ status: number; body: Body }>;
}

interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** The small house behind a gateway on a free port. */
export async function startSmall(
  options: Partial<Pick<GatewayOptions, 'production' | 'tokens' | 'trustedDocuments'>> = {},
): Promise<StartedSmall> {
  const house = smallHouse();
  const sdls = await Promise.all(house.map(async (part) => ({ name: part.name, sdl: (await part.build()).sdl })));
  const logged: UnexpectedErrorEntry[] = [];
  const gateway = await startGateway({
    supergraphSdl: composeSupergraph(sdls),
    transports: await Promise.all(house.map(inMemory)),
    port: 0,
    host: '127.0.0.1',
    production: false,
    ...options,
    log: (entry) => logged.push(entry),
  });
  return {
    ...gateway,
    logged,
    async ask(query, variables, headers) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: (await response.json()) as Body };
    },
  };
}
