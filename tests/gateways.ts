import { house } from '@kith/gateway/house';
import { houseSdls } from '@kith/gateway/sdls';
import { composeSupergraph } from '@kith/gateway/composition';
import { startGateway } from '@kith/gateway/server';
import { inMemory } from '@kith/gateway/transport';
import { createTestDatabase } from '@kith/postgres/test-database';
import type { BearerTokens, UnexpectedErrorEntry } from '@kith/subgraph';
import { KEY_FOR_TESTS } from '@kith/subgraph/testing';

import { counted, type SubgraphCalls } from './gateways/counted.ts';
import { startHiveGateway } from './gateways/hive-gateway.ts';

/** The gateways that every answer is asked through, so that none hangs on one router. */
export const GATEWAYS = ['Kith', 'Hive Gateway'] as const;
export type GatewayName = (typeof GATEWAYS)[number];

export interface TestHouse {
  /** Where each gateway serves: `http://127.0.0.1:41234`. Both stand before the same subgraphs and database. */
  readonly urls: Readonly<Record<GatewayName, string>>;
  /** Every call of a subgraph, and every SQL statement of one, since it was last cleared. */
  readonly calls: SubgraphCalls;
  /** What the gateway wrote down of errors that nobody expected. */
  readonly logged: readonly UnexpectedErrorEntry[];
  /** The database as its owner, who sees every council's rows. */
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts every subgraph on an empty database, and before them our gateway and Hive's, over real HTTP.
 *
 * @param clock `today` is the day on which things happen, `YYYY-MM-DD`: looked at each time, so that it may move on.
 * @param tokens by which our own gateway knows who signed in. Nobody can, if left out.
 */
export async function startTestHouse(clock: { readonly today: string }, tokens?: BearerTokens): Promise<TestHouse> {
  const database = await createTestDatabase();
  const calls: SubgraphCalls = { subgraphs: [], statements: [] };
  for (const subgraph of house) {
    await subgraph.start({
      ownerUrl: database.ownerUrl,
      key: KEY_FOR_TESTS,
      // Midday, so that it is the same day everywhere near England.
      now: () => new Date(`${clock.today}T12:00:00Z`),
      onStatement: (sql) => calls.statements.push(sql),
    });
  }
  const transports = (await Promise.all(house.map(inMemory))).map((transport) => counted(transport, calls));
  const supergraphSdl = composeSupergraph(await houseSdls());
  const logged: UnexpectedErrorEntry[] = [];
  const log = (entry: UnexpectedErrorEntry) => void logged.push(entry);
  const options = { supergraphSdl, transports, port: 0, host: '127.0.0.1', production: false, tokens, log };
  const [own, hive] = await Promise.all([startGateway(options), startHiveGateway(supergraphSdl, transports)]);
  return {
    urls: { Kith: own.url, 'Hive Gateway': hive.url },
    calls,
    logged,
    ownerUrl: database.ownerUrl,
    async stop() {
      await Promise.all([own.stop(), hive.stop()]);
      await Promise.all(house.map((subgraph) => subgraph.stop()));
      await database.drop();
    },
  };
}
