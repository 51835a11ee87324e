import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { accountForServer } from './account.ts';
import { reachableBinaries } from './binaries.ts';
import { makeClusterIfMissing, OWNER } from './cluster.ts';
import { urlOfDatabase } from './connection-url.ts';
import { chooseDataPlace, placeOutside, refuseDataOfOthers, type DataPlace } from './data-place.ts';
import { holdIfUp, type Hold } from './hold.ts';
import { launchServer, type Launching } from './launch.ts';
import { runningPostmaster, type Postmaster } from './postmaster.ts';
import { stopServer } from './stop.ts';

export interface StartOptions {
  /** Where the data should be kept. Made where missing, its parents too. */
  dataDirectory: string;
  /** Whether what was committed must survive a power cut. True unless said otherwise; false only for tests. */
  durable?: boolean;
  /** Told, in whole sentences, what a person waiting or searching would want to know. */
  log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** The address of one database, as its owner. Holds the password: never log it. */
  ownerUrl(database: string): string;
  /** Where the data really is. */
  dataDirectory: string;
  /** Whether the server was running already: left over by a killed process, or another process's own. */
  adopted: boolean;
  /** Stops the server where no other process uses it, whoever launched it. Close your pools before. */
  stop(): Promise<void>;
}

// A server that lost its power may have an hour of changes to replay, which takes PostgreSQL seconds.
const LIMIT_MS = 120_000;
const BETWEEN_TRIES_MS = 50;
const SIGN_OF_LIFE_MS = 10_000;

/**
 * Starts a real PostgreSQL on this machine, for this machine only: on 127.0.0.1, a free port, with a password of its own.
 * Where one already serves the data, that one is used.
 *
 * @throws Error with a sentence for the person at the keyboard, where this machine cannot run it.
 */
export async function startPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const { durable = true, log = () => {} } = options;
  const wanted = resolve(options.dataDirectory);
  const account = accountForServer([wanted, placeOutside(wanted)]);
  const place = chooseDataPlace(wanted, account, log);
  refuseDataOfOthers(place);
  const launching = { binaries: reachableBinaries(account), account, durable };
  await makeClusterIfMissing(place, launching);

  return joinOrLaunch(place, launching, log);
}

async function joinOrLaunch(place: DataPlace, launching: Launching, log: (line: string) => void) {
  const patience = setInterval(() => log('The database is still coming up.'), SIGN_OF_LIFE_MS);
  try {
    let launched: Postmaster | undefined;
    for (const deadline = Date.now() + LIMIT_MS; Date.now() < deadline; await delay(BETWEEN_TRIES_MS)) {
      const running = runningPostmaster(place.cluster);
      if (!running) launched = await launchServer(place, launching);
      const server = running ?? launched;
      const hold = server && (await holdIfUp(urlOf(server, place, 'postgres'), place.cluster));
      if (hold) return offer(place, server, hold, server.pid !== launched?.pid, log);
    }
    throw new Error(`PostgreSQL runs on the data in ${place.folder} and does not answer. Stop it and try again.`);
  } finally {
    clearInterval(patience);
  }
}

function offer(place: DataPlace, server: Postmaster, hold: Hold, adopted: boolean, log: (line: string) => void) {
  // A process that ends without stop() lets its own server go once nobody is connected any more.
  const askToEnd = () =>
    void (adopted || runningPostmaster(place.cluster)?.pid !== server.pid || process.kill(server.pid, 'SIGTERM'));
  process.once('exit', askToEnd);
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    process.off('exit', askToEnd);
    if (await hold.wasLast()) await stopServer(server, place.cluster);
    else log('The database keeps running: another process is using it.');
    await hold.close();
  };
  return {
    ownerUrl: (database: string) => urlOf(server, place, database),
    dataDirectory: place.folder,
    adopted,
    stop: () => (stopping ??= stop()),
  };
}

function urlOf({ port }: Postmaster, place: DataPlace, database: string): string {
  const password = readFileSync(place.passwordFile, 'utf8').trim();
  return urlOfDatabase(`postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}`, database);
}
