import { composeSupergraph } from '../composition.ts';
import { house } from '../house.ts';
import { startGateway, type Gateway } from '../server.ts';
import { inMemory } from '../transport/in-memory.ts';
import { Closing } from './closing.ts';
import { openDatabase } from './database.ts';
import { loadDemonstration } from './demonstration.ts';
import { firstQuery } from './first-query.ts';
import { houseSdls } from './sdls.ts';
import { openSignIn } from './sign-in.ts';
import { trustedDocumentsFor } from './trusted-documents.ts';
import { workOfHouse } from './work.ts';

export interface OpenHouseOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** 0 for any free port. */
  readonly port: number;
  readonly host: string;
  /** Where to start the development issuer, which production refuses. It is not started where this is left out. */
  readonly issuerPort?: number;
  /** Told what is going on, one sentence at a time. */
  readonly say: (sentence: string) => void;
}

export interface OpenHouse {
  readonly gateway: Gateway;
  /** Where the development issuer serves, where it was started. */
  readonly issuerUrl: string | undefined;
  close(): Promise<void>;
}

/** The whole house in one process: a database, every subgraph in memory, and the gateway before them. */
export async function openHouse({ environment, port, host, issuerPort, say }: OpenHouseOptions): Promise<OpenHouse> {
  const production = environment['NODE_ENV'] === 'production';
  const closing = new Closing();
  try {
    const database = await openDatabase(environment, say);
    closing.add(() => database.close());
    say('Bringing its tables up to date and loading the councils.');
    for (const subgraph of house) {
      closing.add(() => subgraph.stop());
      await subgraph.start(database);
    }
    const recordIdOf = production ? () => undefined : await loadDemonstration(say);
    const work = await workOfHouse(house, environment, say);
    closing.add(() => work.stop());
    const signIn = await openSignIn(environment, { issuerPort, recordIdOf });
    closing.add(() => signIn.close());
    const gateway = await startGateway({
      supergraphSdl: composeSupergraph(await houseSdls()),
      transports: await Promise.all(house.map(inMemory)),
      port,
      host,
      production,
      tokens: signIn.tokens,
      firstQuery,
      trustedDocuments: trustedDocumentsFor(environment),
    });
    closing.add(() => gateway.stop());
    // Not before all is up: composing takes the whole processor, and a connection that nobody sees to is given up.
    work.start();
    if (gateway.planner === 'JAVASCRIPT') say('No native planner for this machine: planning requests in JavaScript.');
    return { gateway, issuerUrl: signIn.issuerUrl, close: () => closing.close() };
  } catch (error) {
    await closing.close();
    throw error;
  }
}
