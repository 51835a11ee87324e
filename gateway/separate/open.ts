import { randomBytes } from 'node:crypto';

import { callerKey } from '@kith/subgraph';

import { composeSupergraph } from '../composition.ts';
import { house } from '../house.ts';
import { Closing } from '../house/closing.ts';
import { openDatabase, type HouseDatabase } from '../house/database.ts';
import { loadDemonstration } from '../house/demonstration.ts';
import { firstQuery } from '../house/first-query.ts';
import type { OpenHouse, OpenHouseOptions } from '../house/open.ts';
import { houseSdls } from '../house/sdls.ts';
import { openSignIn } from '../house/sign-in.ts';
import { trustedDocumentsFor } from '../house/trusted-documents.ts';
import type { RecordIdOf } from '../issuer/demonstration-users.ts';
import { startGateway } from '../server.ts';
import { overHttp } from '../transport/over-http.ts';
import { subgraphNamed } from './by-name.ts';
import { startOwnProcess, type OwnProcess } from './own-process.ts';

export interface SeparateHouse extends OpenHouse {
  /** Settles with the name of a subgraph whose process ended of itself. */
  readonly broken: Promise<string>;
}

/** The same house with every subgraph in a process of its own, and the gateway before them over HTTP. */
export async function openSeparateHouse(options: OpenHouseOptions): Promise<SeparateHouse> {
  const { environment, port, host, issuerPort, say } = options;
  const production = environment['NODE_ENV'] === 'production';
  const closing = new Closing();
  try {
    const database = await openDatabase(environment, say);
    closing.add(() => database.close());
    const secret = environment['KITH_CALLER_KEY'] || randomBytes(32).toString('base64url');
    const env = { ...environment, DATABASE_URL: database.ownerUrl, KITH_CALLER_KEY: secret, PORT: '0', HOST: '' };
    const recordIdOf = production ? () => undefined : await loadDemonstrationOnce(database, say);
    const signIn = await openSignIn(environment, { issuerPort, recordIdOf });
    closing.add(() => signIn.close());
    say(`Starting ${house.map(({ name }) => name).join(', ')}, each in a process of its own.`);
    const processes = await startAll(env, closing);
    const transports = processes.map(({ name, url }) => overHttp({ name, url, callerKey: callerKey(secret) }));
    for (const transport of transports) closing.add(() => transport.close());
    const gateway = await startGateway({
      supergraphSdl: composeSupergraph(await houseSdls()),
      transports,
      port,
      host,
      production,
      tokens: signIn.tokens,
      firstQuery,
      trustedDocuments: trustedDocumentsFor(environment),
    });
    closing.add(() => gateway.stop());
    const broken = Promise.race(processes.map(({ endedByItself }) => endedByItself));
    return { gateway, issuerUrl: signIn.issuerUrl, broken, close: () => closing.close() };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function startAll(env: NodeJS.ProcessEnv, closing: Closing): Promise<readonly OwnProcess[]> {
  const started = await Promise.allSettled(
    house.map(async ({ name }) => {
      const process = await startOwnProcess(name, env);
      closing.add(() => process.stop());
      return process;
    }),
  );
  return started.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

/** The people are put in from here, by the subgraph that will then serve them from its own process. */
async function loadDemonstrationOnce(database: HouseDatabase, say: (sentence: string) => void): Promise<RecordIdOf> {
  const people = await subgraphNamed('people');
  await people?.start(database);
  try {
    return await loadDemonstration(say);
  } finally {
    await people?.stop();
  }
}
